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

/** The object that the bracketed names of a form mean. A name that fits to no other stays as it is. */
export function nestedForm(fields: JsonObject): JsonObject {
	const root: Node = new Map();
	for (const [name, value] of Object.entries(fields)) {
		if (!put(root, keysOf(name) ?? [name], value)) root.set(name, value);
	}
	return objectOf(root) as JsonObject;
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
	const values = last === '' && Array.isArray(value) ? (value as unknown[]) : [value];
	for (const one of values) {
		const key = last === '' ? String(node.size) : last;
		if (node.has(key)) return false;
		node.set(key, one);
	}
	return true;
}

/** Keys that count from 0 make a list. */
function objectOf(node: Node): unknown {
	const entries = [...node].map(
		([key, value]) => [key, value instanceof Map ? objectOf(value as Node) : value] as const,
	);
	const isList = entries.length > 0 && entries.every(([key], at) => key === String(at));
	return isList ? entries.map(([, value]) => value) : Object.fromEntries(entries);
}

/** The body of a form as what it means; any other value is itself. */
export function withoutBrackets(body: unknown): unknown {
	return isJsonObject(body) && isBracketedForm(body) ? nestedForm(body) : body;
}
