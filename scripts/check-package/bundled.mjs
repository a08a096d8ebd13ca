import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { thirdPartyLicenses } from '../bundle/licenses.mjs';

/** Each was looked at: kept up, small, and free of what n8n's scan refuses. */
const MEANT_PACKAGES = new Set(['libphonenumber-js', 'rails-timezone']);

export const LICENSES = 'dist/THIRD-PARTY-LICENSES';

/**
 * What stands in the packed libraries though it should not.
 * @param {import('./packed.mjs').Packed} packed
 * @param {import('../bundle/libraries.mjs').Bundled} bundled
 */
export function bundleProblems(packed, { files, packages, imports }) {
	return [
		...packages
			.filter((name) => !MEANT_PACKAGES.has(name))
			.map((name) => `${name} is not one of the libraries that were looked at`),
		...imports.map((name) => `${name} is left to the host`),
		...(files.size === 0 ? ['nothing is bundled'] : []),
		...[...files]
			.filter(([path, code]) => textOf(packed, path) !== code)
			.map(([path]) => `${path} is not the bundle of its source`),
	];
}

/**
 * @param {import('./packed.mjs').Packed} packed
 * @param {import('../bundle/libraries.mjs').Bundled} bundled
 */
export function licenseProblems(packed, { packages }) {
	return textOf(packed, LICENSES) === thirdPartyLicenses(packages)
		? []
		: [`${LICENSES} does not hold the licences of ${packages.join(', ')}`];
}

/** @param {import('./packed.mjs').Packed} packed @param {string} path */
function textOf({ folder }, path) {
	const file = join(folder, path);
	return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}
