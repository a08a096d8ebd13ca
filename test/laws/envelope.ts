import { groupBy } from 'lodash';
import { isObject } from './leaves';

/* What a body means by the contract alone: where its callbacks are, and what its packed values hold. */

const WRAPPERS = ['payload', 'data'];
export const PEOPLE = ['client', 'worker', 'cancelled_by'];
export const OPEN = ['custom_fields_values', 'utm_params'];
/** Where the contract has an object. */
export const HOLDERS = [...PEOPLE, 'lesson', 'team', 'report', ...OPEN, 'booking', 'new', 'old'];

/** Where the callbacks of an opened body are. */
export function callbackPaths(body: unknown, path: string[] = []): string[][] {
	if (typeof body !== 'object' || body === null) return [];
	const type: unknown = Object.hasOwn(body, 'callback_type')
		? Reflect.get(body, 'callback_type')
		: '';
	if (typeof type === 'string' && type !== '') return [path];
	const keys = Array.isArray(body) ? Object.keys(body) : WRAPPERS;
	return keys
		.filter((key) => Object.hasOwn(body, key))
		.flatMap((key) => callbackPaths(Reflect.get(body, key), [...path, key]));
}

/** The body with everything opened that the contract opens, but for what `isKept` says to stay whole. */
export function opened(
	body: unknown,
	isKept: (path: string[], value: unknown) => boolean = () => false,
): unknown {
	return inside(withoutText(body), []);

	function inside(value: unknown, path: string[]): unknown {
		const form = withoutBrackets(value);
		if (Array.isArray(form)) {
			return form.map((one: unknown, index) => {
				const isCallback = form.length === 1 && path.every((key) => isHolder(key));
				return inside(isCallback ? withoutText(one) : one, [...path, String(index)]);
			});
		}
		if (!isObject(form)) return form;
		return Object.fromEntries(
			Object.entries(form).map(([key, inner]) => [key, field([...path, key], inner)]),
		);
	}

	function field(path: string[], value: unknown): unknown {
		const key = path.at(-1) ?? '';
		if (isKept(path, value)) return value;
		if (!isHolder(key)) return inside(value, path);
		const unpacked = withoutText(value);
		const pairs = key === 'custom_fields_values' ? pairsOf(unpacked) : null;
		const query = key === 'utm_params' && typeof value === 'string' ? queryOf(value) : null;
		return pairs ?? query ?? (OPEN.includes(key) ? unpacked : inside(unpacked, path));
	}
}

function isHolder(key: string): boolean {
	return HOLDERS.includes(key) || WRAPPERS.includes(key) || /^\d+$/.test(key);
}

/** What the JSON text of an object, a list or nothing holds. */
function withoutText(value: unknown): unknown {
	if (typeof value !== 'string') return value;
	try {
		const parsed: unknown = JSON.parse(value.replace(/^\ufeff/, ''));
		return typeof parsed === 'object' ? parsed : value;
	} catch {
		return value;
	}
}

function withoutBrackets(value: unknown): unknown {
	const isBracketed = (name: string) => /^[^[\]]+(\[[^[\]]*\])+$/.test(name);
	if (!isObject(value) || !Object.keys(value).some(isBracketed)) return value;
	const isForm = Object.values(value).every(
		(one) =>
			typeof one === 'string' ||
			(Array.isArray(one) && one.every((text) => typeof text === 'string')),
	);
	if (!isForm) return value;
	const entries = Object.entries(value).map(
		([name, one]) =>
			[isBracketed(name) ? name.replace(/\]/g, '').split('[') : [name], one] as const,
	);
	return nested(entries);
}

function nested(entries: ReadonlyArray<readonly [string[], unknown]>): unknown {
	const groups = Object.values(groupBy(entries, ([[key]]) => `.${key}`)).map((group) => {
		const [[keys, value]] = group;
		const isLeaf = keys.length === 1;
		return [
			keys[0],
			isLeaf ? value : nested(group.map(([[, ...rest], one]) => [rest, one] as const)),
		] as const;
	});
	const content = Object.fromEntries(groups);
	const isList = groups.every((_, index) => Object.hasOwn(content, String(index)));
	return isList ? groups.map((_, index) => content[index]) : content;
}

function pairsOf(list: unknown): Record<string, unknown> | null {
	if (!Array.isArray(list) || list.length === 0) return null;
	const entries = list.map((pair: unknown) => {
		if (!isObject(pair) || !Object.hasOwn(pair, 'value')) return null;
		const { value, ...name } = pair;
		const [[key, named] = ['', null], ...others] = Object.entries(name);
		const isName = ['id', 'key', 'name', 'field', 'title'].includes(key) && others.length === 0;
		const isKey = (typeof named === 'string' && named !== '') || typeof named === 'number';
		return isName && isKey ? ([String(named), value] as const) : null;
	});
	const sure = entries.filter((entry) => entry !== null);
	const isUnique = new Set(sure.map(([key]) => key)).size === list.length;
	return sure.length === list.length && isUnique ? Object.fromEntries(sure) : null;
}

function queryOf(text: string): Record<string, unknown> | null {
	const parts = [...new URLSearchParams(text.trim())];
	const isQuery = text.includes('=') && parts.length > 0 && parts.every(([key]) => key !== '');
	return isQuery ? Object.fromEntries(parts) : null;
}
