import type { Cast } from './cast';

export const fr: Cast = {
	team: 'École de langues Les Quais',
	timezone: 'Europe/Paris',
	lesson: { title: "Cours d'anglais", description: 'Individuel, en ligne', price: '45,00 €' },
	expert: { name: 'Hélène Martin', alias: 'helene.martin', phone: '+33 1 23 45 67 89' },
	substitute: { name: 'Daniel Lefèvre', alias: 'daniel.lefevre', phone: '+33 1 23 45 67 90' },
	client: { name: 'Anne Moreau', alias: 'anne.moreau', phone: '+33 6 12 34 56 78' },
	comment: "Je souhaite me préparer à un entretien d'embauche",
	note: 'Préfère les cours en soirée',
	newNote: 'Liste des manuels envoyée',
	customFields: { level: 'B2', goal: "Entretien d'embauche" },
	cancelReason: 'Rhume',
	rescheduleReason: 'Voyage professionnel',
	report: 'Travail sur la présentation de soi, devoirs : unité 4',
};
