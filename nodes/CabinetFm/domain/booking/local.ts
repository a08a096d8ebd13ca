import type { DateTime, Zone } from 'luxon';
import { localClock } from '../time/local';
import type { BookingFacts, LocalFacts } from './schema';

/**
 * The meeting's time on the clocks of the client and of the company. The client's falls back to the company's while
 * the client's zone is unknown, so that no message has a hole.
 */
export function localClocks(
	start: DateTime | null,
	end: DateTime | null,
	clientZone: Zone | null,
	companyZone: Zone,
): BookingFacts['local'] {
	const on = (zone: Zone, is_assumed: boolean): LocalFacts | null => {
		const clock = localClock(start, end, zone);
		if (clock === null) return null;
		const { timezone, ...shown } = clock;
		return { timezone, is_assumed, ...shown };
	};
	return {
		client: on(clientZone ?? companyZone, clientZone === null),
		company: on(companyZone, false),
	};
}
