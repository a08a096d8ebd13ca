import { readPrice } from '../../nodes/CabinetFm/domain/reading/price';

/*
 * How prices are read that Intl wrote: for each language and form one row. What cannot be told for sure, such as
 * 1.500, is not read.
 */

export interface PriceRow {
	kind: string;
	inputs: number;
	right: number;
	/** Not read, though it is a price */
	nothing: number;
	wrong: number;
}

const LOCALES = ['en-GB', 'de-DE', 'de-CH', 'ru-RU', 'uk-UA', 'kk-KZ', 'fr-FR', 'es-ES', 'pl-PL'];
const CURRENCIES = ['RUB', 'KZT', 'UAH', 'EUR', 'BYN', 'USD', 'GBP', 'PLN'];
/** Belarus writes its roubles as Russia does, so that only the code BYN tells them. */
const SIGNED = CURRENCIES.filter((currency) => currency !== 'BYN');
const AMOUNTS = [
	...[0, 1, 9, 15, 85, 99, 100, 450, 999, 1000, 1500, 2999, 12_000, 150_000, 1_250_000],
	...[0.5, 0.99, 1.25, 12.5, 999.9, 1500.75, 12_345.67, 1_234_567.89],
];

interface Written {
	text: string;
	amount: number;
	currency: string | null;
}

export function priceRows(): PriceRow[] {
	const plain = LOCALES.map((locale) =>
		rowOf(
			`${locale}, number alone`,
			AMOUNTS.map((amount) => written(locale, amount, null)),
		),
	);
	const withCode = LOCALES.map((locale) =>
		rowOf(
			`${locale}, with the code`,
			CURRENCIES.flatMap((currency) =>
				AMOUNTS.map((amount) => written(locale, amount, currency, 'code')),
			),
		),
	);
	const withSign = LOCALES.map((locale) =>
		rowOf(
			`${locale}, with the sign`,
			SIGNED.flatMap((currency) =>
				AMOUNTS.map((amount) => written(locale, amount, currency, 'narrowSymbol')),
			),
		),
	);
	return [...plain, ...withCode, ...withSign];
}

function written(
	locale: string,
	amount: number,
	currency: string | null,
	currencyDisplay?: 'code' | 'narrowSymbol',
): Written {
	const digits = Number.isInteger(amount) ? 0 : 2;
	const text = new Intl.NumberFormat(locale, {
		...(currency !== null && { style: 'currency', currency, currencyDisplay }),
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	}).format(amount);
	return { text, amount, currency };
}

function rowOf(kind: string, inputs: Written[]): PriceRow {
	const row: PriceRow = { kind, inputs: inputs.length, right: 0, nothing: 0, wrong: 0 };
	for (const { text, amount, currency } of inputs) {
		const price = readPrice(text);
		const isSure = price?.currency === null || price?.currency === currency;
		if (price === null) row.nothing++;
		else if (price.price === amount && isSure) row.right++;
		else row.wrong++;
	}
	return row;
}
