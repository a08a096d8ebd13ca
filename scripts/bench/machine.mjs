import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

const manifest = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/**
 * What the figures were measured on.
 * @param {Record<string, string>} versions of what took part beside Node
 */
export function describeMachine(versions = {}) {
	const [{ model }] = cpus();
	const memory = Math.round(totalmem() / 2 ** 30);
	const parts = { [manifest.name]: manifest.version, ...versions };
	return [
		`Machine: ${cpus().length} cores (${model.trim()}), ${memory} GiB, ${process.platform}`,
		`Versions: ${Object.entries(parts)
			.map(([name, version]) => `${name} ${version}`)
			.join(', ')}`,
		`Load before: ${loadavg()[0].toFixed(2)}`,
	].join('\n');
}
