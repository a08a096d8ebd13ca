// Runs beside a script, which tells it through standard input what it has made: `+group 4711`,
// `-group 4711`, `+folder /tmp/x`. When the input closes, the script is gone, maybe by SIGKILL:
// what it left behind is ended and removed.
import { rm } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { signalGroup } from './group.mjs';

/** @type {Record<string, Set<string>>} */
const left = { group: new Set(), folder: new Set() };

for await (const line of createInterface({ input: process.stdin })) {
	const [, sign, kind, subject] = /^([+-])(group|folder) (.+)$/.exec(line) ?? [];
	if (sign === '+') left[kind].add(subject);
	if (sign === '-') left[kind].delete(subject);
}

if (left.group.size > 0) {
	for (const pid of left.group) signalGroup(Number(pid), 'SIGTERM');
	await sleep(3000);
	for (const pid of left.group) signalGroup(Number(pid), 'SIGKILL');
}
for (const folder of left.folder) {
	await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
}
