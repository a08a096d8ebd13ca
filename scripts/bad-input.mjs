// `npm run bad-input`: sends bad input to a real n8n and writes docs/bad-input.md: what the sender is told and
// what the user sees. With --check it changes nothing and fails when the file is stale.
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { explain } from '../e2e/host/problem.mjs';
import { ensureDependencies } from './setup.mjs';

const FILE = fileURLToPath(new URL('../docs/bad-input.md', import.meta.url));

const { values } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
try {
	await ensureDependencies();
	const { format, resolveConfig } = await import('prettier');
	const { badInput } = await import('./bad-input/run.mjs');
	const { text, rows } = await badInput();
	const wanted = await format(text, { ...(await resolveConfig(FILE)), filepath: FILE });
	const isStale = wanted !== (await readFile(FILE, 'utf8').catch(() => ''));
	if (isStale && !values.check) await writeFile(FILE, wanted);
	console.log(
		`bad-input: ${rows} rows, ${isStale ? (values.check ? 'stale' : 'written') : 'as in the file'}`,
	);
	if (isStale && values.check) {
		console.log('Run "npm run bad-input" and look at what changed in docs/bad-input.md');
		process.exitCode = 1;
	}
} catch (error) {
	console.error(`\n${explain(error)}`);
	process.exitCode = 1;
}
