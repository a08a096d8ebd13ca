import { callback, flat, reschedule } from '../support/callbacks';
import { jsonOf, runStep } from '../support/run';

const client = { resource: 'client', operation: 'extract' };
const worker = { resource: 'worker', operation: 'extract' };

it('a client is a contact for a CRM', async () => {
	const body = flat('new', { booking: { client: { email: ' Anna@Example.COM ' } } });
	expect(await jsonOf(client, [body])).toEqual([
		{
			key: 'cabinetfm:id:501',
			client_id: 501,
			name: 'Anna Maria Petrova',
			first_name: 'Anna',
			middle_name: null,
			last_name: 'Maria Petrova',
			email: ' Anna@Example.COM ',
			email_normalized: 'anna@example.com',
			phone: '+7 916 123-45-67',
			phone_e164: '+79161234567',
			phone_country: 'RU',
			whatsapp_url: 'https://wa.me/79161234567',
			avatar_url: 'https://cabinet.fm/a/1.png',
			domain: 'anna',
			event: 'new',
			booking_id: 9001,
			timezone: 'Europe/Moscow',
			first_booking_at: '2026-01-01T00:00:00.000Z',
			is_first_booking: false,
		},
	]);
});

it.each([
	[{ id: 0 }, 'cabinetfm:email:anna@example.com'],
	[{ id: ' 7 ' }, 'cabinetfm:id:7'],
	[{ id: null, email: ' A@b.C' }, 'cabinetfm:email:a@b.c'],
	[{ id: '', email: '', phone: '+7 916 123-45-67' }, 'cabinetfm:phone:+79161234567'],
	[{ id: null, email: null, phone: '12' }, 'cabinetfm:phone:12'],
	[{ id: null, email: null, phone: null, name: ' Anna ' }, 'cabinetfm:name:anna'],
	[{ id: null, email: null, phone: null, name: null, domain: 'anna' }, null],
])('a client with %j has the key %j', async (person, key) => {
	const [contact] = await jsonOf(client, [flat('new', { booking: { client: person } })]);
	expect(contact.key).toBe(key);
});

it('an expert is a contact that says whether the expert was removed', async () => {
	const contacts = await jsonOf(worker, [flat('worker_assigned'), flat('woker_removed')]);
	expect(contacts).toMatchObject([
		{ key: 'cabinetfm:id:204', name: 'Boris Ivanov', event: 'worker_assigned', removed: false },
		{ key: 'cabinetfm:id:204', name: 'Boris Ivanov', event: 'worker_removed', removed: true },
	]);
});

it('of a reschedule the people of the new booking are taken', async () => {
	expect(await jsonOf(worker, [reschedule()])).toMatchObject([
		{ worker_id: 205, booking_id: 9002 },
	]);
});

describe('one item per client', () => {
	const unique = { ...client, unique: true };
	const booked = (id: number, person: number | null, fields: object = {}) =>
		flat('new', { id, booking: { client: { id: person } }, ...fields });

	it('keeps the newest booking of each client, linked to its own input item', async () => {
		const { items } = await runStep(unique, [
			booked(1, 501, { created_at: '2026-11-20T08:00:00Z' }),
			booked(2, 502),
			booked(3, 501, { created_at: '2026-11-22T08:00:00Z' }),
			booked(4, 501, { created_at: '2026-11-21T08:00:00Z' }),
		]);
		expect(items.map(({ json, pairedItem }) => [json.booking_id, pairedItem])).toEqual([
			[2, { item: 1 }],
			[3, { item: 2 }],
		]);
	});

	it.each<[string, object, object, number]>([
		['updated later', { updated_at: '2026-11-23T00:00:00Z' }, {}, 1],
		['that starts later', { booking: { start_time: '2026-12-09T10:00:00Z' } }, {}, 1],
		['that came later, where nothing tells them apart', {}, {}, 2],
		['that came later, where times are missing', { created_at: null }, { updated_at: null }, 2],
	])('takes the booking %s', async (_, first, second, kept) => {
		const bookings = [booked(1, 501, first), booked(2, 501, second)];
		expect(await jsonOf(unique, bookings)).toMatchObject([{ booking_id: kept }]);
	});

	it('tells the newest by when it was booked, then by when it was changed, then by when it starts', async () => {
		const [early, late] = ['2026-11-20T08:00:00Z', '2026-11-25T08:00:00Z'];
		const times = (created_at: unknown, updated_at: unknown, start_time: unknown) => ({
			...{ created_at, updated_at },
			booking: { client: { id: 501 }, start_time },
		});
		const pairs: Array<[object, object]> = [
			[times(late, early, early), times(early, late, late)],
			[times(early, late, early), times(early, early, late)],
			[times(null, late, early), times(early, early, late)],
			[times(early, early, late), times(early, early, early)],
		];
		for (const [newer, older] of pairs) {
			const bodies = [flat('new', { id: 1, ...newer }), flat('new', { id: 2, ...older })];
			expect(await jsonOf(unique, bodies)).toMatchObject([{ booking_id: 1 }]);
			expect(await jsonOf(unique, bodies.reverse())).toMatchObject([{ booking_id: 1 }]);
		}
		expect.assertions(8);
	});

	it('keeps every client that nothing identifies, and every error', async () => {
		const nobody = { id: null, email: null, phone: null, name: null };
		const bodies = [
			flat('new', { id: 1, booking: { client: nobody } }),
			flat('new', { id: 2, booking: { client: nobody } }),
			{ hello: 1 },
			{ hello: 2 },
		];
		const { items } = await runStep(unique, bodies, { onError: 'continueRegularOutput' });
		expect(items).toHaveLength(4);
	});

	it('is off by default', async () => {
		expect(await jsonOf(client, [callback('new'), callback('report')])).toHaveLength(2);
	});
});
