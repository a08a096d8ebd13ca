import { calendarEventSchema } from '../../nodes/CabinetFm/domain/calendar/event';
import { calendarFileSchema } from '../../nodes/CabinetFm/domain/calendar/file';
import { readByIcalJs } from '../domain/calendar/readers';
import { callback, flat, reschedule, TYPES } from '../support/callbacks';
import { jsonOf, runStep } from '../support/run';

const getEvent = { resource: 'calendar', operation: 'getEvent' };
const createFile = { resource: 'calendar', operation: 'createFile' };
const organized = { ...createFile, options: { organizerEmail: 'school@example.com' } };

/** The text of a binary field, which n8n keeps as base64 here. */
const contentOf = (data: string | undefined) => Buffer.from(data ?? '', 'base64').toString('utf8');

it.each(TYPES)(
	'what a calendar step gets of %s has the fields that the contract names',
	async (type) => {
		const [event] = await jsonOf(getEvent, [callback(type)]);
		expect(calendarEventSchema.strict().parse(event)).toEqual(event);
		const [file] = await jsonOf(createFile, [callback(type)]);
		expect(calendarFileSchema.strict().parse(file)).toEqual(file);
	},
);

it('an event is for the expert by default, a file for the client', async () => {
	const [event] = await jsonOf(getEvent, [callback('new')]);
	expect(event.title).toBe('English Lesson, Anna Maria Petrova');
	const [{ ics }] = await jsonOf(createFile, [callback('new')]);
	expect(readByIcalJs(String(ics)).title).toBe('English Lesson, Boris Ivanov');
});

it('either is for whom the step says, in its language', async () => {
	const options = { language: 'ru' };
	const [event] = await jsonOf({ ...getEvent, recipient: 'client', options }, [callback('new')]);
	expect(event.description).toMatch(/^Специалист: Boris Ivanov\nКомпания: Riverside Clinic\n/);
	const [{ ics }] = await jsonOf({ ...createFile, recipient: 'worker', options }, [
		callback('new'),
	]);
	expect(readByIcalJs(String(ics)).description).toMatch(/^Клиент: Anna Maria Petrova\n/);
});

describe('a file', () => {
	it('is binary data that an e-mail step takes', async () => {
		const { items } = await runStep(organized, [callback('new')]);
		const [{ json, binary, pairedItem }] = items;
		expect(pairedItem).toEqual({ item: 0 });
		expect(json).toMatchObject({ method: 'REQUEST', attachments: 'data', ics_old: null });
		expect(Object.keys(binary ?? {})).toEqual(['data']);
		expect(binary?.data).toMatchObject({
			fileName: 'invite.ics',
			fileExtension: 'ics',
			mimeType: 'text/calendar; charset=utf-8; method=REQUEST',
		});
		expect(contentOf(binary?.data.data)).toBe(json.ics);
	});

	it('comes with the one that cancels the old booking, on a reschedule', async () => {
		const { items } = await runStep(organized, [reschedule()]);
		const [{ json, binary }] = items;
		expect(json.attachments).toBe('data,data_old');
		expect(Object.keys(binary ?? {})).toEqual(['data', 'data_old']);
		expect(binary?.data_old).toMatchObject({
			fileName: 'cancel.ics',
			mimeType: 'text/calendar; charset=utf-8; method=CANCEL',
		});
		expect(contentOf(binary?.data_old.data)).toBe(json.ics_old);
		const [current, old] = [json.ics, json.ics_old].map((ics) => readByIcalJs(String(ics)));
		expect([current.uid, current.start]).toEqual([json.uid, '2026-12-02T11:30:00.000Z']);
		expect([old.start, old.status]).toEqual(['2026-12-01T10:00:00.000Z', 'CANCELLED']);
		const [event] = await jsonOf(getEvent, [reschedule()]);
		expect([event.uid, event.old_uid]).toEqual([current.uid, old.uid]);
	});

	it('of a cancellation takes the event away', async () => {
		const [{ method, file_name, ics }] = await jsonOf(createFile, [callback('cancelled')]);
		expect([method, file_name]).toEqual(['PUBLISH', 'cancel.ics']);
		expect(readByIcalJs(String(ics)).status).toBe('CANCELLED');
	});

	it('has what the options say', async () => {
		const options = {
			...{ organizerName: 'School', organizerEmail: ' school@example.com ' },
			...{ title: 'Lesson, "Book 2"', description: 'Bring:\n- a pen', alarmMinutes: '90' },
		};
		const [{ ics }] = await jsonOf({ ...createFile, options }, [callback('new')]);
		expect(readByIcalJs(String(ics))).toMatchObject({
			title: options.title,
			description: options.description,
			organizer: { name: 'School', email: 'school@example.com' },
			alarms: [-90],
		});
	});

	it.each([{}, { organizerEmail: ' ', alarmMinutes: '', title: '', description: null }])(
		'takes options that are empty for options that are not set: %j',
		async (options) => {
			const [{ ics, method }] = await jsonOf({ ...createFile, options }, [callback('new')]);
			expect(method).toBe('PUBLISH');
			expect(readByIcalJs(String(ics))).toMatchObject({
				title: 'English Lesson, Boris Ivanov',
				alarms: [],
			});
		},
	);

	it('rings at the start where that is what the option says', async () => {
		const options = { alarmMinutes: 0 };
		const [{ ics }] = await jsonOf({ ...createFile, options }, [callback('new')]);
		expect(readByIcalJs(String(ics)).alarms).toEqual([0]);
	});
});

