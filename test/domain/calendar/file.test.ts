import { uidOf } from '../../../nodes/CabinetFm/domain/calendar/id';
import { personOf } from '../words/bookings';
import {
	BOOKED,
	CANCELLED,
	fileOf,
	filesOf,
	INVITING,
	itemOf,
	lineOf,
	linesOf,
	MEETING,
	namesOf,
	PLAIN,
	RESCHEDULED,
} from './items';

const seconds = (time: string | null) => Math.floor(Date.parse(time ?? '') / 1000);

it('a file tells of a booking', async () => {
	const { ics, ...about } = await fileOf(BOOKED);
	expect(about).toEqual({
		method: 'PUBLISH',
		uid: uidOf(9001),
		fileName: 'invite.ics',
		mimeType: 'text/calendar; charset=utf-8; method=PUBLISH',
	});
	expect(linesOf(ics)).toEqual([
		'BEGIN:VCALENDAR',
		'VERSION:2.0',
		'PRODID:-//cabinetfm//n8n-nodes-cabinetfm//EN',
		'METHOD:PUBLISH',
		'BEGIN:VEVENT',
		`UID:${uidOf(9001)}`,
		`SEQUENCE:${seconds(BOOKED.updated_at)}`,
		'DTSTAMP:20261121T060000Z',
		'DTSTART:20261201T100000Z',
		'DTEND:20261201T110000Z',
		'SUMMARY:English Lesson\\, Boris Ivanov',
		'LOCATION:https://zoom.us/j/1',
		[
			'DESCRIPTION:Expert: Boris Ivanov',
			'Company: Riverside Clinic',
			'Zoom: https://zoom.us/j/1',
			'Reschedule the booking: https://cabinet.fm/rc/9001',
			'Cancel the booking: https://cabinet.fm/cc/9001',
		].join('\\n'),
		'ATTENDEE;ROLE=REQ-PARTICIPANT;CN="Anna Petrova":MAILTO:anna@example.com',
		'STATUS:CONFIRMED',
		'END:VEVENT',
		'END:VCALENDAR',
	]);
	expect(ics.endsWith('END:VCALENDAR\r\n')).toBe(true);
});

it('a cancellation without an organizer says so in its status', async () => {
	const { ics, method, fileName } = await fileOf(CANCELLED);
	expect([method, fileName]).toEqual(['PUBLISH', 'cancel.ics']);
	expect(lineOf(ics, 'STATUS')).toBe('CANCELLED');
	expect(lineOf(ics, 'SEQUENCE')).toBe(String(seconds(CANCELLED.updated_at) + 1));
	expect(namesOf(ics)).not.toContain('ORGANIZER');
});

describe('with an organizer', () => {
	it('a file invites the client', async () => {
		const { ics, method, mimeType } = await fileOf(BOOKED, INVITING);
		expect([method, mimeType]).toEqual(['REQUEST', 'text/calendar; charset=utf-8; method=REQUEST']);
		expect(lineOf(ics, 'METHOD')).toBe('REQUEST');
		expect(lineOf(ics, 'ORGANIZER')).toBe('CN="Riverside":mailto:school@example.com');
		expect(lineOf(ics, 'ATTENDEE')).toBe(
			'ROLE=REQ-PARTICIPANT;PARTSTAT=NEEDS-ACTION;RSVP=TRUE;CN="Anna Petrova":MAILTO:anna@example.com',
		);
	});

	it('a cancellation takes the invitation back', async () => {
		const { ics, method } = await fileOf(CANCELLED, INVITING);
		expect(method).toBe('CANCEL');
		expect(lineOf(ics, 'METHOD')).toBe('CANCEL');
		expect(lineOf(ics, 'STATUS')).toBe('CANCELLED');
		expect(lineOf(ics, 'ATTENDEE')).toBe(
			'ROLE=REQ-PARTICIPANT;CN="Anna Petrova":MAILTO:anna@example.com',
		);
	});

	it("an expert is invited beside the client, in the expert's version alone", async () => {
		const { ics } = await fileOf(BOOKED, { ...INVITING, recipient: 'worker' });
		const attendees = linesOf(ics).filter((line) => line.startsWith('ATTENDEE'));
		expect(attendees.map((line) => line.split('MAILTO:')[1])).toEqual([
			'anna@example.com',
			'boris@example.com',
		]);
		for (const choice of [INVITING, { ...INVITING, recipient: 'company' as const }]) {
			expect((await fileOf(BOOKED, choice)).ics).not.toContain('boris@example.com');
		}
	});

	it('an organizer without a name goes by that of the company', async () => {
		const organizer = { email: 'school@example.com', name: null };
		for (const { ics } of await filesOf(RESCHEDULED, { ...INVITING, organizer })) {
			expect(lineOf(ics, 'ORGANIZER')).toBe('CN="Riverside Clinic":mailto:school@example.com');
		}
	});

	it('an organizer of whose name nothing is left goes by the address', async () => {
		const organizer = { email: 'school@example.com', name: '";' };
		const { ics } = await fileOf(BOOKED, { ...INVITING, organizer });
		expect(lineOf(ics, 'ORGANIZER')).toBe('CN="school@example.com":mailto:school@example.com');
	});
});

