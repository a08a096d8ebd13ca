import {
	lessonSchema,
	meetingSchema,
	recordSchema,
	reportSchema,
	teamSchema,
	userSchema,
} from '../../nodes/CabinetFm/domain/callback/schema';
import { typed } from '../support/item';

/* A field that is in a wire schema alone must not vanish: each documented place gets a value that nothing else has. */

const SENTINEL = 'sentinel 7f3a';
const PEOPLE = ['client', 'worker', 'cancelled_by'];

const PLACES: string[][] = [
	...Object.keys(recordSchema.shape).map((field) => [field]),
	...Object.keys(meetingSchema.shape).map((field) => ['booking', field]),
	...Object.keys(userSchema.shape).flatMap((field) =>
		PEOPLE.map((person) => (person === 'client' ? ['booking', person, field] : [person, field])),
	),
	...Object.keys(lessonSchema.shape).map((field) => ['lesson', field]),
	...Object.keys(teamSchema.shape).map((field) => ['team', field]),
	...Object.keys(reportSchema.shape).map((field) => ['report', field]),
	...[['custom_fields_values', 'level'], ['utm_params', 'utm_source'], ['undocumented']],
	...[
		['booking', 'undocumented'],
		['lesson', 'undocumented'],
	],
];

function bodyWith(path: string[]): object {
	return path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), SENTINEL) as object;
}

it('the places are all documented ones', () => {
	expect(PLACES.length).toBeGreaterThanOrEqual(60);
});

it.each(PLACES.map((path) => [path.join('.'), path] as const))(
	'a value in %s is found in the item',
	(_, path) => {
		const body = bodyWith(path);
		const flat = typed({ callback_type: 'new', ...body });
		expect(JSON.stringify(flat)).toContain(SENTINEL);
		const nested = typed({ callback_type: 'cancelled', booking: body });
		expect(JSON.stringify(nested)).toContain(SENTINEL);
		const pair = { callback_type: 'reschedule', new: body, old: body };
		expect(JSON.stringify(typed(pair)).split(SENTINEL).length).toBeGreaterThan(2);
	},
);
