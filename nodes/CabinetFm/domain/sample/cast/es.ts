import type { Cast } from './cast';

export const es: Cast = {
	team: 'Escuela de idiomas La Ribera',
	timezone: 'Europe/Madrid',
	lesson: { title: 'Clase de inglés', description: 'Individual, en línea', price: '45,00 €' },
	expert: { name: 'Elena Bravo', alias: 'elena.bravo', phone: '+34 810 12 34 56' },
	substitute: { name: 'Daniel Ortega', alias: 'daniel.ortega', phone: '+34 810 12 34 57' },
	client: { name: 'Ana Herrera', alias: 'ana.herrera', phone: '+34 612 34 56 78' },
	comment: 'Quiero prepararme para una entrevista de trabajo',
	note: 'Prefiere clases por la tarde',
	newNote: 'Enviada la lista de libros',
	customFields: { level: 'B2', goal: 'Entrevista de trabajo' },
	cancelReason: 'Resfriado',
	rescheduleReason: 'Viaje de trabajo',
	report: 'Trabajamos la presentación personal, tarea: unidad 4',
};
