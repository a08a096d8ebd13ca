import { readFileSync } from 'node:fs';
import { source } from '../../tools/sources.mjs';
import { table } from '../../tools/terminal.mjs';

/** What stands between `<!-- generated: NAME -->` and `<!-- /generated -->`, by name. @type {Record<string, () => string>} */
const SECTIONS = { events: eventTable };

/** The README with its tables renewed; all else is written by hand. */
export function readmeFile() {
	const path = 'README.md';
	const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
	const parts = text.split(/(<!-- generated: \w+ -->\n)[^]*?(<!-- \/generated -->)/);
	const found = parts.flatMap((part) => /^<!-- generated: (\w+) -->\n$/.exec(part)?.[1] ?? []);
	if (found.sort().join() !== Object.keys(SECTIONS).sort().join()) {
		throw new Error(`README.md has the sections ${found.join(', ')}`);
	}
	const filled = parts.map((part) => {
		const name = /^<!-- generated: (\w+) -->\n$/.exec(part)?.[1];
		return name ? `${part}\n${SECTIONS[name]()}\n\n` : part;
	});
	return { path, text: filled.join('') };
}

function eventTable() {
	/** @type {Array<{ event: string, label: string, settingsField: string | null, firedBy: string }>} */
	const events = source('events').EVENTS;
	const rows = events.map(({ event, label, settingsField, firedBy }) => [
		label,
		firedBy,
		sentAs(event),
		settingsField ?? 'all four',
	]);
	return table(
		[
			'Trigger On',
			'It starts when',
			"cabinet.fm's `callback_type`",
			'Settings field in cabinet.fm',
		],
		[['Any Callback', 'Anything below', 'any', 'all four'], ...rows],
	);
}

/** @param {string} event */
function sentAs(event) {
	/** @type {string[]} */
	const spellings = source('events').spellingsOf(event);
	return spellings.map((spelling) => `\`${spelling}\``).join(' or ') || 'any other';
}
