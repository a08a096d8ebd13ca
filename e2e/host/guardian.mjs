// Runs beside a script, which tells it through standard input what it has made: `+group 4711`,
// `-group 4711`, `+folder /tmp/x`. When the input closes, the script is gone, maybe by SIGKILL:
// what it left behind is ended and removed.
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { removeFolder } from './folder.mjs';
import { signalGroup } from './group.mjs';

const left = { group: new Set(), folder: new Set() };

for await (const line of createInterface({ input: process.stdin })) {
	const [, sign, kind, subject] = /^([+-])(group|folder) (.+)$/.exec(line) ?? [];
	if (kind !== 'group' && kind !== 'folder') continue;
	if (sign === '+') left[kind].add(subject);
	else left[kind].delete(subject);
}

if (left.group.size > 0) {
	for (const pid of left.group) signalGroup(Number(pid), 'SIGTERM');
	await sleep(3000);
	for (const pid of left.group) signalGroup(Number(pid), 'SIGKILL');
}
for (const folder of left.folder) await removeFolder(folder);
