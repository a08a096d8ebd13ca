import type { DocumentedEvent } from '../callback/event';
import type { JsonObject } from '../json/json';

/** A small business on cabinet.fm: who books what with whom. Everybody here is made up. */
export interface Scene {
	team: JsonObject;
	lesson: JsonObject;
	minutes: number;
	/** Local hour of the client at which the meeting starts. */
	hour: number;
	worker: JsonObject;
	/** Who takes over, where an expert is exchanged. */
	substitute: JsonObject;
	client: JsonObject;
	clientTimezone: string;
	comment: string | null;
	note: string | null;
	customFields: JsonObject;
	utm: JsonObject;
	zoom: boolean;
}

const languageSchool: Scene = {
	team: { id: 17, name: 'Riverside Language School' },
	lesson: {
		id: 31,
		title: 'English Lesson',
		description: 'One to one, online',
		price: 1500,
	},
	minutes: 60,
	hour: 18,
	worker: {
		id: 204,
		name: 'Helen Brooks',
		email: 'helen.brooks@example.com',
		phone: '+44 20 7946 0958',
		avatar_url: 'https://cabinet.fm/avatars/204.png',
		domain: 'helen-brooks',
	},
	substitute: {
		id: 205,
		name: 'Daniel Okafor',
		email: 'daniel.okafor@example.com',
		phone: '+44 20 7946 0321',
		avatar_url: 'https://cabinet.fm/avatars/205.png',
		domain: 'daniel-okafor',
	},
	client: {
		id: 501,
		name: 'Анна Петрова',
		email: 'Anna.Petrova@example.com',
		phone: '+7 916 123-45-67',
		avatar_url: 'https://cabinet.fm/avatars/501.png',
		domain: 'anna-petrova',
	},
	clientTimezone: 'Europe/Moscow',
	comment: 'Хочу подготовиться к собеседованию',
	note: 'Prefers lessons in the evening',
	customFields: { level: 'B2', goal: 'Job interview' },
	utm: { utm_source: 'instagram', utm_campaign: 'autumn' },
	zoom: true,
};

const clinic: Scene = {
	team: { id: 22, name: 'Dr. Martin Dental Clinic' },
	lesson: {
		id: 46,
		title: 'Check-up and Cleaning',
		description: 'At the clinic, second floor',
		price: '85.00',
	},
	minutes: 45,
	hour: 10,
	worker: {
		id: 310,
		name: 'Élodie Martin',
		email: 'elodie.martin@example.org',
		phone: '+33 1 99 00 12 34',
		avatar_url: 'https://cabinet.fm/avatars/310.png',
		domain: 'elodie-martin',
	},
	substitute: {
		id: 311,
		name: 'Pierre Lefèvre',
		email: 'pierre.lefevre@example.org',
		phone: '+33 1 99 00 56 78',
		avatar_url: null,
		domain: 'pierre-lefevre',
	},
	client: {
		id: 502,
		name: "James O'Connor",
		email: 'james.oconnor@example.net',
		phone: '+44 7700 900461',
		avatar_url: null,
		domain: 'james-oconnor',
	},
	clientTimezone: 'Europe/London',
	comment: null,
	note: null,
	customFields: { insurance: 'BlueCare 4471', first_visit: 'no' },
	utm: {},
	zoom: false,
};

const consultancy: Scene = {
	team: { id: 35, name: 'Кузнецов и партнёры' },
	lesson: {
		id: 58,
		title: 'Налоговая консультация',
		description: 'Онлайн, запись остаётся у клиента',
		price: 4000,
	},
	minutes: 30,
	hour: 14,
	worker: {
		id: 417,
		name: 'Дмитрий Кузнецов',
		email: 'd.kuznetsov@example.com',
		phone: '+7 495 123-45-67',
		avatar_url: 'https://cabinet.fm/avatars/417.png',
		domain: 'dmitry-kuznetsov',
	},
	substitute: {
		id: 418,
		name: 'Ольга Смирнова',
		email: 'o.smirnova@example.com',
		phone: '+7 495 765-43-21',
		avatar_url: 'https://cabinet.fm/avatars/418.png',
		domain: 'olga-smirnova',
	},
	client: {
		id: 503,
		name: 'Maria Garcia Lopez',
		email: 'maria.garcia@example.com',
		phone: '+1 202 555 0143',
		avatar_url: 'https://cabinet.fm/avatars/503.png',
		domain: 'maria-garcia',
	},
	clientTimezone: 'America/New_York',
	comment: 'Question about working from abroad',
	note: 'Постоянный клиент',
	customFields: { company: 'Garcia Trading LLC', contract: '2026/114' },
	utm: { utm_source: 'google', utm_medium: 'cpc' },
	zoom: true,
};

export const SCENES: Readonly<Record<DocumentedEvent, Scene>> = {
	new: languageSchool,
	cancelled: clinic,
	reschedule: languageSchool,
	worker_assigned: consultancy,
	worker_removed: consultancy,
	in_work: clinic,
	report: languageSchool,
	custom_fields_or_note_changed: consultancy,
};
