import { RECIPIENTS } from '../../../nodes/CabinetFm/domain/message/schema';
import { calendarEvent, calendarEventSchema } from '../../../nodes/CabinetFm/domain/calendar/event';
import { eventIdOf, uidOf } from '../../../nodes/CabinetFm/domain/calendar/id';
import type { Item } from '../../../nodes/CabinetFm/domain/item/schema';
import { ENGLISH, languageOf } from '../../../nodes/CabinetFm/domain/words/language';
import { personOf } from '../words/bookings';
import { BOOKED, CANCELLED, END, itemOf, MEETING, PLAIN, RESCHEDULED, START } from './items';

const [forClient, forExpert, forCompany] = (['client', 'worker', 'company'] as const).map(
	(recipient) => ({ ...PLAIN, recipient }),
);
const eventOf = (item: Item, choice = forExpert) => calendarEvent(item, choice, ENGLISH);

it('an event has all that a calendar step asks for', () => {
	expect(Object.entries(eventOf(BOOKED))).toEqual(
		Object.entries({
			action: 'create',
			event_id: eventIdOf(9001),
			old_event_id: null,
			uid: uidOf(9001),
			old_uid: null,
			title: 'English Lesson, Anna Petrova',
			description: [
				'Client: Anna Petrova',
				'Comment: First lesson',
				'Zoom: https://zoom.us/j/1',
			].join('\n'),
			location: 'https://zoom.us/j/1',
			start: START,
			end: END,
			timezone: 'Europe/Moscow',
			attendee_email: 'anna@example.com',
			attendee_name: 'Anna Petrova',
			calendar_of: 'boris@example.com',
			old_calendar_of: null,
		}),
	);
});

it('a reschedule names the event that it replaces, and whose calendar that is in', () => {
	expect(eventOf(RESCHEDULED)).toMatchObject({
		action: 'replace',
		event_id: eventIdOf(9002),
		old_event_id: eventIdOf(9001),
		uid: uidOf(9002),
		old_uid: uidOf(9001),
		start: '2026-12-03T10:00:00.000Z',
		calendar_of: 'clara@example.com',
		old_calendar_of: 'boris@example.com',
	});
});

it('without the old booking a reschedule still names its event, by the old id', () => {
	const { old_event_id, old_uid, old_calendar_of } = eventOf({ ...RESCHEDULED, old: null });
	expect([old_event_id, old_uid, old_calendar_of]).toEqual([eventIdOf(9001), uidOf(9001), null]);
});

it("the client's event names the expert and holds the client's links", () => {
	const { title, description, timezone } = eventOf(BOOKED, forClient);
	expect(title).toBe('English Lesson, Boris Ivanov');
	expect(description?.split('\n')).toEqual([
		'Expert: Boris Ivanov',
		'Company: Riverside Clinic',
		'Zoom: https://zoom.us/j/1',
		'Reschedule the booking: https://cabinet.fm/rc/9001',
		'Cancel the booking: https://cabinet.fm/cc/9001',
	]);
	expect(timezone).toBe('Asia/Almaty');
});

it("the company's event names both and holds the owner's links", () => {
	const { title, description } = eventOf(BOOKED, forCompany);
	expect(title).toBe('English Lesson, Anna Petrova');
	expect(description?.split('\n')).toEqual([
		'Client: Anna Petrova',
		'Expert: Boris Ivanov',
		'Phone: +79161234567',
		'E-mail: anna@example.com',
		'Comment: First lesson',
		'Zoom: https://zoom.us/j/1',
		'Reschedule the booking: https://cabinet.fm/r/9001',
		'Cancel the booking: https://cabinet.fm/c/9001',
	]);
});

it('what is over says so and why, without a link or how to reach anybody', () => {
	expect(eventOf(CANCELLED)).toMatchObject({
		action: 'delete',
		title: 'Booking cancelled: English Lesson, Anna Petrova',
		description: 'Client: Anna Petrova\nReason: Caught a cold',
		location: null,
	});
});

it('an expert who was removed is told so', () => {
	const { action, title } = eventOf({ ...BOOKED, event: 'worker_removed' });
	expect([action, title]).toEqual(['delete', 'Expert removed: English Lesson, Anna Petrova']);
});

