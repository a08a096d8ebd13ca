const SEPARATORS = /[,;\n\r]/;

/** Whether a list of ids or names, separated by comma, semicolon or line, holds nothing. */
export function isEmptyList(list: string): boolean {
	return entriesOf(list).length === 0;
}

/** Whether the list holds the id or name. Case, spaces and ё/е do not matter. */
export function holdsEntry(list: string, idOrName: string): boolean {
	const entries = entriesOf(idOrName);
	// A name may itself contain a comma, so it is looked for as a run of entries.
	return entries.length > 0 && enclosed(entriesOf(list)).includes(enclosed(entries));
}

function entriesOf(list: string): string[] {
	return list
		.normalize('NFC')
		.toLowerCase()
		.replace(/ё/g, 'е')
		.split(SEPARATORS)
		.map((entry) => entry.replace(/\s+/g, ''))
		.filter((entry) => entry !== '');
}

function enclosed(entries: string[]): string {
	return `,${entries.join(',')},`;
}
