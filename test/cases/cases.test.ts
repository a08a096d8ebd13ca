import { get } from 'lodash';
import type { INodeParameters } from 'n8n-workflow';
import ts from 'typescript';
import { itemOf, openTrigger } from '../support/webhook';

/* Inputs built after public reports of people who receive booking webhooks: each file names its source. */

interface Case {
	source: string;
	input: unknown;
	params?: INodeParameters;
	headers?: Record<string, string>;
	expect?: Record<string, unknown>;
	wanted: string;
}

const CASES = ts.sys.readDirectory('test/cases', ['.json']).map((path) => {
	const name = path.split('/').at(-1)?.replace('.json', '') ?? path;
	return [name, JSON.parse(ts.sys.readFile(path) ?? '') as Case] as const;
});

it('there are cases, each with something to look at', () => {
	expect(CASES.length).toBeGreaterThanOrEqual(19);
	expect(CASES.filter(([, { wanted }]) => wanted === '')).toEqual([]);
});

it.each(CASES)('%s', async (_, { input, params, headers, expect: expected }) => {
	const sent = typeof input === 'string' ? input : (input as object);
	const outcome = await openTrigger({ parameters: params }).send(sent, { headers });
	const item = itemOf(outcome);
	for (const [path, value] of Object.entries(expected ?? {})) {
		expect([path, valueAt(item, path)]).toEqual([path, value]);
	}
	expect(outcome.status).toBe(200);
});

function valueAt(item: object, path: string): unknown {
	const [extra, ...rest] = path.split('.');
	return extra === 'extra' && rest.length > 0
		? get(item, ['extra', rest.join('.')])
		: get(item, path);
}
