import type { INodeParameters } from 'n8n-workflow';
import { endedName } from '../../nodes/CabinetFm/domain/reminder/ended';
import { flat, reschedule } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { typed } from '../support/item';
import { jsonOf, processedData, runStep } from '../support/run';
import type { RunOptions } from '../support/run';

const PLAN: INodeParameters = { resource: 'reminder', operation: 'plan' };
const STILL_VALID: INodeParameters = { resource: 'reminder', operation: 'stillValid' };
const start = { start_time: '2126-12-01T10:00:00Z', end_time: '2126-12-01T11:00:00Z' };
const moved = { start_time: '2126-12-02T10:00:00Z', end_time: '2126-12-02T11:00:00Z' };

const booked = (fields: Fields = {}) => flat('new', { booking: start, ...fields });
const cancelled = flat('cancelled', { booking: { ...start, state: 'cancelled' } });
const rescheduled = reschedule({ booking: moved }, { booking: start });
const newOfReschedule = flat('new', { id: 9002, old_id: 9001, booking: moved });

/** An active workflow with a Plan and a Still Valid step. */
const plan = async (bodies: object[], parameters: INodeParameters = {}) =>
	await jsonOf({ ...PLAN, ...parameters }, bodies, { isProduction: true, id: 'plan' });
const stillValid = async (reminders: object[], id = 'valid') =>
	await jsonOf(STILL_VALID, reminders, { isProduction: true, id });

afterEach(() => {
	processedData.clear();
});

describe('Plan', () => {
	it('gives a reminder 24 hours before where Reminders was never opened', async () => {
		const [reminder, ...others] = await jsonOf(PLAN, [booked()]);
		expect(reminder).toMatchObject({
			send_at: '2126-11-30T10:00:00.000Z',
			minutes_before: 1440,
			is_due: true,
			to_email: 'anna@example.com',
			recipient: 'client',
			booking_id: 9001,
		});
		expect(others).toEqual([]);
	});

	it('gives one for each reminder time, in the order of time, in the language of the step', async () => {
		const { items } = await runStep(
			{
				...PLAN,
				recipient: 'company',
				reminders: {
					reminder: [
						{ amount: 2, unit: 'hours', when: 'after' },
						{ amount: '={{ $json.lesson.id }}', unit: 'minutes' },
						{ amount: 3, unit: 'days', when: 'before' },
					],
				},
				options: { language: 'ru', quietFrom: '12:45', quietUntil: '9:00', place: 'Зал' },
			},
			[typed(booked()), booked({ id: 9002, zoom_join_url: null })],
		);
		const times = [
			'2126-11-28T09:45:00.000Z',
			'2126-12-01T09:29:00.000Z',
			'2126-12-02T06:00:00.000Z',
		];
		expect(items.map(({ json, pairedItem }) => [json.send_at, pairedItem])).toEqual(
			[0, 1].flatMap((item) => times.map((at) => [at, { item }])),
		);
		expect(items[0].json).toMatchObject({ language: 'ru', recipient: 'company' });
		expect(items[3].json.where).toBe('Зал');
	});

	it.each<[INodeParameters, RegExp, RegExp]>([
		[{ reminders: {} }, /holds no time/, /24 Hours Before the Start/],
		[{ reminders: { reminder: [] } }, /holds no time/, /24 Hours Before the Start/],
		[
			{ reminders: { reminder: [{ amount: 1.5 }] } },
			/^1\.5 is no number of hours$/,
			/whole number/,
		],
		[{ reminders: { reminder: [{ amount: -1 }] } }, /^-1 is no number of hours$/, /from 0 to/],
		[{ reminders: { reminder: [{ amount: '' }] } }, /is no number of hours/, /from 0 to/],
		[
			{ reminders: { reminder: [{ unit: 'weeks' }] } },
			/^weeks is no unit/,
			/Minutes, Hours or Days/,
		],
		[{ reminders: { reminder: [{ when: 'during' }] } }, /^during does not say/, /Before the Start/],
		[{ recipient: 'boss' }, /^boss is no recipient$/, /Client, Company or Expert/],
		[
			{ options: { quietFrom: '22', quietUntil: '08:00' } },
			/^22 is no time of day.*22:00$/,
			/Options > Quiet From/,
		],
		[
			{ options: { quietFrom: '22:00', quietUntil: '8 am' } },
			/^8 am is no time/,
			/Options > Quiet Until/,
		],
		[{ options: { quietFrom: '22:00' } }, /has no end$/, /Options > Quiet Until.*08:00/],
		[
			{ options: { quietFrom: ' ', quietUntil: '08:00' } },
			/has no beginning$/,
			/Options > Quiet From.*22:00/,
		],
	])(
		'stops with what is wrong and what would be right: %j',
		async (parameters, problem, advice) => {
			const { error, items } = await runStep({ ...PLAN, ...parameters }, [booked()]);
			expect(error?.message).toMatch(problem);
			expect(error?.description).toMatch(/^Item 1: /);
			expect(error?.description).toMatch(advice);
			expect(items).toEqual([]);
		},
	);

	it.each([
		[cancelled, /\(Booking Cancelled\) is about a cancelled booking/],
		[booked({ booking: { client: null } }), /\(Booking Created\) carries no client/],
		[flat('new', { booking: { start_time: null } }), /carries no start of the meeting/],
		[flat('report', { booking: { start_time: '2020-01-01T10:00:00Z' } }), /meeting that is over/],
	])('gives nothing where there is no reminder, or says why (%#)', async (body, why) => {
		expect(await jsonOf(PLAN, [body])).toEqual([]);
		const { error } = await runStep({ ...PLAN, whenMissing: 'error' }, [body]);
		expect(error?.message).toMatch(why);
		const [empty] = await jsonOf({ ...PLAN, whenMissing: 'empty' }, [body]);
		const [full] = await jsonOf(PLAN, [booked()]);
		expect(Object.keys(empty)).toEqual(Object.keys(full));
	});

	it('plans each reminder once, whatever callbacks come', async () => {
		expect(await plan([booked(), booked()])).toHaveLength(1);
		expect(await plan([flat('in_work', { booking: start, note: 'changed' })])).toEqual([]);
		expect(await plan([booked({ id: 9009 })])).toHaveLength(1);
	});

	it('plans it again for another time', async () => {
		expect(await plan([booked()])).toHaveLength(1);
		expect(await plan([booked({ booking: moved })])).toHaveLength(1);
	});
});

