import type { Cast } from './cast';

export const ru: Cast = {
	team: 'Школа языков «Причал»',
	timezone: 'Europe/Moscow',
	lesson: { title: 'Английский', description: 'Индивидуально, онлайн', price: '1 500 ₽' },
	expert: { name: 'Елена Белова', alias: 'elena.belova', phone: '+7 301 123-45-67' },
	substitute: { name: 'Дмитрий Кузнецов', alias: 'dmitry.kuznetsov', phone: '+7 301 123-45-68' },
	client: { name: 'Анна Петрова', alias: 'anna.petrova', phone: '+7 912 345-67-89' },
	comment: 'Хочу подготовиться к собеседованию',
	note: 'Удобнее заниматься вечером',
	newNote: 'Отправлен список учебников',
	customFields: { level: 'B2', goal: 'Собеседование' },
	cancelReason: 'Простуда',
	rescheduleReason: 'Командировка',
	report: 'Отработали рассказ о себе, домашнее задание: урок 4',
};
