import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { sourceAt } from '../../tools/sources.mjs';

/** The last commit of version 0.1.0, whose reading of a callback is the measure for later ones. */
const COMMIT = 'eb81a2a';
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Below node_modules, so that it finds the same luxon and zod. */
const FOLDER = 'node_modules/.cache/first-edition';

/**
 * The way of a callback to its item in the first edition, from this repository's history.
 * @returns {((callback: unknown, countryCode: string, timezone: string) => unknown) | null} `null` in a clone without it
 */
export function firstEdition() {
	try {
		const archive = execFileSync('git', ['archive', COMMIT, 'nodes/CabinetFm/domain'], {
			cwd: ROOT,
			stdio: ['ignore', 'pipe', 'ignore'],
			maxBuffer: 2 ** 26,
		});
		rmSync(`${ROOT}${FOLDER}`, { recursive: true, force: true });
		mkdirSync(`${ROOT}${FOLDER}`, { recursive: true });
		execFileSync('tar', ['-x', '-C', `${ROOT}${FOLDER}`], { input: archive });
	} catch {
		return null;
	}
	const load = (/** @type {string} */ path) =>
		sourceAt(`${FOLDER}/nodes/CabinetFm/domain/${path}.ts`);
	const { recognise } = load('callback/recognise');
	const { toItem } = load('item/item');
	const { zoneOf } = load('time/zone');
	return (callback, countryCode, timezone) =>
		toItem(recognise(callback).callback, {
			zone: zoneOf('UTC'),
			workflowZone: zoneOf(timezone),
			countryCode,
		});
}
