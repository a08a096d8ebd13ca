import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { temporaryFolder } from '../../tools/folder.mjs';
import { unpack } from '../../tools/hosts/package.mjs';

const TRIGGER = 'dist/nodes/CabinetFm/CabinetFmTrigger.node.js';
const CODE = 'dist/nodes/CabinetFm/nodes.js';

/**
 * Packages of other names that show where n8n's own limit is: `one` is the same trigger with typeVersion 1, for
 * which n8n evaluates an expression on every request; `bare` gives the body on and does nothing else.
 */
const VARIANTS = {
	one: (/** @type {string} */ code) => code.replace(/\bversion: 1\.1\b/, 'version: 1'),
	bare: (/** @type {string} */ code) => code.replace(/async webhook\(\) \{/, `$& ${BARE_WEBHOOK}`),
};
const BARE_WEBHOOK = 'return { workflowData: [[{ json: this.getBodyData() }]] };';

/**
 * @param {string} tarball
 * @returns {Promise<string[]>} the tarballs of the variants
 */
export async function packVariants(tarball) {
	const tarballs = [];
	for (const [name, change] of Object.entries(VARIANTS)) {
		const { path } = await temporaryFolder(`variant-${name}`);
		const folder = join(path, 'package');
		await unpack(tarball, folder);
		edit(join(folder, CODE), change);
		edit(join(folder, 'package.json'), (text) => {
			const manifest = JSON.parse(text);
			manifest.name += `-${name}`;
			manifest.n8n.credentials = [];
			manifest.n8n.nodes = [TRIGGER];
			return JSON.stringify(manifest);
		});
		const packed = join(path, `${name}.tgz`);
		await execa('tar', ['-czf', packed, '-C', path, 'package']);
		tarballs.push(packed);
	}
	return tarballs;
}

/** @param {string} file @param {(text: string) => string} change */
function edit(file, change) {
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${file} is not as expected`);
	writeFileSync(file, after);
}
