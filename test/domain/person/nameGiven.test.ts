import { isGivenName, isOnlyAWomansName } from '../../../nodes/CabinetFm/domain/person/given';
import * as lists from '../../../nodes/CabinetFm/domain/person/givenNames';
import { endsAsSurname } from '../../../nodes/CabinetFm/domain/person/surname';
import { soundOf } from '../../../nodes/CabinetFm/domain/person/spelling';

/** Written down without looking at the list: what a list of given names has to know. */
const COMMON = {
	Russian: `Александр Дмитрий Максим Сергей Андрей Алексей Артём Илья Кирилл Михаил Никита Матвей Роман Егор
		Арсений Иван Денис Евгений Даниил Тимофей Владислав Игорь Владимир Павел Руслан Константин Олег Николай
		Глеб Вадим Степан Юрий Антон Виктор Виталий Вячеслав Георгий Анатолий Григорий Станислав Василий Фёдор
		Леонид Валерий Борис Эдуард Пётр Анастасия Анна Мария Елена Дарья Алина Ирина Екатерина Полина Ольга
		Юлия Татьяна Наталья Виктория Елизавета Ксения Вероника Валерия Александра Кристина София Софья Марина
		Светлана Маргарита Алёна Оксана Надежда Вера Галина Людмила Валентина Нина Любовь Лариса Инна Алла
		Лидия Тамара Жанна Раиса Зинаида`,
	'short Russian': `Саша Маша Даша Наташа Катя Настя Лена Оля Таня Света Ира Юля Аня Вика Ксюша Лиза Соня Женя Галя
		Люда Люба Надя Рита Дима Саня Серёжа Лёша Андрюша Миша Коля Вова Паша Петя Ваня Гриша Костя Стас
		Толик Гена Валера Боря Витя Вася Федя Лёня Рома Эдик Светочка Ванечка Леночка`,
	Ukrainian: `Олександр Сергій Андрій Дмитро Олексій Іван Микола Володимир Михайло Віктор Юрій Василь Петро Ігор
		Тарас Євген Віталій Ярослав Назар Остап Данило Матвій Олена Ірина Наталія Тетяна Катерина Світлана
		Вікторія Христина Соломія Злата Поліна Мар’яна Леся Надія Ганна Уляна Зоряна Оленка Сашко Тарасик`,
	Kazakh: `Айгерим Әйгерім Айгуль Айгүл Асель Әсел Айжан Динара Гульнара Гүлнәр Жанар Сауле Сәуле Алия Мадина
		Аружан Томирис Аяулым Нурай Жансая Назерке Меруерт Ботагоз Гаухар Шолпан Кымбат Салтанат Бибигуль
		Нургуль Нұргүл Жибек Толкын Перизат Нурсултан Нұрсұлтан Алихан Ерасыл Ерлан Ермек Ержан Кайрат
		Қайрат Канат Серик Серік Берик Болат Мурат Талгат Асхат Бауыржан Данияр Дархан Даурен Дастан Азамат
		Алмас Арман Аскар Айдос Айбек Адилет Мирас Нурлан Нұрлан Олжас Рустем Самат Санжар Темирлан Шынгыс`,
	Latin: `Sergey Sergei Dmitry Dmitriy Dmitrii Alexey Aleksei Mikhail Nikolay Nikolai Yevgeny Evgenii Yulia Julia
		Yuliya Iuliia Tatyana Tatiana Anastasia Anastasiia Ksenia Kseniia Olena Iryna Serhii Oleksandr Andrii
		Volodymyr Mykola Oleh Ihor Aigerim Nursultan Yerlan Zhanna Masha Sasha Yuri Yury Pyotr Petr Fyodor
		Fedor Artyom Artem Ilya Ilia Yegor Egor Darya Daria Sofya Sofia Lyubov Lyudmila Liudmila Alexandra`,
};

it.each(Object.entries(COMMON))('the common %s names are known', (_, names) => {
	const words = names.split(/\s+/);
	expect(words.length).toBeGreaterThan(40);
	expect(words.filter((word) => !isGivenName(word))).toEqual([]);
});

it('surnames are not taken for given names, also where they sound alike', () => {
	const surnames = `Иванов Андреев Ильина Ким Пак Ли Цой Хан Галушка Каплан Винер Гордый Милый Калина Ярема Стоян
		Сологуб Шмидт Мороз Бондарь Мельник Кравец Король Ivanov Andreev Petrova Kim Lee Pak Smith Martin Paul`;
	expect(surnames.split(/\s+/).filter(isGivenName)).toEqual([]);
});

it('two Latin letters are too few to be sure', () => {
	expect(isGivenName('Ия')).toBe(true);
	expect(['Ia', 'An', 'Ed', 'El'].filter(isGivenName)).toEqual([]);
});

it('of a double name each part is a given name', () => {
	expect(isGivenName('Анна-Мария')).toBe(true);
	expect(isGivenName('Анна-Петрова')).toBe(false);
	expect(isGivenName('-')).toBe(false);
});

it('knows the names that only women have', () => {
	expect(['Анна', 'Саша', 'Женя', 'Иван', 'Смит'].map(isOnlyAWomansName)).toEqual([
		true,
		false,
		false,
		false,
		false,
	]);
});

it('one spelling stands for all the ways to write a name', () => {
	for (const group of [
		['Юлия', 'Юлія', 'Yuliya', 'Yulia', 'Iuliia', 'Julia', 'ЮЛИЯ'],
		['Дарья', 'Дар’я', "Дар'я", 'Darya', 'Daria', 'Dariya'],
		['Алёна', 'Алена', 'Alena'],
		['Сергей', 'Sergey', 'Sergei', 'Sergej'],
		['Наталья', 'Наталия', 'Natalya', 'Nataliia'],
		['Любовь', 'Lyubov', 'Liubov', 'Lubov'],
		['Айгүл', 'Айгуль', 'Aigul', 'Aygül'],
		['Ксения', 'Xenia', 'Kseniya'],
		['Анна', '𝓐𝓷𝓷𝓪', 'Ａｎｎａ', 'Anna'],
	]) {
		expect(new Set(group.map(soundOf)).size).toBe(1);
	}
	expect(soundOf('李小龙')).toBe('');
});

it.each(Object.entries(lists))('the list %s holds each word once, in order', (_, list) => {
	const words = list().split(/\s/);
	expect(words.length).toBeGreaterThan(50);
	expect(words).toEqual([...new Set(words)].sort());
	expect(words.filter((word) => !/^\p{Ll}+(?:’\p{Ll}+)?$/u.test(word))).toEqual([]);
});

it('sounds are sounds, and names that end as a surname do', () => {
	const { likeSurnames, ...sounds } = lists;
	for (const list of Object.values(sounds)) {
		expect(
			list()
				.split(/\s/)
				.filter((word) => soundOf(word) !== word),
		).toEqual([]);
	}
	expect(
		likeSurnames()
			.split(/\s/)
			.filter((word) => !endsAsSurname(word)),
	).toEqual([]);
});