describe('Still Valid', () => {
	it('passes a reminder once, as it is', async () => {
		const [reminder] = await plan([booked()]);
		const changed = { ...reminder, text: 'Own words', more: { deep: 1 } };
		expect(await stillValid([changed, changed])).toEqual([changed]);
		expect(await stillValid([reminder])).toEqual([]);
	});

	it('two such steps of a workflow pass it once each', async () => {
		const [reminder] = await plan([booked()]);
		expect(await stillValid([reminder], 'e-mail')).toHaveLength(1);
		expect(await stillValid([reminder], 'telegram')).toHaveLength(1);
	});

	it('passes none of a booking that was cancelled meanwhile, but others', async () => {
		const [first, other] = await plan([booked(), booked({ id: 9009 })]);
		expect(await plan([cancelled])).toEqual([]);
		expect(await stillValid([first, other])).toEqual([other]);
	});

	it('passes it through callbacks that leave the booking as it is', async () => {
		const [reminder] = await plan([booked()]);
		const types = ['in_work', 'report', 'custom_fields_or_note_changed', 'worker_assigned'];
		for (const type of [...types, 'woker_removed', 'frozen'])
			await plan([flat(type, { booking: start })]);
		expect(await stillValid([reminder])).toEqual([reminder]);
	});

	const parts: Array<[string, object[]]> = [
		['alone', [rescheduled]],
		['with its cancellation', [cancelled, rescheduled]],
		['with its cancellation, which comes later', [rescheduled, cancelled]],
		['with its new booking', [newOfReschedule, rescheduled]],
		['with its new booking, which comes later', [rescheduled, newOfReschedule]],
		['with both', [cancelled, newOfReschedule, rescheduled]],
		['with both, which come later', [rescheduled, newOfReschedule, cancelled]],
		['with both around it', [newOfReschedule, rescheduled, cancelled]],
	];
	it.each(parts)(
		'after a reschedule %s only the new time is reminded of, once',
		async (_, bodies) => {
			const waiting = await plan([booked()]);
			for (const body of bodies) waiting.push(...(await plan([body])));
			const sent = await stillValid(waiting);
			expect(sent.map(({ booking_id, send_at }) => [booking_id, send_at])).toEqual([
				[9002, '2126-12-01T10:00:00.000Z'],
			]);
		},
	);

	it('of a booking without an id it passes once', async () => {
		const [reminder] = await plan([booked({ id: null })]);
		expect(await stillValid([reminder, reminder])).toHaveLength(1);
	});

	it.each<[string, object, RegExp]>([
		['a callback', booked(), /is no reminder/],
		['a typed item', typed(booked()), /is no reminder/],
		['an answer of another service', { sent: true }, /is no reminder: it has no reminder_key/],
		['a reminder without its booking', { reminder_key: 'a' }, /has lost its booking_id/],
	])('refuses %s', async (_, body, problem) => {
		const { error } = await runStep(STILL_VALID, [body]);
		expect(error?.message).toMatch(problem);
		expect(error?.description).toMatch(
			/^Item 1: It comes from the step "Cabinet.fm Trigger"\. Put/,
		);
	});

	it('passes what is attached, too', async () => {
		const [reminder] = await jsonOf(PLAN, [booked()]);
		const binary = { data: { data: 'QQ==', mimeType: 'text/plain' } };
		const { items } = await runStep(STILL_VALID, [reminder], { binary });
		expect(items).toEqual([{ json: reminder, binary, pairedItem: { item: 0 } }]);
	});
});

