import { flat } from '../../support/callbacks';
import type { Fields } from '../../support/callbacks';
import { typed } from '../../support/item';

const KEPT = '. The value is kept under extra';

/** What is told of a callback with these fields. */
const told = (fields: Fields) =>
	typed(flat('new', fields)).issues.map(({ path, message }) => `${path}: ${message}`);

describe('of a value that cannot be read it is told what was expected and what was found', () => {
	it.each<[Fields, string]>([
		[{ note: true }, `note: Expected a text, found true${KEPT}`],
		[{ note: ['a'] }, `note: Expected a text, found a list${KEPT}`],
		[{ id: false }, `id: Expected a text or a number, found false${KEPT}`],
		[{ id: [1, 2] }, `id: Expected a text or a number, found a list${KEPT}`],
		[{ created_at: true }, `created_at: Expected a time, found true${KEPT}`],
		[{ created_at: 'soon' }, `created_at: "soon" is not a time that can be read${KEPT}`],
		[
			{ booking: { start_time: '2026-12-01' } },
			`booking.start_time: "2026-12-01" is a date without a time of day${KEPT}`,
		],
		[
			{ booking: { client_timezone: 3 } },
			`booking.client_timezone: Expected a time zone, found a number${KEPT}`,
		],
		[
			{ booking: { client_timezone: 'Nowhere' } },
			`booking.client_timezone: "Nowhere" is not a known time zone${KEPT}`,
		],
		[{ lesson: { price: true } }, `lesson.price: Expected a price, found true${KEPT}`],
		[{ lesson: { price: 'dear' } }, `lesson.price: "dear" cannot be read as a price${KEPT}`],
		[
			{ booking: { by_teacher: 'perhaps' } },
			`booking.by_teacher: Expected true (booked by the expert) or false (booked by the client), found "perhaps"${KEPT}`,
		],
		[
			{ booking: { by_teacher: [1, 2] } },
			`booking.by_teacher: Expected true (booked by the expert) or false (booked by the client), found a list${KEPT}`,
		],
		[{ team: 'Riverside' }, `team: Expected an object, found a text${KEPT}`],
		[{ utm_params: 'x' }, `utm_params: Expected an object, found a text${KEPT}`],
	])('%j', (fields, message) => {
		expect(told(fields)).toEqual([message]);
	});
});

describe('of a value that is read, but may be wrong, it is told why', () => {
	it.each<[Fields, string[]]>([
		[{ note: 5 }, ['note: Expected a text, found 5. It stays as received']],
		[
			{ id: 2 ** 60 },
			[`id: The number ${2 ** 60} is too large to be exact: its last digits may differ`],
		],
		[{ id: Number.MAX_SAFE_INTEGER }, []],
		[{ note: '' }, []],
		[
			{ booking: { state: 'unheard of' } },
			['booking.state: Expected new or cancelled, found "unheard of". It stays as received'],
		],
	])('%j', (fields, messages) => {
		expect(told(fields)).toEqual(messages);
	});
});
