import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { explain } from '../e2e/host/problem.mjs';
import { ensureDependencies } from './setup.mjs';

try {
	await ensureDependencies();
	const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
	const child = spawn(process.execPath, [jest, ...process.argv.slice(2)], { stdio: 'inherit' });
	child.once('exit', (code) => (process.exitCode = code ?? 1));
} catch (error) {
	console.error(explain(error));
	process.exitCode = 1;
}
