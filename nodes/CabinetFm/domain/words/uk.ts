import type { Words } from './table';

export const uk = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'Новий запис',
		cancelled: 'Запис скасовано',
		reschedule: 'Запис перенесено',
		worker_assigned: 'Призначено фахівця',
		worker_removed: 'Знято фахівця',
		in_work: 'Запис прийнято в роботу',
		report: 'Звіт про зустріч',
		held: 'Зустріч відбулася',
		notHeld: 'Зустріч не відбулася',
		custom_fields_or_note_changed: 'Дані запису змінено',
		other: 'Інша подія',
	},
	label: {
		booking: 'Запис',
		cancelledBy: 'Хто скасував',
		reason: 'Причина',
		comment: 'Коментар',
		note: 'Нотатка',
	},
	role: { client: 'клієнт', expert: 'фахівець', company: 'компанія' },
	changes: {
		changed: 'Запис змінено',
		was: 'Було',
		now: 'Стало',
		timeUnchanged: 'Час без змін',
		shift: 'Різниця',
		duration: 'Тривалість',
		before: 'було',
		expert: { name: 'Фахівець', another: 'Інший фахівець', none: 'Без фахівця' },
		service: { name: 'Послуга', another: 'Інша послуга', none: 'Без послуги' },
		client: { name: 'Клієнт', another: 'Інший клієнт', none: 'Без клієнта' },
	},
	distance: {
		lessThanAMinute: 'менше хвилини',
		later: '(пізніше)',
		earlier: '(раніше)',
		sameTime: 'той самий час',
	},
} satisfies Words;
