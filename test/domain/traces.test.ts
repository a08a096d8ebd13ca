import { tracesOf } from '../../nodes/CabinetFm/domain/extract/traces';
import { callback, flat, reschedule, TYPES } from '../support/callbacks';
import { typed } from '../support/item';

const traces = (body: object) => tracesOf(typed(body));

it('a cancellation closes its booking, and is late where that is closed', () => {
	const item = typed(flat('cancelled'));
	expect(tracesOf(item)).toEqual({
		callback: `callback ${item.event_key}`,
		lateAfter: 'closed 9001',
		closes: ['closed 9001'],
	});
});

it.each([
	['both ids', reschedule()],
	['the old id only', reschedule({}, { id: null })],
	['the old booking only', reschedule({ old_id: null })],
])(
	'a reschedule with %s closes the old booking, and is late only where that was moved',
	(_, body) => {
		expect(traces(body)).toMatchObject({
			lateAfter: 'moved 9001',
			closes: ['closed 9001', 'moved 9001'],
		});
	},
);

it('every other callback closes nothing, also one whose state is cancelled', () => {
	const others = [...TYPES, 'frozen'].filter((type) => !/^(cancelled|reschedule)$/.test(type));
	expect(others).toHaveLength(7);
	for (const type of others) {
		const body = callback(type, { booking: { state: 'cancelled' }, old_id: 9000 });
		expect(traces(body)).toMatchObject({ lateAfter: 'closed 9001', closes: [] });
	}
});

it.each([
	['a cancellation', flat('cancelled', { id: null })],
	['a reschedule', reschedule({ old_id: null }, { id: null })],
])('%s without an id closes nothing, but is a repeat of itself', (_, body) => {
	const found = traces(body);
	expect(found).toEqual({ ...found, lateAfter: null, closes: [] });
	expect(found.callback).toMatch(/^callback [0-9a-f]{32}$/);
});

it.each([
	['a cancellation', flat('cancelled', { id: Number('9007199254740993') })],
	['a reschedule', reschedule({ old_id: Number('9007199254740993') })],
])('%s whose id lost digits leaves no trace, since it may be that of another', (_, body) => {
	expect(traces(body)).toEqual({ callback: null, lateAfter: null, closes: [] });
});
