import { DateTime } from 'luxon';
import { DOCUMENTED_EVENTS } from '../../nodes/CabinetFm/domain/callback/event';
import { sampleCallback } from '../../nodes/CabinetFm/domain/sample/sample';
import { ENGLISH } from '../../nodes/CabinetFm/domain/words/language';
import { typed } from '../support/item';
import { jsonOf, runStep } from '../support/run';

const sample = { resource: 'callback', operation: 'generateSample' };

it.each(DOCUMENTED_EVENTS)(
	'a sample of %s is as documented, without issues',
	async (sampleEvent) => {
		const [item] = await jsonOf({ ...sample, sampleEvent }, [{}]);
		expect(item).toMatchObject({ event: sampleEvent, issues: [], extra: {} });
		expect(item.client).toMatchObject({
			phone_e164: expect.stringMatching(/^\+\d{11,}$/) as string,
		});
	},
);

it('all events are eight items, each with its own booking', async () => {
	const items = await jsonOf({ ...sample, sampleEvent: 'all' }, [{}]);
	expect(items.map(({ event }) => event)).toEqual(DOCUMENTED_EVENTS);
	expect(new Set(items.map(({ id }) => id)).size).toBe(DOCUMENTED_EVENTS.length);
});

it('raw samples are what cabinet.fm sends', async () => {
	const parameters = { ...sample, sampleEvent: 'worker_removed' };
	const [raw] = await jsonOf({ ...parameters, itemFormat: 'raw' }, [{}]);
	expect(raw.callback_type).toBe('woker_removed');
	expect(await jsonOf(parameters, [{}])).toEqual([typed(raw)]);
});

it('starts in the chosen number of days on the hour of the client, over clock changes too', () => {
	for (const startsIn of [-400, -1, 0, 1, 7, 3650]) {
		const now = Date.UTC(2026, 10, 24, 17, 30);
		const { local } = typed(sampleCallback('new', { now, startsIn }, ENGLISH));
		const day = DateTime.fromMillis(now, { zone: 'utc' }).plus({ days: startsIn }).toISODate();
		expect(local.client).toMatchObject({ date: day, time: '18:00' });
	}
	expect.assertions(6);
});

it('is the same all day long, and another one tomorrow', () => {
	const at = (now: number) => sampleCallback('reschedule', { now, startsIn: 7 }, ENGLISH);
	expect(at(Date.UTC(2026, 10, 24, 23, 59))).toEqual(at(Date.UTC(2026, 10, 24)));
	expect(at(Date.UTC(2026, 10, 25))).not.toEqual(at(Date.UTC(2026, 10, 24)));
});

it('a changed sample does not change the next one', () => {
	const day = { now: 0, startsIn: 1 };
	const first = sampleCallback('new', day, ENGLISH);
	(first.worker as { name: string }).name = 'Nobody';
	expect(sampleCallback('new', day, ENGLISH).worker).toMatchObject({ name: 'Helen Brooks' });
});

it.each([
	[{ sampleEvent: 'frozen' }, 'no sample of the event "frozen"'],
	[{ startsIn: 'soon' }, 'not a number of days'],
	[{ startsIn: 1.5 }, 'not a number of days'],
	[{ startsIn: 1e9 }, 'not a number of days'],
])('%j is refused with what to enter', async (parameters, problem) => {
	const { error } = await runStep({ ...sample, ...parameters }, [{}]);
	expect(error?.message).toContain(problem);
	expect(error?.description).toMatch(/^Item 1: /);
});
