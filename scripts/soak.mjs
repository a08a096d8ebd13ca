// `npm run soak`: callbacks at a real n8n that is killed in the middle and started again. Each callback that
// was answered "accepted" must have its execution, and the token must be nowhere.
//   --callbacks N (5000)  --connections N (20)  --seconds N (900)
import { parseArgs } from 'node:util';
import { explain } from '../e2e/host/problem.mjs';
import { ensureDependencies } from './setup.mjs';

const { values } = parseArgs({
	options: {
		callbacks: { type: 'string', default: '5000' },
		connections: { type: 'string', default: '20' },
		seconds: { type: 'string', default: '900' },
	},
});

try {
	await ensureDependencies();
	const { soak } = await import('./soak/run.mjs');
	const isWhole = await soak({
		callbacks: Number(values.callbacks),
		connections: Number(values.connections),
		seconds: Number(values.seconds),
	});
	process.exitCode = isWhole ? 0 : 1;
} catch (error) {
	console.error(`\n${explain(error)}`);
	process.exitCode = 1;
}
