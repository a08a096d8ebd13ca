import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));
const RULE = '-'.repeat(80);
const LICENSE = /^(?:licen[cs]e|copying|notice)\b/i;

/** Where the given names come from that scripts/generate/givenNames.mjs writes into the sources. */
const SOURCES_OF_NAMES = ['@faker-js/faker', 'sex-by-russian-name'];

/**
 * The licences of bundled packages, whole, from the packages themselves.
 * @param {string[]} packages names
 */
export function thirdPartyLicenses(packages) {
	return [
		'This package contains code or data of the packages below, each under its own licence.\n',
		...[...packages, ...SOURCES_OF_NAMES].map((name) =>
			[RULE, heading(name), RULE, '', ...texts(name)].join('\n'),
		),
	].join('\n');
}

/** @param {string} name */
function heading(name) {
	const { version, license, homepage } = JSON.parse(
		readFileSync(join(MODULES, name, 'package.json'), 'utf8'),
	);
	return [`${name} ${version}`, license, homepage].filter(Boolean).join('\n');
}

/** @param {string} name */
function texts(name) {
	const files = readdirSync(join(MODULES, name)).filter((file) => LICENSE.test(file));
	if (files.length === 0) throw new Error(`${name} has no licence file: it cannot be bundled`);
	return files.sort().map((file) => `${readFileSync(join(MODULES, name, file), 'utf8').trim()}\n`);
}
