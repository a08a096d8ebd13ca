/** What ends a line somewhere: of all these, iCalendar's writer escapes only the usual ones. */
const LINE_END = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/g;
/** Control characters, which iCalendar forbids (RFC 5545 section 3.1), and halves of characters. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}]/gu;
/** What the quoted name of a person cannot hold, or is read wrongly there. */
const NOT_IN_A_PARAMETER = /[";,\\]/g;
/** A caret that would be read as the beginning of an escape (RFC 6868). */
const MISLEADING_CARET = /\^(?=['^n])/g;

/** A text that people wrote, with its lines, as a calendar can hold it. */
export function manyLines(text: string): string {
	return text
		.split(LINE_END)
		.map((line) => line.replace(UNPRINTABLE, ' '))
		.join('\n')
		.trim();
}

/** The same on one line. */
export function oneLine(text: string): string {
	return manyLines(text).replace(/\n/g, ' ');
}

/** A name as the CN of a person can hold it: without quotes, semicolons, commas, backslashes and line ends. */
export function parameterText(name: string): string {
	return oneLine(name).replace(NOT_IN_A_PARAMETER, '').trim().replace(MISLEADING_CARET, '^^');
}
