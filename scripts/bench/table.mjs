/**
 * A Markdown table whose first column is text and whose other columns are figures.
 * @param {string[]} head
 * @param {Array<Array<string | number>>} rows
 */
export function table(head, rows) {
	const cells = [head, ...rows.map((row) => row.map(String))];
	const widths = head.map((_, column) => Math.max(...cells.map((row) => row[column].length)));
	const line = (/** @type {string[]} */ row) =>
		`| ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column]) : cell.padStart(widths[column]))).join(' | ')} |`;
	const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
	return [line(cells[0]), rule, ...cells.slice(1).map(line)].join('\n');
}

/** @param {number} value with as many digits as it is worth */
export function figure(value) {
	if (value >= 100) return value.toFixed(0);
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/** @param {number} ratio */
export function times(ratio) {
	return `${figure(ratio)} x`;
}
