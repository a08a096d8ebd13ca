import { endedBy, endedName } from '../../../nodes/CabinetFm/domain/reminder/ended';
import { readPlanned } from '../../../nodes/CabinetFm/domain/reminder/planned';
import { flat, reschedule } from '../../support/callbacks';
import { typed } from '../../support/item';

const names = (...ids: Array<number | string>) => ids.map(endedName);

it.each([
	['a new booking', flat('new'), []],
	['an accepted one', flat('in_work'), []],
	['a cancelled one', flat('cancelled'), [9001]],
	['a report of a cancelled one', flat('report', { booking: { state: 'cancelled' } }), [9001]],
	['a reschedule', reschedule(), [9001]],
	['a reschedule that names the old id only', reschedule({}, { id: null }), [9001]],
	['a reschedule with the old booking only', reschedule({ old_id: null }), [9001]],
	['a reschedule that names two', reschedule({ old_id: 9000 }), [9000, 9001]],
	['the new booking of a reschedule', flat('new', { id: 9002, old_id: 9001 }), [9001]],
	[
		'a moved booking that is cancelled',
		flat('cancelled', { id: 9002, old_id: 9001 }),
		[9001, 9002],
	],
	['a reschedule that keeps the id', reschedule({ id: 9001 }), []],
	['the same with a text', reschedule({ id: '9001' }), []],
	['an id that lost digits', flat('cancelled', { id: Number('9007199254740993') }), []],
	['no id', flat('cancelled', { id: null }), []],
])('%s ends %j', (_, body, ids) => {
	expect(endedBy(typed(body))).toEqual(names(...(ids as number[])));
});

it('an id as number and as text is one', () => {
	expect(endedName('9001')).toBe(endedName(9001));
	expect(endedName(9001)).not.toBe(endedName(9002));
});

describe('what another step passes on', () => {
	it.each<[object]>([
		[{ reminder_key: 'a', booking_id: 1 }],
		[{ reminder_key: 'a', booking_id: '1', text: 'changed', more: {} }],
		[{ reminder_key: 'a', booking_id: null }],
	])('%j is a reminder', (value) => {
		expect(readPlanned(value)).toMatchObject({ ok: true, key: 'a' });
	});

	it.each<[unknown, string]>([
		[{}, 'is no reminder'],
		[{ booking_id: 1 }, 'is no reminder'],
		[{ reminder_key: ' ', booking_id: 1 }, 'is no reminder'],
		[{ reminder_key: 5, booking_id: 1 }, 'is no reminder'],
		[null, 'is no reminder'],
		[{ reminder_key: 'a' }, 'lost its booking_id'],
		[{ reminder_key: 'a', booking_id: {} }, 'lost its booking_id'],
		[Object.create({ reminder_key: 'a', booking_id: 1 }), 'is no reminder'],
	])('%j is none', (value, problem) => {
		expect(readPlanned(value)).toMatchObject({
			ok: false,
			problem: expect.stringContaining(problem) as string,
		});
	});
});
