// `npm run bench`: what the package costs, as ratios from one run. Not under other load.
//   --part package|process|steps|host  only this part; may be given more than once
import { parseArgs } from 'node:util';
import { explain } from '../e2e/host/problem.mjs';
import { ensureDependencies } from './setup.mjs';

const PARTS = ['package', 'process', 'steps', 'host'];

try {
	await bench(readParts());
} catch (error) {
	console.error(`\n${explain(error)}`);
	process.exitCode = 1;
}

function readParts() {
	const { values } = parseArgs({ options: { part: { type: 'string', multiple: true } } });
	const parts = values.part ?? PARTS;
	const unknown = parts.find((part) => !PARTS.includes(part));
	if (unknown) throw new Error(`There is no part ${unknown}: choose from ${PARTS.join(', ')}`);
	return parts;
}

/** @param {string[]} parts */
async function bench(parts) {
	await ensureDependencies();
	const { unpackPackage } = await import('./bench/packed.mjs');
	const { describeMachine } = await import('./bench/machine.mjs');
	const { missedTargets } = await import('./bench/targets.mjs');
	const packed = await unpackPackage();
	for (const part of parts) {
		console.log(`\n## ${part}\n`);
		const { [`${part}Part`]: run, versions } = await import(`./bench/${part}/part.mjs`);
		console.log(describeMachine(versions?.() ?? { Node: process.versions.node }));
		await run(packed);
	}
	const missed = missedTargets();
	console.log(
		`\nbench: ${missed.length === 0 ? 'every target met' : `missed: ${missed.join('; ')}`}`,
	);
}
