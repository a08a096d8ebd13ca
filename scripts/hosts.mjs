// `npm run hosts`: tells whether there is a newer n8n than those that the tests run on, and what it takes to add it.
import { createRequire } from 'node:module';
import { HOST_VERSION, KNOWN_HOSTS } from '../tools/hosts/install.mjs';
import { npm } from '../tools/npm.mjs';

/** @type {{ devDependencies: Record<string, string> }} */
const { devDependencies } = createRequire(import.meta.url)('../package.json');
/** What the tests must have as n8n itself has it. */
const PINNED = ['n8n-core', 'n8n-workflow', 'zod', 'luxon'];
const lineOf = (/** @type {string} */ version) => version.split('.')[0];

/** @param {string[]} args @returns {Promise<any>} */
const view = async (...args) => JSON.parse(await npm(['view', ...args, '--json'], { cwd: '.' }));

/** @type {string[]} */
const versions = (await view('n8n', 'versions'))
	.filter((/** @type {string} */ version) => /^\d+\.\d+\.\d+$/.test(version))
	.sort((/** @type {string} */ a, /** @type {string} */ b) =>
		a.localeCompare(b, 'en', { numeric: true }),
	);
const lines = new Set([...KNOWN_HOSTS, versions.at(-1) ?? ''].map(lineOf));
for (const line of lines) {
	const newest = versions.filter((version) => lineOf(version) === line).at(-1) ?? '';
	const own = KNOWN_HOSTS.filter((version) => lineOf(version) === line).join(', ') || 'none';
	const isKnown = KNOWN_HOSTS.includes(newest);
	console.log(`n8n ${line}: tested ${own}, newest ${newest}${isKnown ? '' : '. To add it:'}`);
	if (!isKnown) await showRecipe(newest);
}

/** @param {string} version */
async function showRecipe(version) {
	const { engines, dependencies } = await view(`n8n@${version}`, 'engines', 'dependencies');
	const folder = `tools/hosts/n8n-${version}`;
	const pins = PINNED.filter((name) => /^\d/.test(dependencies[name] ?? ''))
		.filter((name) => devDependencies[name] !== dependencies[name])
		.map((name) => `${name} ${dependencies[name]}`);
	const steps = [
		`${folder}/package.json: that of the version before it, with ${version}`,
		`cd ${folder} && npm install --package-lock-only --omit-lockfile-registry-resolved\n     (n8n's packages come out together; where one is late this fails, and a day later it works)`,
		`NODE_VERSION in tools/hosts/install.mjs, if that is not ${engines.node}`,
		`npm run e2e -- --part ${version}`,
	];
	if (lineOf(version) === lineOf(HOST_VERSION)) {
		steps.push(
			`HOST_VERSION in tools/hosts/install.mjs, so that demo, bench, browser and queue run on it`,
			`package.json: ${pins.join(', ') || 'has what it needs'}`,
			`remove the folder of ${HOST_VERSION}, and look for it in README.md and docs/`,
		);
	}
	console.log(steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n'));
}
