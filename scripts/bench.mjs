// `npm run bench`: what the package costs, as ratios from one run. Not under other load.
//   --part package|process|steps|store|host  only this part; may be given more than once
import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { temporaryFolder } from '../tools/folder.mjs';
import { HOST_VERSION } from '../tools/hosts/install.mjs';
import { packPackage, unpack } from '../tools/hosts/package.mjs';
import { hostPart } from './bench/host.mjs';
import { describeMachine, missed } from './bench/measure.mjs';
import { packagePart } from './bench/package.mjs';
import { processPart } from './bench/process.mjs';
import { stepsPart } from './bench/steps.mjs';
import { storePart } from './bench/store.mjs';

const Node = process.versions.node;

/** @type {Record<string, { run: (packed: import('./bench/measure.mjs').Packed) => Promise<void>, versions: Record<string, string> }>} */
const PARTS = {
	package: { run: packagePart, versions: { Node } },
	process: { run: processPart, versions: { Node } },
	steps: { run: stepsPart, versions: { 'n8n-core and n8n-nodes-base of n8n': HOST_VERSION } },
	store: { run: storePart, versions: { n8n: `${HOST_VERSION} on SQLite` } },
	host: {
		run: hostPart,
		versions: { n8n: `${HOST_VERSION} on SQLite`, 'Node of the load': Node },
	},
};

const { values } = parseArgs({ options: { part: { type: 'string', multiple: true } } });
const known = Object.keys(PARTS);
const parts = values.part ?? known;
const unknown = parts.find((part) => !known.includes(part));
if (unknown) throw new Error(`There is no part ${unknown}: choose from ${known.join(', ')}`);

const tarball = await packPackage();
const { path } = await temporaryFolder('bench');
const folder = join(path, 'package');
const packed = { tarball, folder, manifest: await unpack(tarball, folder) };
// It finds beside it what a host provides.
await symlink(
	fileURLToPath(new URL('../node_modules', import.meta.url)),
	join(path, 'node_modules'),
);
for (const part of parts) {
	console.log(`\n## ${part}\n`);
	console.log(describeMachine(PARTS[part].versions));
	await PARTS[part].run(packed);
}
console.log(
	`\nbench: ${missed.length === 0 ? 'every target met' : `missed: ${missed.join('; ')}`}`,
);
