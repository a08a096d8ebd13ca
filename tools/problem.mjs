/** A failure that a person can act on: what happened, then what to do about it. */
export class Problem extends Error {
	/**
	 * @param {string} happened
	 * @param {string} advice
	 * @param {{ details?: string, cause?: unknown }} [more] `details`: the last lines of a log
	 */
	constructor(happened, advice, { details = '', cause } = {}) {
		super(`${happened}\n${advice}${details === '' ? '' : `\n\n${details}`}`, { cause });
		this.name = 'Problem';
	}
}

/** @param {unknown} error what to show a person: a Problem's own words, a stack for anything else */
export function explain(error) {
	if (error instanceof Problem) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
