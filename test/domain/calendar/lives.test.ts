import fc from 'fast-check';
import { calendarEvent } from '../../../nodes/CabinetFm/domain/calendar/event';
import { uidOf } from '../../../nodes/CabinetFm/domain/calendar/id';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { ENGLISH } from '../../../nodes/CabinetFm/domain/words/language';
import { lessonOf, personOf } from '../words/bookings';
import { CalendarClient } from './client';
import { filesOf, INVITING, itemOf, MEETING, PLAIN } from './items';

/* Whole lives of bookings, played into a calendar in every order of arrival. */

const STEPS = ['edit', 'accept', 'change expert', 'reschedule', 'cancel'] as const;
type Step = (typeof STEPS)[number];

/** What the callbacks say of when a booking was changed. */
const CLOCKS = ['moving', 'standing still', 'no updated_at', 'no times at all'] as const;
type Clock = (typeof CLOCKS)[number];

interface Life {
	steps: Step[];
	clock: Clock;
	/** Whether a reschedule comes with the cancellation and the making that it is made of. */
	hasCompany: boolean;
	/** Whether a reschedule tells no more of the old booking than its start. */
	isOldPartial: boolean;
}

const lives: fc.Arbitrary<Life> = fc.record({
	steps: fc.array(fc.constantFrom(...STEPS), { maxLength: 6 }),
	clock: fc.constantFrom(...CLOCKS),
	hasCompany: fc.boolean(),
	isOldPartial: fc.boolean(),
});

interface Lived {
	items: Item[];
	/** The booking as it is in the end; `null` where it was cancelled. */
	last: { uid: string | null; start: string; service: string } | null;
}

const DAY = 24 * 60 * 60 * 1000;
const at = (milliseconds: number) => new Date(milliseconds).toISOString();

/** All callbacks of a life, in the order in which they happened. */
function live({ steps, clock, hasCompany, isOldPartial }: Life): Lived {
	let now = Date.parse('2026-11-01T08:00:00Z');
	let isCancelled = false;
	const known = { ...MEETING, id: 1, old_id: null as number | null, created_at: at(now) };
	const items: Item[] = [];
	const tell = (event: string, more: object = {}) => {
		items.push(itemOf({ event, ...known, ...timesOf(clock, known.created_at, now), ...more }));
	};
	tell('new');
	for (const [index, step] of steps.entries()) {
		if (isCancelled && step !== 'reschedule') continue;
		now += 60_000;
		if (step === 'cancel') {
			isCancelled = true;
			tell('cancelled', { state: 'cancelled' });
		} else if (step === 'edit') {
			known.lesson = lessonOf(`Lesson ${index}`);
			tell('custom_fields_or_note_changed');
		} else if (step === 'accept') {
			tell('in_work');
		} else if (step === 'change expert') {
			tell('worker_removed', { worker: null });
			now += 60_000;
			known.worker = personOf(`Expert ${index}`);
			tell('worker_assigned');
		} else {
			const old = { ...known, ...timesOf(clock, known.created_at, now), state: 'cancelled' };
			if (hasCompany) tell('cancelled', { state: 'cancelled' });
			isCancelled = false;
			known.old_id = known.id;
			known.id++;
			known.created_at = at(now);
			known.start_time = at(Date.parse(known.start_time) + DAY);
			known.end_time = at(Date.parse(known.end_time) + DAY);
			if (hasCompany) tell('new');
			const { id, start_time } = old;
			tell('reschedule', { old: isOldPartial ? { id, start_time } : old });
		}
	}
	const { id, start_time: start, lesson } = known;
	const last = { uid: uidOf(id), start, service: lesson.title ?? '' };
	return { items, last: isCancelled ? null : last };
}

function timesOf(clock: Clock, created_at: string, now: number): object {
	const updated_at = clock === 'moving' ? at(now) : clock === 'standing still' ? created_at : null;
	return { created_at: clock === 'no times at all' ? null : created_at, updated_at };
}

