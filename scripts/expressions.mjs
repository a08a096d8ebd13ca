/*
 * `npm run expressions`: what is left to type in the examples. Fails unless that is nothing. Beside it stand two of the
 * same jobs with n8n's own steps only, and the recipes of the cookbook.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { markdownTable } from 'markdown-table';
import { countsOf, typedIn } from './expressions/count.mjs';

const COLUMNS = /** @type {const} */ ({
	steps: 'Steps',
	dragged: 'Dragged fields',
	expressions: 'Typed expressions',
	code: 'Code nodes',
	json: 'JSON bodies',
	urls: 'Built URLs',
	values: 'Compared values',
});

const examples = workflowsIn('examples');
const withoutPackage = workflowsIn('test/fixtures/webhook-workflows');
const recipes = readFileSync(pathOf('docs/cookbook.md'), 'utf8').match(/\{\{.*?\}\}/g) ?? [];

print('The examples', examples);
print('Without this package', withoutPackage);
console.log(`Cookbook: ${recipes.length} typed expressions\n`);

const typed = examples.filter(({ counts }) => typedIn(counts) > 0);
if (examples.length === 0 || typed.length > 0) {
	console.log(`There is something to type in: ${typed.map(({ name }) => name).join(', ')}`);
	process.exitCode = 1;
}

/** @param {string} folder */
function workflowsIn(folder) {
	const files = readdirSync(pathOf(folder)).filter((file) => file.endsWith('.json'));
	return files.sort().map((file) => ({
		name: basename(file, '.json'),
		counts: countsOf(JSON.parse(readFileSync(pathOf(`${folder}/${file}`), 'utf8'))),
	}));
}

/** @param {string} title @param {ReturnType<typeof workflowsIn>} workflows */
function print(title, workflows) {
	const keys = /** @type {Array<keyof typeof COLUMNS>} */ (Object.keys(COLUMNS));
	const sum = (/** @type {keyof typeof COLUMNS} */ key) =>
		workflows.reduce((total, { counts }) => total + counts[key], 0);
	const rows = workflows.map(({ name, counts }) => [name, ...keys.map((key) => counts[key])]);
	const table = [
		[title, ...keys.map((key) => COLUMNS[key])],
		...rows,
		['All', ...keys.map((key) => sum(key))],
	];
	const align = ['l', ...keys.map(() => 'r')];
	console.log(
		`${markdownTable(
			table.map((row) => row.map(String)),
			{ align },
		)}\n`,
	);
}

/** @param {string} path */
function pathOf(path) {
	return fileURLToPath(new URL(`../${path}`, import.meta.url));
}
