import type { Language } from '../words/language';

/** A line of a message; every text in it is as people read it, not escaped. */
export type Line =
	| { kind: 'sentence'; text: string }
	/** The first line of a notice. */
	| { kind: 'headline'; text: string }
	/** A label with what it says, which may be a link. */
	| { kind: 'fact'; label: string; value: string; isLink: boolean }
	/** What a link does, and where it goes. */
	| { kind: 'link'; label: string; url: string };

export type Paragraph = readonly Line[];

/** Plain text: links stand behind their labels. */
export function asText(paragraphs: readonly Paragraph[], { words }: Language): string {
	const { colon } = words.punctuation;
	const lineText = (line: Line) => {
		switch (line.kind) {
			case 'fact':
				return `${line.label}${colon}${line.value}`;
			case 'link':
				return `${line.label}${colon}${line.url}`;
			default:
				return line.text;
		}
	};
	return joined(paragraphs, lineText, '\n', '\n\n');
}

/** HTML for an e-mail: paragraphs, line breaks, bold values and links. */
export function asHtml(paragraphs: readonly Paragraph[], language: Language): string {
	const inside = joined(paragraphs, markup(language), '<br>', '</p><p>');
	return `<p>${inside}</p>`;
}

/** Telegram's HTML mode, which knows no paragraphs: bold values and links. */
export function asTelegram(paragraphs: readonly Paragraph[], language: Language): string {
	return joined(paragraphs, markup(language), '\n', '\n\n');
}

function markup({ words }: Language): (line: Line) => string {
	return (line) => {
		switch (line.kind) {
			case 'sentence':
				return escaped(line.text);
			case 'headline':
				return bold(line.text);
			case 'fact': {
				const value = line.isLink ? anchor(line.value, line.value) : bold(line.value);
				return `${escaped(line.label + words.punctuation.colon)}${value}`;
			}
			case 'link':
				return anchor(line.url, line.label);
		}
	};
}

function joined(
	paragraphs: readonly Paragraph[],
	show: (line: Line) => string,
	betweenLines: string,
	betweenParagraphs: string,
): string {
	return paragraphs
		.filter((lines) => lines.length > 0)
		.map((lines) => lines.map(show).join(betweenLines))
		.join(betweenParagraphs);
}

function bold(text: string): string {
	return `<b>${escaped(text)}</b>`;
}

function anchor(url: string, text: string): string {
	return `<a href="${escaped(url)}">${escaped(text)}</a>`;
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
]);

/** For HTML and for Telegram, which knows these four entities only. */
function escaped(text: string): string {
	return text.replace(/[&<>"]/g, (character) => ENTITIES.get(character) ?? '');
}
