import { SAMPLES, sample } from '../../tools/callbacks.mjs';
import { EVENT_NAMES } from '../contract.mjs';
import { accepts, ignores } from './scene.mjs';

const FEW = ['report', 'new', 'cancelled'];
/** Outputs come in the order of the list of events, not of the choice. */
const FEW_IN_ORDER = EVENT_NAMES.filter((event) => FEW.includes(event));

const samples = [...SAMPLES];

/** @type {import('./scene.mjs').Scene[]} */
export const eventScenes = [
	{
		name: 'any callback',
		parameters: {},
		sends: samples.map(([event, callback]) => accepts(event, callback)),
	},
	{
		name: 'one output per event',
		parameters: { outputMode: 'perEvent' },
		sends: samples.map(([event, callback]) =>
			accepts(event, callback, { output: EVENT_NAMES.indexOf(event) }),
		),
	},
	{
		name: 'outputs of some events',
		parameters: { events: FEW, outputMode: 'perEvent' },
		sends: samples.map(([event, callback]) =>
			FEW.includes(event)
				? accepts(event, callback, { output: FEW_IN_ORDER.indexOf(event) })
				: ignores(event, callback, 'event'),
		),
	},
	...EVENT_NAMES.map((chosen) => ({
		name: `only ${chosen}`,
		parameters: { events: [chosen] },
		sends: [
			...samples
				.filter(([event]) => event !== chosen)
				.map(([event, callback]) => ignores(event, callback, 'event')),
			accepts(chosen, sample(chosen)),
		],
	})),
];
