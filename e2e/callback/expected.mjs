import assert from 'node:assert/strict';
import { requireSource } from '../../scripts/typescript.mjs';
import { ITEM_KEYS } from './event.mjs';

/**
 * The item that a trigger with these parameters makes of a callback.
 * @param {any} callback
 * @param {any} [parameters]
 * @param {string} [timezone] of the workflow
 */
export function expectedItem(callback, { itemFormat, options = {} } = {}, timezone = 'UTC') {
	if (itemFormat === 'raw') return callback;
	const domain = load();
	const recognition = domain.recognise(callback);
	assert(recognition.ok, recognition.problem);
	const item = domain.toItem(recognition.callback, domain.readSetting(options, timezone));
	return { ...item, ...(options.includeRaw && { raw: callback }) };
}

/**
 * Compares field by field, order of keys included. For a typed item also proves, without the code
 * that made it, that it has the documented fields and that nothing of the callback is lost.
 * @param {any} actual
 * @param {any} expected
 * @param {any} callback that it was made of
 */
export function assertItem(actual, expected, callback) {
	assert.deepEqual(actual, expected);
	if (expected === callback) return;
	const { raw, ...typed } = actual;
	assert.deepEqual(Object.keys(typed), ITEM_KEYS, 'the keys of the item are the documented ones');
	assert.equal(load().lostLeaf(callback, typed), null, 'nothing of the callback is lost');
	if (raw !== undefined) assert.deepEqual(raw, callback);
}

/** @type {any} */
let loaded = null;

function load() {
	loaded ??= Object.assign(
		{},
		requireSource('nodes/CabinetFm/domain/callback/recognise.ts'),
		requireSource('nodes/CabinetFm/domain/item/item.ts'),
		requireSource('nodes/CabinetFm/host/settings.ts'),
		requireSource('test/laws/lossless.ts'),
	);
	return loaded;
}