it.each([
	[{ organizerEmail: 'school' }, 'school is no e-mail address', 'Options > Organizer Email'],
	[{ organizerEmail: 'a@b.cc, d@e.ff' }, 'a@b.cc, d@e.ff is no e-mail address', 'Organizer Email'],
	[{ organizerEmail: {}, alarmMinutes: -5 }, '-5 is no number of minutes', 'Options > Alarm'],
	[{ alarmMinutes: 1.5 }, '1.5 is no number of minutes', 'Options > Alarm'],
	[{ alarmMinutes: 'soon' }, 'soon is no number of minutes', 'Options > Alarm'],
	[{ alarmMinutes: 40_321 }, '40321 is no number of minutes', 'from 0 to 40320'],
])('options %j stop the step with what would be right', async (options, problem, advice) => {
	const { error } = await runStep({ ...createFile, options }, [callback('new')]);
	expect(error?.message).toContain(problem);
	expect(error?.description).toContain(advice);
});

it.each([getEvent, createFile])('a recipient that is none stops the step', async (operation) => {
	const { error } = await runStep({ ...operation, recipient: 'expert' }, [callback('new')]);
	expect(error?.message).toBe('expert is no recipient');
});

describe('when there is none', () => {
	const noStart = { booking: { start_time: null } };

	it.each([
		['an event without a start', getEvent, flat('new', noStart), 'carries no start time'],
		['a file without a start', createFile, flat('new', noStart), 'carries no start time'],
		['a cancelling file without one', createFile, flat('cancelled', noStart), 'no start time'],
		['an event without an ID', getEvent, flat('new', { id: null }), 'carries no booking ID'],
		['an end without an ID', getEvent, flat('cancelled', { id: null }), 'carries no booking ID'],
		['a file without an ID', createFile, flat('new', { id: null }), 'carries no booking ID'],
	])('%s is skipped, or empty, or an error', async (_, operation, body, problem) => {
		expect(await jsonOf(operation, [body])).toEqual([]);
		const [empty] = await jsonOf({ ...operation, whenMissing: 'empty' }, [body]);
		const schema = operation === getEvent ? calendarEventSchema : calendarFileSchema;
		expect(schema.strict().parse(empty)).toEqual(empty);
		const { error } = await runStep({ ...operation, whenMissing: 'error' }, [body]);
		expect(error?.message).toContain(problem);
	});

	it('an event can be deleted without its start', async () => {
		const [event] = await jsonOf(getEvent, [flat('cancelled', noStart)]);
		expect(event).toMatchObject({ action: 'delete', start: null, end: null });
		expect(event.event_id).toMatch(/^[a-v0-9]{32}$/);
	});
});

it('each of many items has its own files', async () => {
	const bodies = Array.from({ length: 500 }, (_, id) => flat('new', { id: id + 1 }));
	const { items } = await runStep(createFile, bodies);
	const uids = items.map(({ binary }) => readByIcalJs(contentOf(binary?.data.data)).uid);
	expect(uids).toEqual(items.map(({ json }) => json.uid));
	expect(new Set(uids).size).toBe(500);
});
