/** What a clock shows, and how far it is from UTC. */
export interface Face {
	/** Unix milliseconds at which a clock in UTC shows the same. */
	shown: number;
	/** Minutes ahead of UTC. */
	offset: number;
}

/** As items have it; other nodes may have left out the seconds. */
const ITEM_TIME =
	/^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?)(?:Z|([+-])(\d{2}):(\d{2}))$/;
const MINUTE = 60_000;

/** Reads a time of an item, e.g. `2026-12-01T13:00:00.000+03:00`; `null` for any other value. */
export function faceOf(time: unknown): Face | null {
	const match = typeof time === 'string' ? ITEM_TIME.exec(time) : null;
	if (match === null) return null;
	const [, clock, sign = '+', hours = '0', minutes = '0'] = match;
	const shown = Date.parse(`${clock}Z`);
	// Date takes 30 February for 2 March.
	if (Number.isNaN(shown) || !new Date(shown).toISOString().startsWith(clock)) return null;
	const size = Number(hours) * 60 + Number(minutes);
	return { shown, offset: sign === '+' ? size : -size };
}

/** Unix milliseconds of the point in time itself. */
export function instantOfFace({ shown, offset }: Face): number {
	return shown - offset * MINUTE;
}

/** The offset as people write it: `UTC`, `UTC+3`, `UTC-3:30`. */
export function offsetInWords({ offset }: Face): string {
	if (offset === 0) return 'UTC';
	const size = Math.abs(offset);
	const minutes = size % 60 === 0 ? '' : `:${String(size % 60).padStart(2, '0')}`;
	return `UTC${offset < 0 ? '-' : '+'}${Math.floor(size / 60)}${minutes}`;
}
