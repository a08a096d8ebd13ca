const LOCAL = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+$/;
/** Of one script, so that a Cyrillic letter among Latin ones is not taken for an address. */
const LABEL = /^(?:[A-Za-z0-9-]+|[\p{L}\p{M}\p{N}-]+)$/u;
const LATIN = /[A-Za-z]/;
const FOREIGN = /[^\0-\x7f]/;
const LONGEST_LOCAL = 64;
const LONGEST = 254;

/** The address that a received text is; `null` where it is none, several, or one with a name beside it. */
export function emailOf(received: string | null): string | null {
	const email = received?.trim() ?? '';
	const [local, domain, ...more] = email.split('@');
	if (domain === undefined || more.length > 0) return null;
	if (email.length > LONGEST || local.length > LONGEST_LOCAL) return null;
	if (!local.split('.').every((atom) => LOCAL.test(atom))) return null;
	const labels = domain.split('.');
	const isDomain = labels.length > 1 && labels.every(isLabel);
	return isDomain && !/^\d*$/.test(labels[labels.length - 1]) ? email : null;
}

function isLabel(label: string): boolean {
	if (LATIN.test(label) && FOREIGN.test(label)) return false;
	return LABEL.test(label) && !label.startsWith('-') && !label.endsWith('-');
}
