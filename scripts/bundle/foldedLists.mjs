import { readFile } from 'node:fs/promises';

const LIST = /`([^`]*)`/g;
const MOST_SHARED = 9;

/** What the packed code does with a folded list: the digit says how many letters a word shares with the one before. */
const UNFOLD = `
function unfolded(list) {
	let word = '';
	return list
		.match(/\\d\\D*/g)
		.map((part) => (word = word.slice(0, Number(part[0])) + part.slice(1)))
		.join(' ');
}
`;

/** The lists of given names are sorted, so most of each word stands in the one before: a third of them need not be packed. */
export const foldedLists = {
	name: 'folded-lists',
	/** @param {import('esbuild').PluginBuild} build */
	setup({ onLoad }) {
		onLoad({ filter: /givenNames\.ts$/ }, async ({ path }) => ({
			contents:
				UNFOLD +
				(await readFile(path, 'utf8')).replace(
					LIST,
					(_, words) => `unfolded('${folded(words.split(/\s+/))}')`,
				),
			loader: 'ts',
		}));
	},
};

/** @param {string[]} words */
function folded(words) {
	return words
		.map((word, at) => {
			const before = words[at - 1] ?? '';
			let shared = 0;
			while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) {
				shared++;
			}
			return `${shared}${word.slice(shared)}`;
		})
		.join('');
}