describe('a reschedule', () => {
	it('has a file for the new booking and one that cancels the old one', async () => {
		const [current, old] = await filesOf(RESCHEDULED, INVITING);
		expect([current.method, current.uid, current.fileName]).toEqual([
			'REQUEST',
			uidOf(9002),
			'invite.ics',
		]);
		expect([old.method, old.uid, old.fileName]).toEqual(['CANCEL', uidOf(9001), 'cancel.ics']);
		expect(lineOf(old.ics, 'DTSTART')).toBe('20261201T100000Z');
		expect(lineOf(old.ics, 'SEQUENCE')).toBe(String(seconds(RESCHEDULED.old!.updated_at) + 1));
		expect(lineOf(old.ics, 'SUMMARY')).toBe('Booking rescheduled: English Lesson\\, Boris Ivanov');
		expect(lineOf(old.ics, 'DESCRIPTION')).toContain('Reason: Business trip');
		expect(old.ics).not.toContain('https://');
	});

	it('of a partial old booking takes what that does not repeat from the new one', async () => {
		const old = itemOf({ id: 9001, start_time: MEETING.start_time });
		const [, cancelling] = await filesOf({ ...RESCHEDULED, old }, INVITING);
		expect(lineOf(cancelling.ics, 'SUMMARY')).toBe(
			'Booking rescheduled: English Lesson\\, Riverside Clinic',
		);
		expect(lineOf(cancelling.ics, 'ATTENDEE')).toContain('anna@example.com');
		expect(lineOf(cancelling.ics, 'SEQUENCE')).toBe(String(seconds(RESCHEDULED.updated_at) + 1));
	});

	it.each([
		['the old booking', { old: null }],
		['the old start', { old: { ...MEETING, start_time: null } }],
		['both ids of the old booking', { old_id: null, old: { ...MEETING, id: null } }],
		['a new id', { id: 9001 }],
	])('without %s cancels nothing', async (_, known) => {
		const files = await filesOf(itemOf({ ...RESCHEDULED, ...known }));
		expect(files.map(({ fileName }) => fileName)).toEqual(['invite.ics']);
	});
});

it.each(['new', 'worker_assigned', 'report'])('%s has one file', async (event) => {
	expect(await filesOf(itemOf({ ...BOOKED, event, old_id: 1 }))).toHaveLength(1);
});

it('without an expert the client keeps the meeting, and the expert does not', async () => {
	const removed = { ...BOOKED, event: 'worker_removed' as const };
	expect(lineOf((await fileOf(removed)).ics, 'STATUS')).toBe('CONFIRMED');
	const { ics } = await fileOf(removed, { ...PLAIN, recipient: 'worker' });
	expect(lineOf(ics, 'STATUS')).toBe('CANCELLED');
});

describe('an alarm', () => {
	const withAlarm = { ...PLAIN, alarmMinutes: 90 };

	it('rings before the start', async () => {
		const { ics } = await fileOf(BOOKED, withAlarm);
		expect(lineOf(ics, 'TRIGGER')).toBe('-PT1H30M');
		expect(lineOf(ics, 'ACTION')).toBe('DISPLAY');
	});

	it('rings at the start', async () => {
		const { ics } = await fileOf(BOOKED, { ...PLAIN, alarmMinutes: 0 });
		expect(lineOf(ics, 'TRIGGER')).toBe('PT0S');
	});

	it('never rings for what is over', async () => {
		expect(namesOf((await fileOf(CANCELLED, withAlarm)).ics)).not.toContain('TRIGGER');
	});
});

describe('the revision', () => {
	it.each([
		['counts from the last change', { updated_at: '1970-01-01T00:00:07.900Z' }, '7', '8'],
		[
			'else from the making',
			{ updated_at: null, created_at: '1970-01-01T00:00:05.000Z' },
			'5',
			'6',
		],
		['else from nothing', { updated_at: null, created_at: null }, '0', '1'],
		['is never negative', { updated_at: '1969-12-31T23:00:00.000Z' }, '0', '1'],
		['is never too large', { updated_at: '2038-01-19T03:14:07.000Z' }, '2147483647', '2147483647'],
		['is never too large', { updated_at: '9999-12-31T00:00:00.000Z' }, '2147483647', '2147483647'],
	])('%s', async (_, known, booked, cancelled) => {
		const item = itemOf({ ...BOOKED, ...known });
		expect(lineOf((await fileOf(item)).ics, 'SEQUENCE')).toBe(booked);
		const over = itemOf({ ...CANCELLED, ...known });
		expect(lineOf((await fileOf(over)).ics, 'SEQUENCE')).toBe(cancelled);
	});

	it.each([
		['the last change', {}, '20261121T060000Z'],
		['else the making', { updated_at: null }, '20261120T083000Z'],
		['else the start', { updated_at: null, created_at: null }, '20261201T100000Z'],
	])('is stamped with %s', async (_, known, stamp) => {
		expect(lineOf((await fileOf(itemOf({ ...BOOKED, ...known }))).ics, 'DTSTAMP')).toBe(stamp);
	});
});

it('an unknown end is left out', async () => {
	for (const end_time of [null, MEETING.start_time, '2026-12-01T09:00:00.000Z']) {
		const { ics } = await fileOf({ ...BOOKED, end_time });
		expect(namesOf(ics)).not.toContain('DTEND');
		expect(lineOf(ics, 'DTSTART')).toBe('20261201T100000Z');
	}
});

it('a client without an address is no attendee', async () => {
	const { ics } = await fileOf({ ...BOOKED, client: personOf('Anna', { email: 'none' }) });
	expect(namesOf(ics)).not.toContain('ATTENDEE');
});
