import { DateTime } from 'luxon';
import { DOCUMENTED_EVENTS } from '../../nodes/CabinetFm/domain/callback/event';
import { sampleCallback } from '../../nodes/CabinetFm/domain/sample/sample';
import type { Item } from '../../nodes/CabinetFm/domain/item/schema';
import { ENGLISH, LANGUAGES } from '../../nodes/CabinetFm/domain/words/language';
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

it.each(LANGUAGES)('in $name the people and the words are of that language', async ({ value }) => {
	const parameters = { ...sample, sampleEvent: 'all', options: { language: value } };
	const items = (await jsonOf(parameters, [{}])) as unknown as Item[];
	expect(items.map(({ issues }) => issues)).toEqual(items.map(() => []));
	const words = items.map(({ lesson, note, summary }) => [lesson?.title, note, summary].join());
	const isCyrillic = ['ru', 'uk', 'kk'].includes(value);
	expect(words.map((text) => /^[А-яЁёІіЇїЄєҐґӘәҒғҚқҢңӨөҰұҮүҺһ]/.test(text))).toEqual(
		items.map(() => isCyrillic),
	);
	for (const { client, worker, lesson } of items) {
		expect(client?.phone_e164).not.toBeNull();
		expect(worker?.phone_e164).not.toBeNull();
		expect(lesson?.price).toBeGreaterThan(0);
	}
});

it('a language without people of its own has English ones and dates of its own', async () => {
	const [item] = await jsonOf({ ...sample, options: { language: '={{ "ja" }}' } }, [{}]);
	expect(item).toMatchObject({ worker: { name: 'Helen Brooks' } });
	expect((item.local as Item['local']).client?.weekday).toMatch(/曜日$/);
});

it('ids differ from day to day', () => {
	const idsOf = (now: number) =>
		DOCUMENTED_EVENTS.map(
			(event) => typed(sampleCallback(event, { now, startsIn: 1 }, ENGLISH)).id,
		);
	const days = [0, 1, 2, 365].map((day) => idsOf(Date.UTC(2026, 10, 24 + day)));
	expect(new Set(days.flat()).size).toBe(4 * DOCUMENTED_EVENTS.length);
});

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
