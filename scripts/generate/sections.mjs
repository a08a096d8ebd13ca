import { readFileSync } from 'node:fs';

/**
 * A page with its generated parts renewed; all else is written by hand.
 * @param {string} path from the root of the repository
 * @param {Record<string, () => string>} sections what stands between `<!-- generated: NAME -->` and `<!-- /generated -->`
 */
export function withSections(path, sections) {
	const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	const parts = text.split(/(<!-- generated: \w+ -->\n)[^]*?(<!-- \/generated -->)/);
	const found = parts.flatMap((part) => /^<!-- generated: (\w+) -->\n$/.exec(part)?.[1] ?? []);
	if (found.sort().join() !== Object.keys(sections).sort().join()) {
		throw new Error(`${path} has the sections ${found.join(', ')}`);
	}
	const filled = parts.map((part) => {
		const name = /^<!-- generated: (\w+) -->\n$/.exec(part)?.[1];
		return name ? `${part}\n${sections[name]()}\n\n` : part;
	});
	return { path, text: filled.join('') };
}
