import { createHash } from 'crypto';
import type { Booking } from '../booking/schema';

const NAMESPACE = 'cabinet.fm booking ';
const DOMAIN = 'n8n-nodes-cabinetfm';
/** 160 bits, enough for two bookings never to meet. */
const HEX_DIGITS = 40;
const LENGTH = 32;

/**
 * The id of a booking's event in a calendar that lets its clients choose ids, as Google's does: 5 to 1024 of the
 * letters a to v and digits (base32hex, RFC 4648 section 7). It follows from the booking's id alone, so that nobody
 * has to remember it; 501 and "501" are one booking.
 */
export function eventIdOf(id: Booking['id']): string | null {
	const text = String(id ?? '').trim();
	if (text === '') return null;
	const hash = createHash('sha256').update(`${NAMESPACE}${text}`).digest('hex');
	return BigInt(`0x${hash.slice(0, HEX_DIGITS)}`)
		.toString(32)
		.padStart(LENGTH, '0');
}

/** The UID of a booking's event in calendar files (RFC 5545 section 3.8.4.7). */
export function uidOf(id: Booking['id']): string | null {
	const eventId = eventIdOf(id);
	return eventId && `${eventId}@${DOMAIN}`;
}
