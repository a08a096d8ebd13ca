import type { CabinetFmEvent } from '../callback/event';

/**
 * Every phrase of one language, in sections. A phrase stands alone or before a colon and never has to agree with
 * what follows it, so that names, titles, dates and units can stay in the nominative.
 */
export interface Words {
	punctuation: {
		/** Between a label and what it says, with its spaces. */
		colon: string;
		/** How the person's name stands behind a greeting, with its spaces, and what ends the line. */
		greeting: {
			before: string;
			/** `none` where a name would have to change its ending to be called. */
			name: 'first' | 'full' | 'none';
			after: string;
		};
	};
	/** What happened to a booking: the beginning of a summary. */
	summary: Record<CabinetFmEvent, string> & {
		/** A report that says that the meeting took place. */
		held: string;
		notHeld: string;
	};
	/** Labels of what follows in a summary. */
	label: {
		booking: string;
		cancelledBy: string;
		reason: string;
		comment: string;
		note: string;
	};
	/** Who cancelled. */
	role: {
		client: string;
		expert: string;
		company: string;
	};
	/** What a reschedule changed. */
	changes: {
		/** A reschedule that leaves the time as it was. */
		changed: string;
		/** Label of the old time. */
		was: string;
		/** Label of the new time. */
		now: string;
		timeUnchanged: string;
		/** Label of the distance from the old to the new time. */
		shift: string;
		duration: string;
		/** Label of the old value, in brackets behind the new one. */
		before: string;
		expert: Changed;
		service: Changed;
		client: Changed;
	};
	/** How far two times are apart, e.g. "2 days 1 hour later". */
	distance: {
		lessThanAMinute: string;
		/** Follows a distance. */
		later: string;
		/** Follows a distance. */
		earlier: string;
		sameTime: string;
	};
	/** Messages to the client, the expert and the company. */
	message: {
		/** Before the client's name. */
		greeting: string;
		/** How a subject begins, where the summary's phrase is not for the client or is no reminder. */
		subject: {
			new: string;
			reminder: string;
			past: string;
		};
		/** What happened to the client's booking, as a sentence without its full stop. */
		client: {
			new: string;
			cancelled: string;
			reschedule: string;
			/** A reschedule that leaves the time as it was. */
			changed: string;
			worker_assigned: string;
			worker_removed: string;
			reminder: string;
			/** A reminder that comes after the meeting. */
			past: string;
		};
		/** The booking goes on although its expert was removed. */
		stands: string;
		/** What happened to the expert who reads it. */
		expert: {
			worker_assigned: string;
			worker_removed: string;
		};
		label: {
			when: string;
			price: string;
			where: string;
			phone: string;
			email: string;
		};
		/** What a link does. */
		link: {
			reschedule: string;
			cancel: string;
			/** Reschedules what was cancelled. */
			anotherTime: string;
		};
	};
	/** Labels in the description of a calendar event. */
	calendar: {
		company: string;
	};
}

/** A person or thing that a reschedule exchanged. */
export interface Changed {
	/** Label of the name. */
	name: string;
	/** It is another one, and the name does not tell which. */
	another: string;
	/** There is none any more. */
	none: string;
}
