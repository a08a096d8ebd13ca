/** What a sheet takes for the beginning of a formula, the wide forms of East Asian keyboards among them. */
const FORMULA = /^[=@\t\r\n＝＠]/;
/** A plus or minus begins one, too; it can do harm where a function or a command follows. */
const CALCULATION = /^[+\-＋－].*(?:[\p{L}\d]\(|\|)/su;

/**
 * A text as it may go into a sheet: one that would be a formula there, such as a client's name `=IMPORTDATA(...)`, gets
 * an apostrophe, with which sheets mark a text (OWASP: CSV injection).
 */
export function withoutFormula(text: string): string {
	return FORMULA.test(text) || CALCULATION.test(text) ? `'${text}` : text;
}
