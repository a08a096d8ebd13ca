import { styleText } from 'node:util';
import { markdownTable } from 'markdown-table';

const TTY_EVERY_MS = 1000;
const LOG_EVERY_MS = 15_000;

/**
 * Colours a text for a terminal; elsewhere it stays as it is.
 * @param {'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'} colour
 * @param {string} text
 */
export const paint = (colour, text) =>
	process.stdout.isTTY && !process.env.NO_COLOR ? styleText(colour, text) : text;

/**
 * A Markdown table.
 * @param {readonly string[]} head
 * @param {ReadonlyArray<ReadonlyArray<string | number>>} rows
 * @param {{ figures?: boolean }} [options] `figures`: all columns but the first stand to the right
 */
export function table(head, rows, { figures = false } = {}) {
	const cells = rows.map((row) => row.map((cell) => String(cell).replaceAll('|', '\\|')));
	const align = head.map((_, column) => (figures && column > 0 ? 'r' : ''));
	return markdownTable([head, ...cells], { align });
}

/** @param {number} value with as many digits as it is worth */
export function figure(value) {
	if (value >= 100) return value.toFixed(0);
	return value >= 10 ? value.toFixed(1) : value.toFixed(2);
}

/**
 * Shows that a long piece of work is alive: one line rewritten each second on a terminal, a line every 15 seconds
 * elsewhere.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @param {{ log?: (line: string) => void, measure?: () => Promise<string> }} [options] `measure`: how far it is, in words
 * @returns {Promise<T>}
 */
export async function withProgress(label, work, { log = console.error, measure } = {}) {
	const started = Date.now();
	const seconds = () => `${Math.round((Date.now() - started) / 1000)} s`;
	const { isTTY, columns } = process.stderr;
	let done = false;

	const show = async () => {
		const line = [label, seconds(), await measure?.()].filter(Boolean).join(', ');
		if (done) return;
		if (isTTY) process.stderr.write(`\r\x1b[K${line.slice(0, (columns || 80) - 1)}`);
		else log(line);
	};
	const end = () => {
		if (isTTY && !done) process.stderr.write('\r\x1b[K');
		done = true;
		clearInterval(timer);
	};

	if (isTTY) void show();
	else log(label);
	const timer = setInterval(() => void show().catch(() => {}), isTTY ? TTY_EVERY_MS : LOG_EVERY_MS);
	try {
		const result = await work();
		end();
		log(`${label}: took ${seconds()}`);
		return result;
	} finally {
		end();
	}
}
