import { readByIcalJs } from './readers';
import type { ReadEvent } from './readers';

/**
 * A calendar that applies files as calendar clients do (RFC 5546 section 2.1.5): by UID, the greater SEQUENCE wins,
 * then the later DTSTAMP; of two that are alike the one that came last.
 */
export class CalendarClient {
	private readonly known = new Map<string, ReadEvent>();

	apply(ics: string): void {
		const event = readByIcalJs(ics);
		const before = this.known.get(event.uid);
		if (before && isOlder(event, before)) return;
		this.known.set(event.uid, event);
	}

	/** The events that a person sees. */
	shown(): ReadEvent[] {
		return [...this.known.values()].filter(
			({ method, status }) => method !== 'CANCEL' && status !== 'CANCELLED',
		);
	}
}

function isOlder(event: ReadEvent, before: ReadEvent): boolean {
	if (event.sequence !== before.sequence) return event.sequence < before.sequence;
	return event.stamp < before.stamp;
}
