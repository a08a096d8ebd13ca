import { messageSchema } from '../../nodes/CabinetFm/domain/message/schema';
import { callback, flat, TYPES } from '../support/callbacks';
import { jsonOf, runStep } from '../support/run';

const write = { resource: 'message', operation: 'write' };

it('a message to the client about the event is written by default', async () => {
	const [message, ...more] = await jsonOf(write, [callback('new')]);
	expect(more).toEqual([]);
	expect(message).toMatchObject({ recipient: 'client', event: 'new', language: 'en' });
	expect(message.subject).toMatch(/^Your booking: English Lesson, Tuesday, 1 December 2026, 13:00/);
});

it('it is written in the language of the step, to whom and about what the step says', async () => {
	const parameters = { ...write, recipient: 'worker', about: 'reminder' };
	const options = { language: 'ru', companyTimezone: 'Asia/Almaty' };
	const [message] = await jsonOf({ ...parameters, options }, [callback('new')]);
	expect(message).toMatchObject({ recipient: 'worker', language: 'ru' });
	expect(message.when).toBe('вторник, 1 декабря 2026 г., 15:00–16:00 (Алматы)');
	expect(message.subject).toMatch(/^Напоминание о записи: /);
});

it('a typed item is understood as well as a callback', async () => {
	const [item] = await jsonOf({ resource: 'callback', operation: 'parse' }, [
		callback('reschedule'),
	]);
	const [typed] = await jsonOf(write, [item]);
	expect(typed).toEqual((await jsonOf(write, [callback('reschedule')]))[0]);
});

it('place and currency say what the callback does not', async () => {
	const body = flat('new', { zoom_join_url: null });
	const options = { place: '12 Garden Street', currency: ' kzt ' };
	const [message] = await jsonOf({ ...write, options }, [body]);
	expect(message).toMatchObject({ where: '12 Garden Street', price: 'KZT\u00a01,500' });
});

it.each([
	['RUBL', 'RUBL is no currency. Enter a code of three letters such as RUB, KZT or EUR'],
	['$', '$ means several currencies. Enter a code of three letters such as USD or GBP'],
])('the currency %j stops with what would be right', async (currency, problem) => {
	const { error } = await runStep({ ...write, options: { currency } }, [callback('new')]);
	expect(error?.message).toBe(problem);
	expect(error?.description).toBe('Item 1: Change Options > Currency of this step');
});

it.each([
	[{ place: true }, 'true is no place. Enter an address or a link'],
	[{ currency: { code: 'RUB' } }, 'An object is no currency. Enter a code of three letters'],
])('the options %j stop, too', async (options, problem) => {
	const { error } = await runStep({ ...write, options: options as never }, [callback('new')]);
	expect(error?.message).toContain(problem);
});

it.each([
	['recipient', 'expert', 'expert is no recipient'],
	['about', 'weather', 'weather is nothing that a message can be about'],
])('%s %j stops', async (parameter, value, problem) => {
	const { error } = await runStep({ ...write, [parameter]: value }, [callback('new')]);
	expect(error?.message).toContain(problem);
});

describe('when there is none', () => {
	it.each([
		[
			callback('in_work'),
			{},
			'(Booking Accepted to Work) is nothing that the client needs to know',
		],
		[flat('new', { booking: { client: null } }), {}, 'carries no client'],
		[flat('new', { worker: null }), { recipient: 'worker' }, 'carries no expert'],
		[callback('cancelled'), { about: 'reminder' }, 'is about a cancelled booking'],
	])('%#: it is skipped, empty or an error, as the step says', async (body, choice, problem) => {
		const parameters = { ...write, ...choice };
		expect(await jsonOf(parameters, [body])).toEqual([]);
		const { error } = await runStep({ ...parameters, whenMissing: 'error' }, [body]);
		expect(error?.message).toContain(problem);
		const [empty] = await jsonOf({ ...parameters, whenMissing: 'empty' }, [body]);
		expect(messageSchema.parse(empty)).toEqual(empty);
		expect(empty).toMatchObject({ to_email: null, can_email: false, subject: '', text: '' });
		expect(empty).toMatchObject({ event: body.callback_type, booking_id: 9001, language: 'en' });
	});
});

it('the company gets a message of every event, each linked to its callback', async () => {
	const bodies = TYPES.map((type) => callback(type));
	const { items } = await runStep({ ...write, recipient: 'company' }, bodies);
	expect(items.map(({ pairedItem }) => pairedItem)).toEqual(bodies.map((_, item) => ({ item })));
});
