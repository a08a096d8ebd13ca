import { actionOf, endingOf, replacedId } from '../../../nodes/CabinetFm/domain/calendar/action';
import { EVENT_NAMES } from '../../../nodes/CabinetFm/domain/callback/event';
import { itemOf } from './items';

const EXPECTED = {
	new: 'create',
	cancelled: 'delete',
	reschedule: 'replace',
	worker_assigned: 'create',
	worker_removed: 'delete',
	in_work: 'update',
	report: 'update',
	custom_fields_or_note_changed: 'update',
	other: 'update',
};

it.each(EVENT_NAMES)('%s asks for what it means', (event) => {
	expect(actionOf(itemOf({ event, id: 2, state: 'new' }))).toBe(EXPECTED[event]);
	expect(actionOf(itemOf({ event, id: 2 }))).toBe(EXPECTED[event]);
});

it.each(EVENT_NAMES)('%s of a cancelled booking asks to delete', (event) => {
	expect(actionOf(itemOf({ event, state: 'cancelled' }))).toBe('delete');
	expect(actionOf(itemOf({ event, state: 'new', session_state: 'cancelled' }))).toBe('delete');
});

it('a cancellation cancels, whatever the state', () => {
	expect(actionOf(itemOf({ event: 'cancelled', state: 'new' }))).toBe('delete');
});

it('without an expert the meeting is off for the expert only', () => {
	const item = itemOf({ event: 'worker_removed', state: 'new' });
	expect(endingOf(item, 'worker')).toBe('worker_removed');
	expect(endingOf(item, 'client')).toBeNull();
	expect(endingOf(item, 'company')).toBeNull();
});

describe('the booking that a reschedule replaced', () => {
	it.each([
		['its old_id', { old_id: 1 }, 1],
		['else the id of the old booking', { old: { id: 1 } }, 1],
		['unknown', {}, null],
	])('is %s', (_, known, id) => {
		const item = itemOf({ event: 'reschedule', id: 2, ...known });
		expect([replacedId(item), actionOf(item)]).toEqual([id, 'replace']);
	});

	it.each([{ old_id: '2' }, { old: { id: 2 } }])('is none where it keeps its id (%j)', (known) => {
		const item = itemOf({ event: 'reschedule', id: 2, ...known });
		expect([replacedId(item), actionOf(item)]).toEqual([null, 'update']);
	});

	it('is none of another event, which may tell of an earlier reschedule', () => {
		expect(replacedId(itemOf({ event: 'new', id: 2, old_id: 1 }))).toBeNull();
	});
});
