import { itemOf, openTrigger } from '../support/webhook';
import { callback, flat, nested, reschedule, TYPES, user } from '../support/callbacks';
import { jsonOf } from '../support/run';

const parse = { resource: 'callback', operation: 'parse' };
const options = { timezone: 'Asia/Tokyo', countryCode: '7' };

it('gives what the trigger gives, for every callback type and form', async () => {
	const bodies = [...TYPES.map((type) => callback(type)), nested('new'), flat('frozen', { a: 1 })];
	const trigger = openTrigger({ parameters: { options } });
	for (const body of bodies) {
		const fromTrigger = itemOf(await trigger.send(body));
		expect(await jsonOf({ ...parse, options }, [body])).toEqual([fromTrigger]);
		expect(await jsonOf({ ...parse, options }, [fromTrigger])).toEqual([fromTrigger]);
	}
	expect.assertions(bodies.length * 3);
});

it('reads times and phones as the options say', async () => {
	const body = flat('new', {
		booking: { start_time: '2026-12-01 10:00:00', client: { phone: '8 916 123-45-67' } },
	});
	const [parsed] = await jsonOf({ ...parse, options }, [body]);
	expect(parsed).toMatchObject({
		start_time: '2026-12-01T01:00:00.000Z',
		client: { phone_e164: '+79161234567' },
	});
});

it('adds the callback as received when asked, and keeps one that is there', async () => {
	const withRaw = { ...parse, options: { includeRaw: true } };
	const [parsed] = await jsonOf(withRaw, [reschedule()]);
	expect(parsed.raw).toEqual(reschedule());
	expect(await jsonOf(parse, [parsed])).toEqual([parsed]);
	expect((await jsonOf(parse, [reschedule()]))[0]).not.toHaveProperty('raw');
});

it('fills the phones of a typed item by its own country, also that of a person who is new', async () => {
	const client = { ...user(), phone: '8 916 123-45-67' };
	const body = reschedule({ booking: { client } }, { booking: { client: null } });
	const item = itemOf(await openTrigger().send(body));
	const read = itemOf(await openTrigger({ parameters: { options } }).send(body));
	expect(read.changes).not.toEqual(item.changes);
	const [filled] = await jsonOf({ ...parse, options }, [item]);
	expect(filled).toMatchObject({ client: read.client, changes: read.changes });
});
