import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/**
 * Loads a TypeScript source of this repository without building it.
 * @param {string} path from the root of the repository
 */
export function requireSource(path) {
	const { transformSync } = require('@swc/core');
	require.extensions['.ts'] ??= (module, filename) => {
		const { code } = transformSync(readFileSync(filename, 'utf8'), {
			filename,
			jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
			module: { type: 'commonjs' },
		});
		module._compile(code, filename);
	};
	return require(`../${path}`);
}
