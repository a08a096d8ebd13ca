const DECIMAL = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;

/** More digits than this a JavaScript number may not hold. */
const EXACT_DIGITS = 15;
const LONGEST = 40;

/** The number that a numeric text stands for; `null` where it is none, or where digits would be lost. */
export function priceOf(text: string): number | null {
	const trimmed = text.trim();
	if (trimmed.length > LONGEST || !DECIMAL.test(trimmed)) return null;
	const number = Number(trimmed);
	const exact = trimmed.replace(/\D/g, '').length <= EXACT_DIGITS || String(number) === trimmed;
	return Number.isFinite(number) && exact ? number : null;
}
