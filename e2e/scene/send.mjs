/**
 * @typedef {object} Send one request and what has to come of it
 * @property {string} label
 * @property {import('../callback/post.mjs').Sending} sending
 * @property {{ status: number, body: unknown }} answer `body`: undefined for any
 * @property {{ callback: any, output: number } | null} accepted an execution, or that there is none
 */

/**
 * @param {string} event
 * @param {any} callback
 * @param {{ label?: string, output?: number, sending?: import('../callback/post.mjs').Sending }} [options]
 * @returns {Send}
 */
export function accepts(event, callback, { label = event, output = 0, sending = {} } = {}) {
	return {
		label: `${label} is accepted`,
		sending: { body: callback, ...sending },
		answer: { status: 200, body: { status: 'accepted', event } },
		accepted: { callback, output },
	};
}

/**
 * @param {string} label
 * @param {any} callback
 * @param {'event' | 'filter' | 'repeat'} reason
 * @returns {Send}
 */
export function ignores(label, callback, reason) {
	return {
		label: `${label} is ignored`,
		sending: { body: callback },
		answer: { status: 200, body: { status: 'ignored', reason } },
		accepted: null,
	};
}

/**
 * @param {string} label
 * @param {import('../callback/post.mjs').Sending} sending
 * @param {{ status?: number, reason?: string }} [expected] `reason`: undefined for any
 * @returns {Send}
 */
export function refuses(label, sending, { status = 400, reason } = {}) {
	const body = reason === undefined ? undefined : { status: 'rejected', reason };
	return { label: `${label} is refused`, sending, answer: { status, body }, accepted: null };
}
