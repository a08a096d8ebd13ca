import { sample } from '../../tools/callbacks.mjs';
import { accepts, ignores } from './scene.mjs';

const created = sample('new');
const reschedule = sample('reschedule');
const { team, lesson, worker } = created;
const [oldWorker, newWorker] = [reschedule.old.worker, reschedule.new.worker];
const byExpert = sample('new', { booking: { ...created.booking, by_teacher: true } });
const changed = sample('new', { note: 'changed' });
const withoutExpert = sample('new', { worker: null });

/**
 * @param {string} label
 * @param {Record<string, string>} filters
 * @param {any} passing
 * @param {any} stopped
 * @returns {import('./scene.mjs').Scene}
 */
const filterScene = (label, filters, passing, stopped) => ({
	name: `filter by ${label}`,
	parameters: { filters },
	sends: [
		ignores('another', stopped, 'filter'),
		accepts(passing.callback_type, passing, { label: 'one that passes' }),
	],
});

const otherTeam = sample('new', { team: { id: 1, name: 'Elsewhere' } });
const otherLesson = sample('new', { lesson: { id: 1, title: 'Chess' } });

/** @type {import('./scene.mjs').Scene[]} */
export const filterScenes = [
	filterScene('company id', { companies: `1000, ${team.id}` }, created, otherTeam),
	filterScene('company name', { companies: team.name.toUpperCase() }, created, otherTeam),
	filterScene('service id', { services: String(lesson.id) }, created, otherLesson),
	filterScene('service title', { services: lesson.title.toLowerCase() }, created, otherLesson),
	filterScene('expert id', { experts: `${worker.id},7` }, created, withoutExpert),
	filterScene('expert name', { experts: worker.name }, created, withoutExpert),
	filterScene('who booked: client', { bookedBy: 'client' }, created, byExpert),
	filterScene('who booked: expert', { bookedBy: 'expert' }, byExpert, created),
	filterScene('new expert', { experts: newWorker.name }, reschedule, created),
	filterScene('old expert', { experts: String(oldWorker.id) }, reschedule, withoutExpert),
	filterScene(
		'expert and company',
		{ experts: worker.name, companies: team.name },
		created,
		sample('new', { team: otherTeam.team }),
	),
	{
		name: 'repeats',
		parameters: { options: { dropRepeats: true } },
		sends: [
			accepts('new', created, { label: 'the first' }),
			accepts('new', changed, { label: 'a changed one' }),
			accepts('reschedule', reschedule, { label: 'another event' }),
			ignores('the first in another order', reversed(created), 'repeat'),
			ignores('the changed one again', changed, 'repeat'),
			ignores('the other event again', reschedule, 'repeat'),
		],
	},
	{
		name: 'repeats allowed',
		parameters: {},
		sends: [created, created].map((callback) => accepts('new', callback)),
	},
];

/** @param {Record<string, unknown>} callback */
function reversed(callback) {
	return Object.fromEntries(Object.entries(callback).reverse());
}
