import { isJsonObject } from '../json/json';
import type { JsonObject } from '../json/json';

const BRACKETED = /^[^[\]]+(?:\[[^[\]]*\])+$/;
const DEEPEST = 16;
const LONGEST_NAME = 500;

/** Whether an object is a form whose names are bracketed, such as `booking[client][name]`. */
export function isBracketedForm(fields: JsonObject): boolean {
	const entries = Object.entries(fields);
	const isForm = entries.every(
		([, value]) =>
			typeof value === 'string' ||
			(Array.isArray(value) && value.every((one) => typeof one === 'string')),
	);
	return isForm && entries.some(([name]) => keysOf(name) !== null);
}

type Node = Map<string, Node | unknown>;

/**
 * The object that the bracketed names of a form mean. A name that does not fit to the others stays as it is: plain
 * names come first, since nothing may take their place.
 */
export function nestedForm(fields: JsonObject): unknown {
	const names = Object.keys(fields).map((name) => ({ name, keys: keysOf(name) }));
	const root: Node = new Map();
	for (const { name, keys } of names) if (keys === null) root.set(name, fields[name]);
	for (const { name, keys } of names) {
		if (keys !== null && !put(root, keys, fields[name])) root.set(name, fields[name]);
	}
	return valueOf(root);
}

function keysOf(name: string): string[] | null {
	if (name.length > LONGEST_NAME || !BRACKETED.test(name)) return null;
	const keys = name.replace(/\]/g, '').split('[');
	return keys.length <= DEEPEST ? keys : null;
}

/** `a[]` adds to the list `a`. Says whether there was room. */
function put(root: Node, keys: string[], value: unknown): boolean {
	let node = root;
	for (const key of keys.slice(0, -1)) {
		const next = node.get(key) ?? new Map();
		if (!(next instanceof Map)) return false;
		node.set(key, next);
		node = next as Node;
	}
	const last = keys[keys.length - 1];
	if (last !== '') return !node.has(last) && Boolean(node.set(last, value));
	for (const one of Array.isArray(value) ? (value as unknown[]) : [value]) {
		node.set(freeIndex(node), one);
	}
	return true;
}

function freeIndex(node: Node): string {
	let index = node.size;
	while (node.has(String(index))) index++;
	return String(index);
}

/** Keys that count from 0, in whatever order they come, make a list. */
function valueOf(value: unknown): unknown {
	if (!(value instanceof Map)) return value;
	const entries = [...(value as Node)].map(([key, inner]) => [key, valueOf(inner)] as const);
	const content = Object.fromEntries(entries);
	const isList = entries.every((_, index) => Object.hasOwn(content, String(index)));
	return isList ? entries.map((_, index) => content[index]) : content;
}

/** The body of a form as what it means; any other value is itself. */
export function withoutBrackets(body: unknown): unknown {
	return isJsonObject(body) && isBracketedForm(body) ? nestedForm(body) : body;
}
