import type { CabinetFmEvent } from '../callback/event';
import type { Item } from '../item/schema';
import type { Words } from '../words/table';
import type { MessageChoice, Recipient } from './schema';

/** What a message is about: the event, a reschedule that moved nothing, a reminder before or after the meeting. */
export type Occasion = CabinetFmEvent | 'changed' | 'reminder' | 'past';

/** Events of which the client is told. */
type ToldToClient = Exclude<keyof Words['message']['client'], 'changed' | 'reminder' | 'past'>;
const TOLD_TO_CLIENT: ReadonlySet<CabinetFmEvent> = new Set<ToldToClient>([
	'new',
	'cancelled',
	'reschedule',
	'worker_assigned',
	'worker_removed',
]);

export function isToldToClient(event: CabinetFmEvent): event is ToldToClient {
	return TOLD_TO_CLIENT.has(event);
}

export function occasionOf(item: Item, { about, isPast = false }: MessageChoice): Occasion {
	if (about === 'reminder') return isPast ? 'past' : 'reminder';
	const isMoved = item.event !== 'reschedule' || item.changes?.direction !== 'same';
	return isMoved ? item.event : 'changed';
}

/** How the subject begins; experts and the company read it as the first line, too. */
export function titleOf(
	occasion: Occasion,
	{ outcome }: Item,
	recipient: Recipient,
	{ summary, changes, message }: Words,
): string {
	switch (occasion) {
		case 'changed':
			return changes.changed;
		case 'reminder':
		case 'past':
			return message.subject[occasion];
		case 'new':
			return recipient === 'client' ? message.subject.new : summary.new;
		case 'worker_assigned':
			return recipient === 'worker' ? message.expert.worker_assigned : summary.worker_assigned;
		case 'worker_removed':
			if (recipient === 'client') return changes.changed;
			return recipient === 'worker' ? message.expert.worker_removed : summary.worker_removed;
		case 'report':
			if (outcome === 'held') return summary.held;
			return outcome === 'not_held' ? summary.notHeld : summary.report;
		default:
			return summary[occasion];
	}
}

/** What has happened to the client's booking, as a sentence. */
export function clientSentence(occasion: Occasion, isCancelled: boolean, words: Words): string {
	const { client, stands } = words.message;
	switch (occasion) {
		case 'changed':
		case 'reminder':
		case 'past':
			return `${client[occasion]}.`;
		case 'worker_removed':
			return isCancelled ? `${client[occasion]}.` : `${client[occasion]}. ${stands}.`;
		default:
			return isToldToClient(occasion) ? `${client[occasion]}.` : '';
	}
}