it('words are in the language of the step', () => {
	const russian = languageOf('ru');
	if (russian === null) throw new Error('There is no Russian');
	const { title, description } = calendarEvent(CANCELLED, forClient, russian);
	expect(title).toBe('Запись отменена: English Lesson, Boris Ivanov');
	expect(description?.split('\n')).toEqual([
		'Специалист: Boris Ivanov',
		'Компания: Riverside Clinic',
		'Причина: Caught a cold',
	]);
});

it('a title and a description of the user stand instead of ours', () => {
	const own = { ...forClient, title: 'Haircut', description: 'Ring twice\nThird floor' };
	const { title, description } = eventOf(CANCELLED, own);
	expect([title, description]).toEqual(['Haircut', 'Ring twice\nThird floor']);
});

describe('a title', () => {
	it.each([
		[
			'names the company where the expert is unknown',
			{ worker: null },
			'English Lesson, Riverside Clinic',
		],
		['says what it is without a service', { lesson: null }, 'Booking: Boris Ivanov'],
		['is the service alone', { worker: null, team: null }, 'English Lesson'],
		['is never empty', { worker: null, team: null, lesson: null }, 'Booking'],
		['stays on one line', { worker: personOf('Boris\r\nIvanov') }, 'English Lesson, Boris Ivanov'],
	])('%s', (_, known, title) => {
		expect(eventOf({ ...BOOKED, ...known }, forClient).title).toBe(title);
	});
});

describe('the end', () => {
	it.each([
		['is the start where it is unknown', null],
		['is the start where it is before the start', '2026-12-01T09:00:00.000Z'],
		['is the start where it is the start', START],
		['is the start where it is in the same second', '2026-12-01T10:00:00.900Z'],
	])('%s', (_, end_time) => {
		expect(eventOf({ ...BOOKED, end_time }).end).toBe(START);
	});

	it('is unknown with the start', () => {
		const { start, end } = eventOf({ ...BOOKED, start_time: null });
		expect([start, end]).toEqual([null, null]);
	});
});

describe('the timezone', () => {
	it.each([
		['UTC', 'UTC'],
		['UTC+3', 'Etc/GMT-3'],
		['UTC-3', 'Etc/GMT+3'],
		['UTC+5:30', 'UTC'],
		['UTC-14', 'UTC'],
		['Europe/Kyiv', 'Europe/Kyiv'],
	])('%s is %s in a calendar', (client_timezone, known) => {
		const item = itemOf({ event: 'new', client_timezone });
		expect(eventOf(item, forClient).timezone).toBe(known);
	});

	it('is unknown where it is', () => {
		expect(eventOf(itemOf({ event: 'new' })).timezone).toBeNull();
	});
});

describe('an e-mail address', () => {
	it.each([
		[' Anna@Example.com ', 'Anna@Example.com'],
		['anna@почта.рф', 'anna@почта.рф'],
		["o'neil+1@mail.example.com", "o'neil+1@mail.example.com"],
		['anna@example.com, boris@example.com', null],
		['anna@example', null],
		['Anna <anna@example.com>', null],
		['anna@example.com\nATTENDEE:x', null],
		['anna', null],
		['', null],
	])('%j is taken as %j', (email, taken) => {
		const person = personOf('Anna', { email });
		const old = { ...MEETING, worker: person };
		const item = itemOf({ ...RESCHEDULED, client: person, worker: person, old });
		expect(eventOf(item)).toMatchObject({
			attendee_email: taken,
			attendee_name: 'Anna',
			calendar_of: taken,
			old_calendar_of: taken,
		});
	});
});

it.each(['javascript:alert(1)', 'zoom.us/j/1', 'https://zoom.us/j/1 2', 'https://a\nb'])(
	'%j is no link',
	(link) => {
		const links = {
			...{ zoom_join_url: link, cancel_url_client: link, reschedule_url_client: link },
			...{ cancel_url: link, reschedule_url: link },
		};
		for (const recipient of RECIPIENTS) {
			const event = eventOf({ ...BOOKED, ...links }, { ...PLAIN, recipient });
			expect(event.location).toBeNull();
			expect(event.description).not.toMatch(/Zoom|Cancel|Reschedule/);
		}
	},
);

it('an event of nothing has all fields, and they have their types', () => {
	const event = eventOf(itemOf({ event: 'other' }));
	expect(calendarEventSchema.strict().parse(event)).toEqual(event);
	expect(event).toMatchObject({ event_id: null, uid: null, description: null, title: 'Booking' });
});
