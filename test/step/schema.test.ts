import Ajv from 'ajv';
import type { INodeParameters } from 'n8n-workflow';
import ts from 'typescript';
import { OPERATIONS } from '../../nodes/CabinetFm/resources/table';
import { callback, flat, nested, reschedule, TYPES } from '../support/callbacks';
import { jsonOf } from '../support/run';

const FOLDER = 'nodes/CabinetFm/__schema__/v1.0.0';
const ajv = new Ajv({ allowUnionTypes: true, strictTypes: false, allErrors: true }).addKeyword(
	'version',
);

const operations = OPERATIONS.map(({ resource, value }) => ({
	resource: resource.value,
	operation: value,
}));
/** Of what is over Plan gives nothing. */
const ahead = { start_time: '2126-12-01T10:00:00Z', end_time: '2126-12-01T11:00:00Z' };
const inputs = [
	...['new', 'worker_assigned', 'in_work'].map((type) => flat(type, { booking: ahead })),
	...TYPES.map((type) => callback(type)),
	...[nested('new'), { callback_type: 'new' }, { callback_type: 'reschedule', new: {}, old: {} }],
	flat('frozen', { id: true, booking: { start_time: 'soon', client: { phone: 5 } }, colour: [1] }),
	reschedule({ worker: null }, { booking: { start_time: 'soon' } }),
];

/** Still Valid reads what Plan gives. */
async function planned(): Promise<object[]> {
	return await jsonOf({ resource: 'reminder', operation: 'plan' }, inputs);
}

it.each(operations)(
	'what $resource: $operation gives is as its shipped preview says',
	async (named) => {
		const path = `${FOLDER}/${named.resource}/${named.operation}.json`;
		const validate = ajv.compile(JSON.parse(ts.sys.readFile(path) ?? '') as object);
		const variants: INodeParameters[] = [{ whenMissing: 'skip' }, { whenMissing: 'empty' }];
		let validated = 0;
		for (const variant of variants) {
			const given = named.operation === 'stillValid' ? await planned() : inputs;
			for (const json of await jsonOf({ ...named, ...variant, sampleEvent: 'all' }, given)) {
				expect(validate(json) ? [] : validate.errors).toEqual([]);
				validated++;
			}
		}
		expect(validated).toBeGreaterThan(2);
	},
);

it('there is a preview for each operation and no other', () => {
	const files = ts.sys.readDirectory(FOLDER, ['.json']).map((path) => path.split(`${FOLDER}/`)[1]);
	const expected = operations.map(({ resource, operation }) => `${resource}/${operation}.json`);
	expect(files.sort()).toEqual(expected.sort());
});

it('a preview would notice a lost and a new field', () => {
	const preview = JSON.parse(ts.sys.readFile(`${FOLDER}/client/extract.json`) ?? '') as object;
	const validate = ajv.compile({ ...preview, $id: 'again' });
	expect(validate({ key: null })).toBe(false);
	expect(validate({ colour: 'red' })).toBe(false);
});
