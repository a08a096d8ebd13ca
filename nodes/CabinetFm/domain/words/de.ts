import type { Words } from './table';

export const de = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'Neue Buchung',
		cancelled: 'Buchung storniert',
		reschedule: 'Buchung verschoben',
		worker_assigned: 'Fachkraft zugewiesen',
		worker_removed: 'Fachkraft nicht mehr zugewiesen',
		in_work: 'Buchung in Bearbeitung genommen',
		report: 'Bericht zum Termin',
		held: 'Der Termin hat stattgefunden',
		notHeld: 'Der Termin hat nicht stattgefunden',
		custom_fields_or_note_changed: 'Angaben zur Buchung geändert',
		other: 'Anderes Ereignis',
	},
	label: {
		booking: 'Buchung',
		cancelledBy: 'Storniert durch',
		reason: 'Grund',
		comment: 'Kommentar',
		note: 'Notiz',
	},
	role: { client: 'Kunde', expert: 'Fachkraft', company: 'Unternehmen' },
	changes: {
		changed: 'Buchung geändert',
		was: 'Bisher',
		now: 'Neu',
		timeUnchanged: 'Zeit unverändert',
		shift: 'Verschiebung',
		duration: 'Dauer',
		before: 'vorher',
		expert: { name: 'Fachkraft', another: 'Andere Fachkraft', none: 'Ohne Fachkraft' },
		service: { name: 'Leistung', another: 'Andere Leistung', none: 'Ohne Leistung' },
		client: { name: 'Kunde', another: 'Anderer Kunde', none: 'Ohne Kunden' },
	},
	distance: {
		lessThanAMinute: 'weniger als eine Minute',
		later: 'später',
		earlier: 'früher',
		sameTime: 'gleiche Zeit',
	},
} satisfies Words;
