const CODES = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 };

const isColourful = process.stdout.isTTY && !process.env.NO_COLOR;

/**
 * Colours a text for a terminal; elsewhere it stays as it is.
 * @param {keyof typeof CODES} colour
 * @param {string} text
 */
export function paint(colour, text) {
	return isColourful ? `\x1b[${CODES[colour]}m${text}\x1b[0m` : text;
}
