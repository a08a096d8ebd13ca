import { callback, flat, reschedule, TYPES } from '../support/callbacks';
import { jsonOf } from '../support/run';

const extract = { resource: 'booking', operation: 'extract' };

it('a booking is one flat row', async () => {
	const [row] = await jsonOf(extract, [flat('new')]);
	expect(row).toMatchObject({
		booking_id: 9001,
		old_booking_id: null,
		event: 'new',
		state: 'new',
		start_time: '2026-12-01T10:00:00.000Z',
		duration_minutes: 60,
		client_timezone: 'Europe/Moscow',
		client_date: '2026-12-01',
		client_time: '13:00',
		workflow_timezone: 'Europe/Berlin',
		workflow_time: '11:00',
		client_name: 'Anna Maria Petrova',
		client_phone_e164: '+79161234567',
		worker_name: 'Boris Ivanov',
		lesson_title: 'English Lesson',
		lesson_price: 1500,
		team_name: 'Riverside Clinic',
		booked_by: 'client',
		utm_source: 'newsletter',
		utm_medium: null,
		custom_level: 'B2',
	});
	for (const value of Object.values(row))
		expect(typeof value === 'object' && value !== null).toBe(false);
});

it('every event and a callback of nothing have the same columns', async () => {
	const custom_fields_values = {};
	const rows = await jsonOf(extract, [
		...TYPES.filter((type) => type !== 'reschedule').map((type) =>
			callback(type, { custom_fields_values: undefined }),
		),
		{ callback_type: 'reschedule', new: { custom_fields_values }, old: {} },
		{ callback_type: 'new' },
	]);
	expect(rows).toHaveLength(9);
	expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});

it('a reschedule is the new booking with the id of the old one', async () => {
	const withoutOldId = reschedule({ old_id: null });
	const rows = await jsonOf(extract, [reschedule(), withoutOldId]);
	for (const row of rows) expect(row).toMatchObject({ booking_id: 9002, old_booking_id: 9001 });
	expect(rows).toHaveLength(2);
});

it('a custom field cannot hide a column, and one that is an object becomes text', async () => {
	const custom_fields_values = JSON.parse(
		'{"booking_id":"x","Цвет":"red","__proto__":"p","list":[1,{"a":2}],"none":null,"level":"C1"}',
	) as object;
	const [row] = await jsonOf(extract, [{ ...flat('new'), custom_fields_values }]);
	expect(row.booking_id).toBe(9001);
	expect(row).toMatchObject({
		custom_booking_id: 'x',
		custom_Цвет: 'red',
		custom___proto__: 'p',
		custom_list: '[1,{"a":2}]',
		custom_none: null,
		custom_level: 'C1',
	});
});