describe('a test run', () => {
	it('remembers nothing, so everything passes', async () => {
		const [reminder] = await jsonOf(PLAN, [booked()]);
		expect(await jsonOf(PLAN, [cancelled])).toEqual([]);
		expect(await jsonOf(PLAN, [booked()])).toEqual([reminder]);
		expect(await jsonOf(STILL_VALID, [reminder, reminder])).toEqual([reminder, reminder]);
		expect(processedData.size).toBe(0);
	});

	it('takes nothing from real runs', async () => {
		const [reminder] = await plan([booked()]);
		expect(await stillValid([reminder])).toHaveLength(1);
		expect(await jsonOf(STILL_VALID, [reminder])).toHaveLength(1);
	});
});

describe("n8n's store, which knows no lock", () => {
	it('a question that another execution left behind silences no reminder', async () => {
		const [reminder, other] = await plan([booked(), booked({ id: 9009 })]);
		const left = [9001, 9009].map((id) => String(endedName(id)));
		const workflow = { id: 'workflow', active: true };
		await processedData.checkProcessedAndRecord(
			left,
			'workflow',
			{ workflow },
			{ mode: 'entries' },
		);
		expect(await stillValid([reminder])).toEqual([reminder]);
		await plan([flat('cancelled', { id: 9009 })]);
		expect(await stillValid([other])).toEqual([]);
	});

	it('a question takes no place of what is remembered', async () => {
		const [reminder] = await plan([booked()]);
		const before = processedData.size;
		await stillValid([reminder]);
		expect(processedData.size).toBe(before + 1);
	});

	it('a first use that collides is tried again', async () => {
		processedData.interruptOnce(async () => await Promise.reject(new Error('UNIQUE constraint')));
		expect(await plan([booked()])).toHaveLength(1);
	});

	it('one that fails for good is told', async () => {
		const fail = jest
			.spyOn(processedData, 'checkProcessedAndRecord')
			.mockRejectedValue(new Error('database is closed'));
		const options: RunOptions = { isProduction: true };
		const { error } = await runStep(PLAN, [booked()], options);
		fail.mockRestore();
		expect(error?.message).toContain('database is closed');
	});
});
