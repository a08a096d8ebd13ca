import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterMap, ParserError } from 'parse5';

/** What a person sees of marked-up text, and what is in it. */
export interface Seen {
	text: string;
	tags: Set<string>;
	links: string[];
	/** What is not valid. */
	errors: string[];
}

type Node = DefaultTreeAdapterMap['childNode'];

/** Reads HTML as a browser does. A line break or the end of a paragraph is a new line. */
export function readHtml(html: string): Seen {
	const seen: Seen = { text: '', tags: new Set(), links: [], errors: [] };
	const onParseError = ({ code }: ParserError) => seen.errors.push(code);
	const visit = (node: Node): void => {
		if (node.nodeName === '#text' && 'value' in node) seen.text += node.value;
		if (!('tagName' in node)) return;
		seen.tags.add(node.tagName);
		for (const { name, value } of node.attrs) {
			if (node.tagName === 'a' && name === 'href') seen.links.push(value);
			else seen.errors.push(`attribute ${name}`);
		}
		node.childNodes.forEach(visit);
		if (node.tagName === 'br' || node.tagName === 'p') seen.text += '\n';
	};
	parseFragment(html, { onParseError }).childNodes.forEach(visit);
	return seen;
}

const TOKEN = /<(\/?)([a-z]+)((?: [^<>]*)?)>|&([a-z]+);|([<>&])|([^<>&]+)/g;
const HREF = /^ href="([^"]*)"$/;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
const KNOWN = new Set(['b', 'i', 'u', 's', 'a', 'code', 'pre']);

/** Reads Telegram's HTML mode, which refuses a message with any other tag, entity or a tag that stays open. */
export function readTelegram(markup: string): Seen {
	const seen: Seen = { text: '', tags: new Set(), links: [], errors: [] };
	const open: string[] = [];
	for (const [token, end, tag, attributes, entity, stray, text] of markup.matchAll(TOKEN)) {
		if (text !== undefined) seen.text += text;
		else if (stray !== undefined) seen.errors.push(`stray ${stray}`);
		else if (entity !== undefined) seen.text += decoded(token, seen);
		else if (end === '/') {
			if (open.pop() !== tag) seen.errors.push(`${tag} closed`);
		} else {
			open.push(tag);
			seen.tags.add(tag);
			if (!KNOWN.has(tag)) seen.errors.push(`tag ${tag}`);
			const href = HREF.exec(attributes)?.[1];
			const isRight = tag === 'a' ? href !== undefined : attributes === '';
			if (!isRight) seen.errors.push(`attributes ${attributes}`);
			if (href !== undefined) seen.links.push(attributeText(href, seen));
		}
	}
	if (open.length > 0) seen.errors.push(`open ${open.join()}`);
	return seen;
}

function attributeText(value: string, seen: Seen): string {
	return value.replace(/&[a-z]*;?/g, (entity) => decoded(entity, seen));
}

function decoded(entity: string, seen: Seen): string {
	const character = ENTITIES[entity.slice(1, -1)];
	if (character === undefined || !entity.endsWith(';')) seen.errors.push(`entity ${entity}`);
	return character ?? '';
}
