// `npm run lines`: how large the tools are beside the package that they serve. Fails where they are more than they should.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { filesOf } from '../tools/folder.mjs';
import { table } from '../tools/terminal.mjs';

const MOST = 1.3;

/** @param {string} folder @param {RegExp} kind */
const linesOf = (folder, kind) =>
	filesOf(fileURLToPath(new URL(`../${folder}`, import.meta.url)))
		.filter((file) => kind.test(file))
		.reduce((sum, file) => sum + readFileSync(file, 'utf8').split('\n').length - 1, 0);

const rows = [
	...['nodes', 'credentials'].map((folder) => ({ folder, lines: linesOf(folder, /\.ts$/) })),
	...['e2e', 'scripts', 'tools'].map((folder) => ({ folder, lines: linesOf(folder, /\.mjs$/) })),
];
const [product, tools] = [rows.slice(0, 2), rows.slice(2)].map((part) =>
	part.reduce((sum, { lines }) => sum + lines, 0),
);
const ratio = tools / product;
console.log(
	table(
		['Folder', 'lines'],
		rows.map(({ folder, lines }) => [folder, lines]),
		{ figures: true },
	),
);
console.log(`\nlines: the tools are ${ratio.toFixed(2)} times the package, at most ${MOST}`);
if (ratio > MOST) process.exitCode = 1;
