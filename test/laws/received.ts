import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { meeting, record } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { itemOf } from '../support/webhook';
import type { TriggerNode } from '../support/webhook';
import { lostLeaf } from './lossless';

const TYPES = ['new', 'cancelled', 'report', 'reschedule'];

/** Two of them: other ones in the next turn. */
export function typesOf(turn: number): string[] {
	return TYPES.filter((_, at) => at % 2 === turn % 2);
}

/** Paths of the fields of a record, and of its meeting. */
export const FIELDS = [
	...Object.keys(record()),
	...Object.keys(meeting()).map((field) => `booking.${field}`),
];

/** The item of a callback that must be accepted, with nothing of it lost. */
export async function received(trigger: TriggerNode, body: object | string): Promise<Item> {
	const outcome = await trigger.send(body, { headers: { 'content-type': 'application/json' } });
	expect(outcome).toMatchObject({ status: 200, body: { status: 'accepted' } });
	const item = itemOf(outcome) as unknown as Item;
	expect(lostLeaf(typeof body === 'string' ? JSON.parse(body) : body, item)).toBeNull();
	return item;
}

/** A body that is no callback is refused with a reason. */
export async function refused(
	trigger: TriggerNode,
	text: string,
	type = 'application/json',
): Promise<void> {
	const { status, body, outputs } = await trigger.send(text, { headers: { 'content-type': type } });
	expect([text, outputs]).toEqual([text, undefined]);
	// n8n itself answers 422 to what is no JSON.
	expect([400, 422]).toContain(status);
	expect(JSON.stringify(body)).toMatch(/"(?:reason|message)":"[^"]/);
}

/** The value as the field of that path. */
export function fieldsAt(path: string, value: string): Fields {
	const [field, inner] = path.split('.');
	return inner === undefined ? { [field]: value } : { [field]: { [inner]: value } };
}

/** The value with every text, number and yes or no in it replaced. */
export function replaced(value: unknown, text: string): unknown {
	if (Array.isArray(value)) return value.map((inner) => replaced(inner, text));
	if (typeof value !== 'object' || value === null) return text;
	return Object.fromEntries(
		Object.entries(value).map(([key, inner]) => [key, replaced(inner, text)]),
	);
}
