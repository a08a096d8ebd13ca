import { stable } from './leaves';

const TIMES = ['start_time', 'end_time', 'first_booking_at', 'created_at', 'updated_at'];
const UTC = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const YES = ['true', '1', 'yes'];

/** Whether a value stands as received, or as the text of a received number where a text belongs. */
export function stays(place: string[], sent: unknown, received: unknown): boolean {
	if (isTime(place)) return sent === received && UTC.test(String(sent));
	if (stable(sent) === stable(received)) return true;
	const isId = /(?:^|_)id$/.test(place.at(-1) ?? '');
	return !isId && typeof sent === 'number' && received === String(sent);
}

/** Whether a value is what the contract makes of the one that was sent. */
export function isConversion(place: string[], sent: unknown, received: unknown): boolean {
	if (isTime(place)) return isSameTime(sent, received);
	switch (place.join('.')) {
		case 'booked_by':
			return received === (YES.includes(String(sent).trim().toLowerCase()) ? 'expert' : 'client');
		case 'lesson.price':
			return typeof sent === 'string' && isSamePrice(sent, received);
		case 'client_timezone':
			return typeof sent === 'string' && typeof received === 'string' && isSameZone(sent, received);
		default:
			return false;
	}
}

/** The digits are the same; those behind the last comma or point may be a fraction. */
function isSamePrice(sent: string, received: unknown): boolean {
	if (received === Number(sent)) return true;
	const digits = Number(sent.replace(/\D/g, ''));
	const fraction = (/[.,](\d+)\D*$/.exec(sent)?.[1] ?? '').length;
	return [0, fraction].some((places) => Math.abs(Number(received)) === digits / 10 ** places);
}

function isTime([field, ...rest]: string[]): boolean {
	return rest.length === 0 && TIMES.includes(field);
}

function isSameZone(sent: string, received: string): boolean {
	const minutes = (zone: string) => {
		if (/^[+-]\d{1,2}\.\d+$/.test(zone)) return Number(zone) * 60;
		const [, sign, hours, rest] =
			/^(?:UTC|GMT|Z)?\s*(?:([+-])\s*(\d{1,2}):?(\d{2})?)?$/i.exec(zone) ?? [];
		return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(rest ?? 0));
	};
	const text = sent.trim();
	if (!received.startsWith('UTC')) {
		// A name in other letters, or the label of a list with the city in it.
		const [name, city] = [received, received.slice(received.lastIndexOf('/') + 1)];
		const isName = text.toLowerCase() === name.toLowerCase();
		return isName || text.toLowerCase().includes(city.replaceAll('_', ' ').toLowerCase());
	}
	return minutes(text.replace(/^[([]|[)\]]$/g, '')) === minutes(received);
}

/** An item's time against the sent one, within a day where the sent one leaves its zone open. */
function isSameTime(sent: unknown, received: unknown): boolean {
	if (typeof received !== 'string' || !UTC.test(received)) return false;
	const at = Date.parse(received);
	if (typeof sent === 'number') return isUnix(sent, at);
	const text = String(sent).trim();
	if (/^\d{9,16}(\.\d+)?$/.test(text)) return isUnix(Number(text), at);
	const yearFirst = text.replace(/^(\d\d)\.(\d\d)\.(\d{4})/, '$3-$2-$1');
	const parts =
		/^(\d{4})-(\d\d)-(\d\d)(?:[ T]+(\d\d):(\d\d)(?::(\d\d)(?:\.(\d+))?)?)?\s*(.*)$/i.exec(
			yearFirst,
		);
	if (!parts) return false;
	const [year, month, day, hours, minutes, seconds] = parts
		.slice(1, 7)
		.map((part) => Number(part ?? 0));
	const clock = new Date(0);
	clock.setUTCFullYear(year, month - 1, day);
	clock.setUTCHours(hours, minutes, seconds, Number(`0.${parts[7] ?? 0}`) * 1000);
	const offset = /^([+-])(\d\d):?(\d\d)?$/.exec(parts[8]);
	if (offset) {
		const size = (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60_000;
		return Math.abs(clock.getTime() - (offset[1] === '-' ? -size : size) - at) < 1;
	}
	if (parts[8] !== '') return Math.abs(clock.getTime() - at) < 1;
	return Math.abs(clock.getTime() - at) <= 15 * 3_600_000;
}

function isUnix(sent: number, at: number): boolean {
	return [sent * 1000, sent, sent / 1000].some((sentAt) => Math.abs(sentAt - at) <= 1);
}
