import { endsAsSurname } from '../../../nodes/CabinetFm/domain/person/surname';
import lists from '../../fixtures/names.json';

it.each(
	`Иванов Петрова Сергеев Гусева Соловьёв Никитин Ильина Синицын Достоевский Чайковская Городецкий Ковальська
	Шевченко Бойко Лысько Ковальчук Гайдук Романюк Кравец Коломієць Третяк Черных Долгих Белый Лановий Іванів
	Думбадзе Саакашвили Петросян Тер-Петросянц Ализаде Рабинович Бабич Розенберг Эйнштейн Петров-Водкин
	Ivanov Petrova Sergeev Romanoff Dostoevsky Chaikovskaya Shevchenko Kovalchuk Saakashvili Petrosyan Alizade
	Djokovic Đoković Mickiewicz Rosenberg Hoffmann O'Connor`.split(/\s+/),
)('%s ends as a surname', (word) => {
	expect(endsAsSurname(word)).toBe(true);
});

it.each(
	`Анна Иван Дарья Салахутдин Зайнуддин Лев Ева Ян Kevin Justin Martin Carolina Ryan Brian Marko Lev Eva Geneva
	Francesca Hermann 李 علي`.split(/\s+/),
)('%s does not', (word) => {
	expect(endsAsSurname(word)).toBe(false);
});

it("every surname of faker's Russian list is known by its ending", () => {
	const { women, men } = lists.slavic.ru;
	const surnames = [...women.last.split(' '), ...men.last.split(' ')];
	expect(surnames.length).toBeGreaterThan(400);
	expect(surnames.filter((word) => !endsAsSurname(word))).toEqual([]);
});

it('next to no given name of other countries ends as a surname', () => {
	const given = Object.values(lists.foreign).flatMap(({ first }) => first.split(' '));
	expect(given.length).toBeGreaterThan(700);
	expect(given.filter(endsAsSurname).length).toBeLessThan(given.length / 200);
});
