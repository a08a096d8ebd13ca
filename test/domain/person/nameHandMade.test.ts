import { splitName } from '../../../nodes/CabinetFm/domain/person/name';
import { HAND_MADE_NAMES } from './handMadeNames';

it('the list holds at least 150 different names', () => {
	expect(new Set(HAND_MADE_NAMES.map(([name]) => name)).size).toBeGreaterThanOrEqual(150);
	expect(new Set(HAND_MADE_NAMES.map(([name]) => name)).size).toBe(HAND_MADE_NAMES.length);
});

it.each(HAND_MADE_NAMES)(
	'%j is split into %j, %j and %j: %s',
	(name, first_name, middle_name, last_name) => {
		expect(splitName(name)).toEqual({ first_name, middle_name, last_name });
	},
);

it('no name has no parts', () => {
	expect(splitName(null)).toEqual({ first_name: null, middle_name: null, last_name: null });
});
