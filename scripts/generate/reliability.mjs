import { sourceAt } from '../../tools/sources.mjs';
import { table } from '../../tools/terminal.mjs';
import { withSections } from './sections.mjs';

const { ATTACKS } = sourceAt('test/security/attacks.ts');
const { flat } = sourceAt('test/support/callbacks.ts');
const { typed } = sourceAt('test/support/item.ts');
const { messageOf } = sourceAt('nodes/CabinetFm/domain/message/message.ts');
const { bookingRow } = sourceAt('nodes/CabinetFm/domain/extract/row.ts');
const { currentFile } = sourceAt('nodes/CabinetFm/domain/calendar/file.ts');
const { ENGLISH } = sourceAt('nodes/CabinetFm/domain/words/language.ts');

const CHOICE = { recipient: 'company', about: 'event', place: '', currency: '' };
const FILE = { recipient: 'client', title: null, description: null, organizer: null };

/** The page with the table of attacks renewed: those of the tests, and what comes out of each. */
export const reliabilityFile = () => withSections('docs/reliability.md', { attacks: attackTable });

function attackTable() {
	const rows = ATTACKS.map((/** @type {[string, string]} */ [aim, text]) => {
		const item = typed(flat('new', { lesson: { title: text } }));
		const { html } = messageOf(item, CHOICE, ENGLISH);
		const row = bookingRow(item, { columns: 'standard', customFields: 'none' });
		const { ics } = currentFile(item, { ...FILE, alarmMinutes: null }, ENGLISH);
		const service = /Service: <b>(.*?)<\/b>/s.exec(html)?.[1] ?? '';
		const title = /^SUMMARY:(.*)$/m.exec(ics.replace(/\r\n /g, ''))?.[1] ?? '';
		return [aim, text, service, row.lesson_title, title.trim()];
	});
	return table(
		['Attack', 'As title of the service', 'In HTML', 'In a row', 'In a calendar file'],
		rows.map((/** @type {string[]} */ [aim, ...shown]) => [aim, ...shown.map(asCode)]),
	);
}

/** @param {string} text */
function asCode(text) {
	return `\`${JSON.stringify(text)
		.slice(1, -1)
		.replace(/[\u007f-\u009f\u200e\u200f\u2028-\u202e]/g, escaped)}\``;
}

/** @param {string} character */
function escaped(character) {
	return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
