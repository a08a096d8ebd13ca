/*
 * What stands beside a name and is none: forms of address, degrees, legal forms, what programs write for "no name".
 */

/** Forms of address, before a name and in some languages behind it. */
const TITLES = new Set(
	[
		'mr mrs ms miss mx dr prof professor doctor sir madam rev',
		'herr frau hr fräulein dipl-ing monsieur madame mme mlle mademoiselle mevrouw meneer dhr',
		'señor señora señorita sra srta dra doña signor signora senhor senhora sr',
		'bayan hanım sayın hanim',
		'господин госпожа г-н г-жа гн гжа гражданин гражданка гр товарищ мистер миссис мисс мсье мадам сэр',
		'доктор д-р др профессор проф доцент доц академик акад ип самозанятый самозанятая',
		'пані панна добродій добродійка фоп',
		'мырза ханым',
	].flatMap((line) => line.split(' ')),
);

/** These are names as well, and titles only in small letters: "пан Тарас", "г. Иванов". */
const SMALL_TITLES = new Set(['г', 'пан', 'тов', 'pan', 'pani', 'ing', 'mag', 'don']);

/** Behind a name only. */
const SUFFIXES = new Set(
	[
		'jr sr jnr snr ii iii iv phd ph.d md mba esq dds dmd msc bsc',
		'мл ст младший старший младшая старшая',
		'кмн к.м.н дмн д.м.н ктн к.т.н дтн д.т.н кпн к.п.н кэн к.э.н кюн к.ю.н кфн к.ф.н к.псх.н',
	].flatMap((line) => line.split(' ')),
);

/** Legal forms: what has one is no person. */
const COMPANIES = new Set(
	'ооо зао оао пао тоо нко ано тдв ltd llc llp inc gmbh corp s.r.o sarl'.split(' '),
);

/** What people and programs write where there is no name. */
const NO_NAMES = new Set([
	...['null', 'undefined', 'none', 'n/a', 'unknown', 'anonymous', 'noname', 'no name'],
	...['not set', 'not specified', 'not provided', '[object object]', 'name', 'full name'],
	...['first name', 'last name', 'имя', 'фио', 'имя фамилия', 'нет', 'нет имени', 'без имени'],
	...['имя не указано', 'не указано', 'не указана', 'не указан', 'неизвестно', 'неизвестный'],
	...['неизвестная', 'аноним', 'анонимно', 'без імені', 'не вказано', 'невідомо', 'анонім'],
	...['аты жоқ', 'белгісіз'],
]);

/** Whether the text as a whole says that there is no name, or is a template that nobody filled in. */
export function isNoName(text: string): boolean {
	const plain = text.trim().replace(/\s+/g, ' ').toLowerCase();
	return NO_NAMES.has(plain) || text.trim() === 'NaN' || /[{}]|%[^%]+%/.test(text);
}

export function isCompany(word: string): boolean {
	return COMPANIES.has(bare(word)) || word === 'ТОВ';
}

export function isTitle(word: string): boolean {
	return TITLES.has(bare(word)) || SMALL_TITLES.has(word.replace('.', ''));
}

export function isSuffix(word: string): boolean {
	return SUFFIXES.has(bare(word));
}

/** In small letters, without the dot at the end. */
function bare(word: string): string {
	const text = word.normalize('NFC').toLowerCase();
	return text.endsWith('.') ? text.slice(0, -1) : text;
}
