export interface SplitName {
	first_name: string | null;
	last_name: string | null;
}

/**
 * Splits "name and surname" as cabinet.fm sends it: the first word is the first name, the rest the last name.
 * One word alone is a first name; a comma behind the first word says that it is the last name.
 */
export function splitName(name: unknown): SplitName {
	const words = typeof name === 'string' ? name.split(/\s+/).filter((word) => word !== '') : [];
	const [first = null, ...rest] = words;
	if (first?.endsWith(',') && rest.length > 0) {
		return { first_name: rest.join(' '), last_name: first.slice(0, -1) };
	}
	return { first_name: first, last_name: rest.length > 0 ? rest.join(' ') : null };
}
