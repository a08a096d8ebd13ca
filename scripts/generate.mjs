/*
 * Writes everything that is derived from the sources: given names, sample callbacks of the tests, schema previews, example
 * workflows, the field reference, tables of the README, table of attacks. With --check it changes nothing and fails when a file is stale.
 */
import { parseArgs } from 'node:util';
import { docFiles } from './generate/docs.mjs';
import { exampleFiles } from './generate/examples.mjs';
import { givenNameFiles, nameFixtureFiles } from './generate/givenNames.mjs';
import { readmeFile } from './generate/readme.mjs';
import { reliabilityFile } from './generate/reliability.mjs';
import { sampleFiles } from './generate/samples.mjs';
import { schemaFiles } from './generate/schemas.mjs';
import { writeFiles } from './generate/write.mjs';

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = [
	...givenNameFiles(),
	...nameFixtureFiles(),
	...sampleFiles(),
	...schemaFiles(),
	...exampleFiles(),
	...(await docFiles()),
	readmeFile(),
	reliabilityFile(),
];
if (!(await writeFiles('generate', files, values.check))) process.exitCode = 1;
