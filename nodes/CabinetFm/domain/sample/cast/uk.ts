import type { Cast } from './cast';

export const uk: Cast = {
	team: 'Школа мов «Пристань»',
	timezone: 'Europe/Kyiv',
	lesson: { title: 'Англійська мова', description: 'Індивідуально, онлайн', price: '650 ₴' },
	expert: { name: 'Олена Шевчук', alias: 'olena.shevchuk', phone: '+380 44 123 4567' },
	substitute: { name: 'Дмитро Коваленко', alias: 'dmytro.kovalenko', phone: '+380 44 123 4568' },
	client: { name: 'Ганна Бондар', alias: 'hanna.bondar', phone: '+380 50 123 4567' },
	comment: 'Хочу підготуватися до співбесіди',
	note: 'Зручніше займатися ввечері',
	newNote: 'Надіслано перелік підручників',
	customFields: { level: 'B2', goal: 'Співбесіда' },
	cancelReason: 'Застуда',
	rescheduleReason: 'Відрядження',
	report: 'Опрацювали розповідь про себе, домашнє завдання: урок 4',
};
