import type { Cast } from './cast';

export const kk: Cast = {
	team: '«Айлақ» тіл мектебі',
	timezone: 'Asia/Almaty',
	lesson: { title: 'Ағылшын тілі', description: 'Жеке сабақ, онлайн', price: '8 000 ₸' },
	expert: { name: 'Айгүл Сәрсенова', alias: 'aigul.sarsenova', phone: '+7 712 345-67-89' },
	substitute: { name: 'Ерлан Омаров', alias: 'erlan.omarov', phone: '+7 712 345-67-90' },
	client: { name: 'Дана Ахметова', alias: 'dana.akhmetova', phone: '+7 771 000-99-98' },
	comment: 'Сұхбатқа дайындалғым келеді',
	note: 'Кешке оқыған ыңғайлы',
	newNote: 'Оқулықтар тізімі жіберілді',
	customFields: { level: 'B2', goal: 'Сұхбат' },
	cancelReason: 'Суық тию',
	rescheduleReason: 'Іссапар',
	report: 'Өзі туралы әңгімелеу, үй тапсырмасы: 4-сабақ',
};
