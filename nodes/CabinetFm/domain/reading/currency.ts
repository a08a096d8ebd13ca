/** Signs and words that mean one currency, in lower case. `$`, `£`, `¥` and `kr` mean several. */
const WORDS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		RUB: ['₽', 'р', 'р.', 'руб', 'руб.', 'рубль', 'рубля', 'рублей', 'rub', 'rubles', 'roubles'],
		KZT: ['₸', 'тг', 'тг.', 'тенге', 'теңге', 'kzt', 'tenge'],
		UAH: ['₴', 'грн', 'грн.', 'гривна', 'гривны', 'гривен', 'гривня', 'гривні', 'гривень', 'uah'],
		EUR: ['€', 'евро', 'євро', 'eur', 'euro', 'euros'],
		BYN: ['byn', 'бел. руб', 'бел. руб.', 'бел.руб.'],
		USD: ['us$', 'usd'],
		GBP: ['gbp'],
		PLN: ['zł', 'pln'],
		CZK: ['kč', 'czk'],
		CHF: ['chf'],
		TRY: ['₺'],
		GEL: ['₾', 'лари'],
		AMD: ['֏'],
		AZN: ['₼'],
		UZS: ['сум', 'сўм'],
		ILS: ['₪'],
		INR: ['₹'],
		KRW: ['₩'],
		VND: ['₫'],
		THB: ['฿'],
	}).flatMap(([currency, words]) => words.map((word) => [word, currency] as const)),
);

/** Signs of several currencies: a price may carry one, but it does not tell which. */
const SHARED: ReadonlySet<string> = new Set(['$', '£', '¥', 'kr', 'kr.']);

const CODES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** The ISO 4217 code that a sign or word means; `null` for one of several currencies; else `undefined`. */
export function currencyOf(word: string): string | null | undefined {
	if (CODES.has(word)) return word;
	const lower = word.toLowerCase();
	return WORDS.get(lower) ?? (SHARED.has(lower) ? null : undefined);
}
