import type { Words } from './table';

export const en = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'New booking',
		cancelled: 'Booking cancelled',
		reschedule: 'Booking rescheduled',
		worker_assigned: 'Expert assigned',
		worker_removed: 'Expert removed',
		in_work: 'Booking accepted to work',
		report: 'Meeting report',
		held: 'The meeting took place',
		notHeld: 'The meeting did not take place',
		custom_fields_or_note_changed: 'Booking details changed',
		other: 'Other event',
	},
	label: {
		booking: 'Booking',
		cancelledBy: 'Cancelled by',
		reason: 'Reason',
		comment: 'Comment',
		note: 'Note',
	},
	role: { client: 'client', expert: 'expert', company: 'company' },
	changes: {
		changed: 'Booking changed',
		was: 'Was',
		now: 'Now',
		timeUnchanged: 'Time unchanged',
		shift: 'Moved',
		duration: 'Duration',
		before: 'before',
		expert: { name: 'Expert', another: 'Another expert', none: 'No expert' },
		service: { name: 'Service', another: 'Another service', none: 'No service' },
		client: { name: 'Client', another: 'Another client', none: 'No client' },
	},
	distance: {
		lessThanAMinute: 'less than a minute',
		later: 'later',
		earlier: 'earlier',
		sameTime: 'same time',
	},
} satisfies Words;
