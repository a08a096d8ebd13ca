import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { sample } from '../../tools/callbacks.mjs';
import { figure } from '../../tools/terminal.mjs';

const PACE_MS = 150;
const DAY_MS = 24 * 3600 * 1000;
const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** @typedef {{ tarball: string, folder: string, manifest: any }} Packed the package as published, and unpacked */

/** @type {string[]} */
export const missed = [];

/**
 * Says whether a figure is where it should be.
 * @param {string} name
 * @param {number} value
 * @param {{ atLeast?: number, atMost?: number, unit: string }} target
 */
export function target(name, value, { atLeast, atMost, unit }) {
	const isMet = atLeast === undefined ? value <= (atMost ?? Infinity) : value >= atLeast;
	const wanted = atLeast === undefined ? `at most ${atMost}` : `at least ${atLeast}`;
	const shown = value.toFixed(value >= 100 ? 0 : 2);
	console.log(
		`${isMet ? 'met   ' : 'missed'}  ${name}: ${shown} ${unit}, target ${wanted} ${unit}`,
	);
	if (!isMet) missed.push(name);
}

/**
 * Measures contenders in turn, several times over, so that a disturbance of the machine meets all of them.
 * @template T
 * @param {Record<string, T>} contenders
 * @param {(contender: T, name: string) => number | Promise<number>} measure
 * @param {number} rounds
 * @returns {Promise<Record<string, number>>} the median of each
 */
export async function alternate(contenders, measure, rounds) {
	/** @type {Record<string, number[]>} */
	const seen = Object.fromEntries(Object.keys(contenders).map((name) => [name, []]));
	for (let round = 0; round < rounds; round++) {
		const names = Object.keys(contenders);
		// Back and forth, so that nobody always runs first.
		for (const name of round % 2 === 0 ? names : names.reverse()) {
			seen[name].push(await measure(contenders[name], name));
		}
	}
	return Object.fromEntries(Object.entries(seen).map(([name, values]) => [name, median(values)]));
}

/** @param {number[]} values */
export function median(values) {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * How much processor time one call takes, over as many as fit into a round. Not time on the wall, so that other
 * programs on the machine change the figure little.
 * @param {(index: number) => unknown} work
 * @returns {number} microseconds
 */
export function pace(work) {
	const end = performance.now() + PACE_MS;
	const before = process.cpuUsage();
	let calls = 0;
	while (performance.now() < end) {
		for (let index = 0; index < 16; index++) work(calls++);
	}
	const { user, system } = process.cpuUsage(before);
	return (user + system) / calls;
}

/** @param {number} ratio */
export const times = (ratio) => `${figure(ratio)} x`;

/**
 * Full callbacks that differ in what differs from booking to booking, so that no cache flatters.
 * @param {string} event
 * @param {number} [count]
 */
export function bodies(event, count = 64) {
	return Array.from({ length: count }, (_, index) => {
		const callback = sample(event);
		for (const record of callback.new ? [callback.new, callback.old] : [callback]) {
			record.id += index;
			const { booking } = record;
			for (const field of ['start_time', 'end_time']) {
				const time = Date.parse(booking[field]) + (index % 64) * DAY_MS;
				booking[field] = new Date(time).toISOString();
			}
			booking.client.id += index;
			booking.client.email = `client${index}@example.com`;
		}
		return callback;
	});
}

/**
 * What the figures were measured on.
 * @param {Record<string, string>} versions of what took part beside Node
 */
export function describeMachine(versions) {
	const [{ model }] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const parts = { [manifest.name]: manifest.version, ...versions };
	const named = Object.entries(parts).map(([name, version]) => `${name} ${version}`);
	return [
		`Machine: ${cpus().length} cores (${model.trim()}), ${memory} GiB, ${process.platform}`,
		`Versions: ${named.join(', ')}`,
		`Load before: ${loadavg()[0].toFixed(2)}`,
	].join('\n');
}
