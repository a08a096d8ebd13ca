/* How high a note has to be for its text, as n8n's editor draws it. */

const LETTER = 7;
const LINE = 21;
const HEADING_LINE = 30;
const PARAGRAPH = 12;
const PADDING = 40;
const GRID = 16;

/**
 * @param {string} content Markdown
 * @param {number} width of the note
 */
export function heightOf(content, width) {
	const heights = content.split('\n').map((line) => {
		if (line === '') return PARAGRAPH;
		const [, marks = '', text] = /^(#*)(.*)$/.exec(line) ?? [];
		const shown = text.replace(/\*\*|[*_`]/g, '').length;
		const letter = marks ? LETTER * 1.3 : LETTER;
		const lines = Math.max(1, Math.ceil((shown * letter) / (width - PADDING)));
		return lines * (marks ? HEADING_LINE : LINE);
	});
	const height = heights.reduce((sum, one) => sum + one, PADDING);
	return Math.ceil(height / GRID) * GRID;
}
