import type { Cast } from './cast';

export const en: Cast = {
	team: 'Riverside Language School',
	timezone: 'Europe/London',
	lesson: { title: 'English Lesson', description: 'One to one, online', price: 45 },
	expert: { name: 'Helen Brooks', alias: 'helen.brooks', phone: '+44 121 234 5678' },
	substitute: { name: 'Daniel Okafor', alias: 'daniel.okafor', phone: '+44 121 234 5679' },
	client: { name: 'Anna Petrova', alias: 'anna.petrova', phone: '+44 7400 123456' },
	comment: 'I would like to prepare for a job interview',
	note: 'Prefers lessons in the evening',
	newNote: 'Sent the list of books',
	customFields: { level: 'B2', goal: 'Job interview' },
	cancelReason: 'Caught a cold',
	rescheduleReason: 'Business trip',
	report: 'Worked on introductions, homework: unit 4',
};
