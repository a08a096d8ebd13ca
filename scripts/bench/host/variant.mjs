import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../../e2e/host/index.mjs';

const TRIGGER = 'dist/nodes/CabinetFm/CabinetFmTrigger.node.js';

/**
 * The same trigger as a package of another name and with typeVersion 1, where n8n evaluates an
 * expression on every request.
 * @param {string} tarball
 * @returns {Promise<string>} its tarball
 */
export async function packVersion1(tarball) {
	const { path } = await temporaryFolder('version-1');
	execFileSync('tar', ['-xzf', tarball, '-C', path]);
	const folder = join(path, 'package');
	edit(join(folder, TRIGGER), (code) => code.replace(/\bversion: 1\.1\b/, 'version: 1'));
	edit(join(folder, 'package.json'), (text) => {
		const manifest = JSON.parse(text);
		manifest.name += '-one';
		manifest.n8n.credentials = [];
		manifest.n8n.nodes = [TRIGGER];
		return JSON.stringify(manifest);
	});
	const packed = join(path, 'version-1.tgz');
	execFileSync('tar', ['-czf', packed, '-C', path, 'package']);
	return packed;
}

/** @param {string} file @param {(text: string) => string} change */
function edit(file, change) {
	const before = readFileSync(file, 'utf8');
	const after = change(before);
	if (after === before) throw new Error(`${file} is not as expected`);
	writeFileSync(file, after);
}
