import type { Words } from './table';

export const ru = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'Новая запись',
		cancelled: 'Запись отменена',
		reschedule: 'Запись перенесена',
		worker_assigned: 'Специалист назначен',
		worker_removed: 'Специалист снят',
		in_work: 'Запись принята в работу',
		report: 'Отчёт о встрече',
		held: 'Встреча состоялась',
		notHeld: 'Встреча не состоялась',
		custom_fields_or_note_changed: 'Данные записи изменены',
		other: 'Другое событие',
	},
	label: {
		booking: 'Запись',
		cancelledBy: 'Кто отменил',
		reason: 'Причина',
		comment: 'Комментарий',
		note: 'Заметка',
	},
	role: { client: 'клиент', expert: 'специалист', company: 'компания' },
	changes: {
		changed: 'Запись изменена',
		was: 'Было',
		now: 'Стало',
		timeUnchanged: 'Время прежнее',
		shift: 'Сдвиг',
		duration: 'Длительность',
		before: 'ранее',
		expert: { name: 'Специалист', another: 'Другой специалист', none: 'Без специалиста' },
		service: { name: 'Услуга', another: 'Другая услуга', none: 'Без услуги' },
		client: { name: 'Клиент', another: 'Другой клиент', none: 'Без клиента' },
	},
	distance: {
		lessThanAMinute: 'меньше минуты',
		later: '(позже)',
		earlier: '(раньше)',
		sameTime: 'то же время',
	},
} satisfies Words;
