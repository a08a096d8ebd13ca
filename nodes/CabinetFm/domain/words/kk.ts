import type { Words } from './table';

export const kk = {
	punctuation: { colon: ': ' },
	summary: {
		new: 'Жаңа жазылу',
		cancelled: 'Жазылу жойылды',
		reschedule: 'Жазылу басқа уақытқа ауыстырылды',
		worker_assigned: 'Маман тағайындалды',
		worker_removed: 'Маман жазылудан алынды',
		in_work: 'Жазылу өңдеуге алынды',
		report: 'Кездесу туралы есеп',
		held: 'Кездесу өтті',
		notHeld: 'Кездесу өтпеді',
		custom_fields_or_note_changed: 'Жазылу деректері өзгертілді',
		other: 'Басқа оқиға',
	},
	label: {
		booking: 'Жазылу',
		cancelledBy: 'Кім жойды',
		reason: 'Себебі',
		comment: 'Пікір',
		note: 'Ескертпе',
	},
	role: { client: 'клиент', expert: 'маман', company: 'компания' },
	changes: {
		changed: 'Жазылу өзгертілді',
		was: 'Бұрынғы уақыты',
		now: 'Жаңа уақыты',
		timeUnchanged: 'Уақыты өзгерген жоқ',
		shift: 'Айырмасы',
		duration: 'Ұзақтығы',
		before: 'бұрын',
		expert: { name: 'Маман', another: 'Басқа маман', none: 'Маман жоқ' },
		service: { name: 'Қызмет', another: 'Басқа қызмет', none: 'Қызмет жоқ' },
		client: { name: 'Клиент', another: 'Басқа клиент', none: 'Клиент жоқ' },
	},
	distance: {
		lessThanAMinute: 'бір минуттан аз',
		later: '(кейінірек)',
		earlier: '(ертерек)',
		sameTime: 'сол уақыт',
	},
} satisfies Words;
