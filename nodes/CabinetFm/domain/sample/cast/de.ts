import type { Cast } from './cast';

export const de: Cast = {
	team: 'Sprachschule am Ufer',
	timezone: 'Europe/Berlin',
	lesson: {
		title: 'Englischunterricht',
		description: 'Einzelunterricht, online',
		price: '45,00 €',
	},
	expert: { name: 'Helene Brandt', alias: 'helene.brandt', phone: '+49 30 123456' },
	substitute: { name: 'Daniel Vogel', alias: 'daniel.vogel', phone: '+49 30 123457' },
	client: { name: 'Anna Schneider', alias: 'anna.schneider', phone: '+49 1512 3456789' },
	comment: 'Ich möchte mich auf ein Vorstellungsgespräch vorbereiten',
	note: 'Lieber am Abend',
	newNote: 'Bücherliste verschickt',
	customFields: { level: 'B2', goal: 'Vorstellungsgespräch' },
	cancelReason: 'Erkältung',
	rescheduleReason: 'Geschäftsreise',
	report: 'Selbstvorstellung geübt, Hausaufgabe: Lektion 4',
};
