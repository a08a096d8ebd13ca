import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../test/cases/', import.meta.url));

/** @type {Array<{ name: string, input: any, headers?: Record<string, string>, params?: any, expect: Record<string, unknown> }>} */
const CASES = readdirSync(FOLDER)
	.filter((file) => file.endsWith('.json'))
	.map((file) => ({
		name: file.replace('.json', ''),
		...JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8')),
	}));

/** The public cases of test/cases: those with the same parameters share a workflow. @type {import('./scene.mjs').Scene[]} */
export const caseScenes = [...new Set(CASES.map(({ params }) => JSON.stringify(params ?? {})))].map(
	(parameters, at) => ({
		name: `cases ${at + 1}`,
		parameters: JSON.parse(parameters),
		sends: CASES.filter(({ params }) => JSON.stringify(params ?? {}) === parameters).map(
			({ name, input, headers, expect }) => ({
				label: `the case ${name} is accepted`,
				sending: {
					...(typeof input === 'string' ? { text: input } : { body: input }),
					contentType: headers?.['content-type'] ?? 'application/json',
				},
				answer: { status: 200, body: undefined },
				accepted: { callback: input, output: 0, expect },
			}),
		),
	}),
);
