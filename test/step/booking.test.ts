import { callback, flat, reschedule, TYPES } from '../support/callbacks';
import { jsonOf } from '../support/run';

const extract = { resource: 'booking', operation: 'extract' };
const STANDARD =
	'lookup_id booking_id event summary state session_state outcome start_time end_time duration_minutes company_date company_time client_timezone client_id client_name client_email client_phone_e164 worker_id worker_name worker_email lesson_title lesson_price team_name comment note cancel_reason cancelled_by_role zoom_join_url created_at updated_at custom_fields'.split(
		' ',
	);

it('a booking is one flat row', async () => {
	const [row] = await jsonOf(extract, [flat('new')]);
	expect(Object.keys(row)).toEqual(STANDARD);
	expect(row).toMatchObject({
		lookup_id: 9001,
		booking_id: 9001,
		event: 'new',
		summary: expect.stringContaining('Anna Maria Petrova') as string,
		state: 'new',
		outcome: null,
		start_time: '2026-12-01T10:00:00.000Z',
		duration_minutes: 60,
		company_date: '2026-12-01',
		company_time: '11:00',
		client_timezone: 'Europe/Moscow',
		client_id: 501,
		client_name: 'Anna Maria Petrova',
		client_phone_e164: '+79161234567',
		worker_id: 204,
		worker_name: 'Boris Ivanov',
		lesson_title: 'English Lesson',
		lesson_price: 1500,
		team_name: 'Riverside Clinic',
		cancelled_by_role: null,
		custom_fields: '{"level":"B2"}',
	});
});

it('all columns have what is left, each cell a text, a number or a yes or no', async () => {
	const body = reschedule({ report: { state: 'success', comment: 'Went well' } });
	const [row] = await jsonOf({ ...extract, columns: 'all' }, [body]);
	expect(Object.keys(row).slice(0, STANDARD.length - 1)).toEqual(STANDARD.slice(0, -1));
	expect(Object.keys(row).at(-1)).toBe('custom_fields');
	expect(row).toMatchObject({
		old_booking_id: 9001,
		part_of_reschedule: true,
		booked_by: 'client',
		client_date: '2026-12-02',
		client_time: '14:30',
		client_weekday: 'Wednesday',
		company_timezone: 'Europe/Berlin',
		client_first_name: 'Anna',
		client_phone: '+7 916 123-45-67',
		worker_phone_e164: '+74950000000',
		lesson_id: 31,
		team_id: 17,
		report_comment: 'Went well',
		old_booking_cancel_reason: 'Client is ill',
		cancel_url: 'https://cabinet.fm/c/9001',
		cancel_url_client: 'https://cabinet.fm/cc/9001',
		reschedule_url: 'https://cabinet.fm/r/9001',
		reschedule_url_client: 'https://cabinet.fm/rc/9001',
		utm_source: 'newsletter',
		utm_medium: null,
	});
	for (const value of Object.values(row)) {
		expect(typeof value === 'object' && value !== null).toBe(false);
	}
});

it.each(['standard', 'all'])('every event has the same %s columns', async (columns) => {
	const rows = await jsonOf({ ...extract, columns }, [
		...TYPES.map((type) => callback(type)),
		flat('new', { custom_fields_values: { another: 1 } }),
		{ callback_type: 'reschedule', new: { custom_fields_values: {} }, old: {} },
		{ callback_type: 'new' },
	]);
	expect(rows).toHaveLength(TYPES.length + 3);
	expect(new Set(rows.map((row) => Object.keys(row).join())).size).toBe(1);
});

it('a table finds the row of a rescheduled booking by the id that it has so far', async () => {
	const withoutOldId = reschedule({ old_id: null });
	const rows = await jsonOf(extract, [reschedule(), withoutOldId]);
	for (const row of rows) expect(row).toMatchObject({ booking_id: 9002, lookup_id: 9001 });
	expect(rows).toHaveLength(2);
});

it('custom fields can have a column each, which cannot hide another one', async () => {
	const custom_fields_values = JSON.parse(
		'{"booking_id":"x","Цвет":"red","__proto__":"p","list":[1,{"a":2}],"none":null,"level":"C1"}',
	) as object;
	const parameters = { ...extract, customFields: 'columns' };
	const [row] = await jsonOf(parameters, [{ ...flat('new'), custom_fields_values }]);
	expect(row.booking_id).toBe(9001);
	expect(row).not.toHaveProperty('custom_fields');
	expect(row).toMatchObject({
		custom_booking_id: 'x',
		custom_Цвет: 'red',
		custom___proto__: 'p',
		custom_list: '[1,{"a":2}]',
		custom_none: null,
		custom_level: 'C1',
	});
});

it('custom fields can be left out', async () => {
	const [row] = await jsonOf({ ...extract, customFields: 'none' }, [flat('new')]);
	expect(Object.keys(row)).toEqual(STANDARD.slice(0, -1));
});

it('takes a custom field however deep', async () => {
	const deep = `${'['.repeat(5000)}1${']'.repeat(5000)}`;
	const body = JSON.parse(
		`{"callback_type":"new","custom_fields_values":{"deep":${deep}}}`,
	) as object;
	const rows = await jsonOf(extract, [body]);
	expect(rows[0].custom_fields).toBe(`{"deep":${deep}}`);
	const [row] = await jsonOf({ ...extract, customFields: 'columns' }, [body]);
	expect(row.custom_deep).toBe(deep);
});
