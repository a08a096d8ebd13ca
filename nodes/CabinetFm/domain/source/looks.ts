import { isJsonObject, kindOf } from '../json/json';

const MOST_SHOWN = 5;

/** What a value that holds no callback looks like, for a person: the end of "This item is no callback: ". */
export function looksLike(value: unknown): string {
	if (typeof value === 'string' && value.trim() !== '') return 'it is a text that is not JSON';
	if (!isJsonObject(value)) return `it is ${kindOf(value)}`;
	if (Object.hasOwn(value, 'body') && Object.hasOwn(value, 'headers')) {
		return `it is an item of a Webhook node, and its body is ${insideOf(value.body)}`;
	}
	return `it is ${insideOf(value)}`;
}

function insideOf(value: unknown): string {
	if (!isJsonObject(value)) return kindOf(value);
	const fields = Object.keys(value);
	if (fields.length === 0) return 'empty';
	if (fields.includes('callback_type')) {
		return `an object whose callback_type is ${kindOf(value.callback_type)}`;
	}
	const shown = fields.slice(0, MOST_SHOWN).join(', ');
	return `an object without callback_type (it has ${shown}${fields.length > MOST_SHOWN ? ', …' : ''})`;
}
