import type { Resource } from './operation';

/* What the operations are about: cabinet.fm's words for people. */

export const BOOKING = { value: 'booking', name: 'Booking' } satisfies Resource;
export const CALENDAR = { value: 'calendar', name: 'Calendar' } satisfies Resource;
export const CALLBACK = { value: 'callback', name: 'Callback' } satisfies Resource;
export const CLIENT = { value: 'client', name: 'Client' } satisfies Resource;
export const EXPERT = { value: 'worker', name: 'Expert' } satisfies Resource;
export const MESSAGE = { value: 'message', name: 'Message' } satisfies Resource;
export const REMINDER = { value: 'reminder', name: 'Reminder' } satisfies Resource;
export const RESCHEDULE = { value: 'reschedule', name: 'Reschedule' } satisfies Resource;