it.each([
	['published', PLAIN],
	['as invitations', INVITING],
])('files %s show the last booking alone, in whatever order they arrive', async (_, choice) => {
	let rescheduled = 0;
	await fc.assert(
		fc.asyncProperty(lives, fc.infiniteStream(fc.nat()), async (life, random) => {
			const { items, last } = live(life);
			const files = (await Promise.all(items.map((item) => filesOf(item, choice)))).flat();
			const client = new CalendarClient();
			for (const { ics } of shuffled(files, random)) client.apply(ics);
			const shown = client.shown();
			expect(shown.map(({ uid, start }) => ({ uid, start }))).toEqual(
				last ? [{ uid: last.uid, start: last.start }] : [],
			);
			// Where no callback tells when it was changed, the order of its changes cannot be known.
			if (last && life.clock === 'moving') expect(shown[0].title).toContain(last.service);
			if (items.some(({ event }) => event === 'reschedule')) rescheduled++;
		}),
	);
	expect(rescheduled).toBeGreaterThan(20);
});

it('an expert who was removed sees nothing, and sees it again when assigned again', async () => {
	const expert = { ...INVITING, recipient: 'worker' as const };
	const told = async (event: string, updated_at: string) =>
		(await filesOf(itemOf({ event, ...MEETING, updated_at }), expert))[0].ics;
	const booked = await told('new', '2026-11-20T08:00:00.000Z');
	const removed = await told('worker_removed', '2026-11-20T08:00:05.000Z');
	const assigned = await told('worker_assigned', '2026-11-20T08:00:06.000Z');
	const shownAfterAll = (...files: string[]) => {
		const client = new CalendarClient();
		for (const ics of files) client.apply(ics);
		return client.shown().length;
	};
	expect(shownAfterAll(booked)).toBe(1);
	expect(shownAfterAll(booked, removed)).toBe(0);
	expect(shownAfterAll(removed, booked)).toBe(0);
	expect(shownAfterAll(booked, removed, assigned)).toBe(1);
	expect(shownAfterAll(assigned, removed, booked)).toBe(1);
});

/** A calendar that gives no id twice and fails at what is gone, as Google's does; the workflow goes on. */
class EventList {
	private readonly used = new Set<string>();
	readonly live = new Set<string>();

	create(id: string): void {
		if (!this.used.has(id)) this.live.add(id);
		this.used.add(id);
	}

	delete(id: string | null): void {
		if (id !== null) this.live.delete(id);
	}
}

it('actions leave one event, with whatever comes along with a reschedule and in every order', () => {
	const choice = { ...PLAIN, recipient: 'worker' as const };
	const [first, ...others] = live({
		...{ steps: ['reschedule'], clock: 'moving', hasCompany: true, isOldPartial: false },
	}).items;
	const [cancelled, made, rescheduled] = others;
	const variants = [
		[rescheduled],
		...ordersOf([cancelled, rescheduled]),
		...ordersOf([made, rescheduled]),
		...ordersOf([cancelled, made, rescheduled]),
	];
	expect(variants).toHaveLength(1 + 2 + 2 + 6);
	for (const variant of variants) {
		const list = new EventList();
		for (const item of [first, ...variant]) {
			const { action, event_id, old_event_id } = calendarEvent(item, choice, ENGLISH);
			if (event_id === null) throw new Error('There is no event');
			if (action === 'delete') list.delete(event_id);
			if (action === 'replace') list.delete(old_event_id);
			if (action === 'create' || action === 'replace') list.create(event_id);
		}
		expect([...list.live]).toEqual([calendarEvent(rescheduled, choice, ENGLISH).event_id]);
	}
});

function ordersOf<T>(all: T[]): T[][] {
	if (all.length < 2) return [all];
	return all.flatMap((first) =>
		ordersOf(all.filter((one) => one !== first)).map((rest) => [first, ...rest]),
	);
}

function shuffled<T>(all: readonly T[], random: IterableIterator<number>): T[] {
	const rest = [...all];
	const order: T[] = [];
	while (rest.length > 0) {
		const index = Number(random.next().value) % rest.length;
		order.push(...rest.splice(index, 1));
	}
	return order;
}
