/*
 * Writes every file that is derived from the sources: sample callbacks of the tests, schema previews of the helper
 * node, example workflows, field reference. `npm run generate`; with --check it changes nothing and fails when a file
 * is stale.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { docFiles } from './generate/docs.mjs';
import { exampleFiles } from './generate/examples.mjs';
import { sampleFiles } from './generate/samples.mjs';
import { schemaFiles } from './generate/schemas.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
const files = [...sampleFiles(), ...schemaFiles(), ...exampleFiles(), ...docFiles()];

const stale = [];
for (const { path, text } of files) {
	const target = join(ROOT, path);
	const wanted = await format(text, { ...(await resolveConfig(target)), filepath: target });
	if (wanted === (await readFile(target, 'utf8').catch(() => null))) continue;
	stale.push(path);
	if (values.check) continue;
	await mkdir(dirname(target), { recursive: true });
	await writeFile(target, wanted);
}

for (const path of stale) console.log(`${values.check ? 'stale' : 'written'}  ${path}`);
console.log(
	`generate: ${files.length} files, ${stale.length} ${values.check ? 'stale' : 'written'}`,
);
if (values.check && stale.length > 0) {
	console.log('Run "npm run generate" and commit what it writes');
	process.exitCode = 1;
}
