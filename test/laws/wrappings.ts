import { leavesOf } from './leaves';

/** Ways in which a callback may be wrapped, with something beside it. */
export const WRAPPINGS: ReadonlyArray<(body: unknown, beside: unknown) => unknown> = [
	(body, sent) => ({ payload: body, sent }),
	(body, note) => ({ note, data: body, 'data.colour': 1 }),
	(body) => ({ data: JSON.stringify(body) }),
	(body) => [body],
	(body, beside) => [{ beside }, body],
	(body, beside) => [{ payload: [body], beside }],
	(body) => [body, body],
	(body) => JSON.stringify(body),
	(body) => form(body),
	(body, colour) => typeBeside(body, 'data', colour),
	(body, colour) => typeBeside(body, 'payload', colour),
	(body, colour) => typeBeside(body, 'booking', colour),
];

/** The type outside, all else under one field. */
function typeBeside(body: unknown, holder: string, colour: unknown): unknown {
	if (typeof body !== 'object' || body === null) return body;
	const { callback_type, ...record } = body as Record<string, unknown>;
	return { callback_type, colour, [holder]: record };
}

/** A form with bracketed names. */
function form(body: unknown): unknown {
	const fields = leavesOf(body)
		.filter(({ path }) => path.length > 0 && path.every((key) => /^[^[\].]+$/.test(key)))
		.map(({ path: [first, ...others], value }) => [
			`${first}${others.map((key) => `[${key}]`).join('')}`,
			typeof value === 'string' ? value : JSON.stringify(value),
		]);
	return Object.fromEntries(fields);
}
