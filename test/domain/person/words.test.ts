import { isNoName } from '../../../nodes/CabinetFm/domain/person/title';
import { isInitial, wordsOf } from '../../../nodes/CabinetFm/domain/person/words';

const flatWords = (name: string) => wordsOf(name).groups.flat();

describe('the words of a name', () => {
	it.each([
		['marks at the edges of a word', '-Анна Петрова', ['Анна', 'Петрова']],
		['behind it', 'Анна- Петрова—', ['Анна', 'Петрова']],
		['several of them', "--Anna-- ''Smith''", ['Anna', 'Smith']],
		['those within a word stay', "Anna-Maria O'Connor", ['Anna-Maria', "O'Connor"]],
		['nothing but marks is no word', "- Anna ''", ['Anna']],
		['a remark in brackets', 'Анна (мама Пети) Петрова', ['Анна', 'Петрова']],
		['without blanks', 'Анна(мама)Петрова', ['Анна', 'Петрова']],
		['but not where the name begins with it', '(Анна) Петрова', ['Анна', 'Петрова']],
		['nor behind what is no letter', '1 (Анна) Петрова', ['Анна', 'Петрова']],
		['initials without blanks', 'И.И.Иванов', ['И.', 'И.', 'Иванов']],
		['in small letters', 'и.и. иванов', ['и.', 'и.', 'иванов']],
		['the last without its dot', 'Иванов А.Б', ['Иванов', 'А.', 'Б']],
		['with its dot', 'Иванов А.Б.', ['Иванов', 'А.', 'Б.']],
		['of two letters', 'Дж.Смит', ['Дж.', 'Смит']],
		['a dot at the end', 'Анна.', ['Анна']],
		['a title', 'Dr.Smith', ['Smith']],
		['behind a name', 'Smith.Dr', ['Smith']],
		['with a hyphen', 'Dipl-Ing.Anna', ['Anna']],
		['several', 'Mr Dr. Anna', ['Anna']],
		['behind the name', 'Anna Smith Mr', ['Anna', 'Smith']],
		['in small letters only', 'пан Тарас', ['Тарас']],
		['which is a name too', 'Пан Тарас', ['Пан', 'Тарас']],
		['a degree', 'Анна к.м.н.', ['Анна']],
		['behind a comma', 'Anna Smith, PhD', ['Anna', 'Smith']],
		['where nothing comes before it', 'PhD', ['PhD']],
		['nor anything but a title', 'Mr Jr', ['Jr']],
		['what comes behind a remark', 'Анна с Авито', ['Анна']],
		['but not where the name begins so', 'с Авито', ['с', 'Авито']],
		['"and" where nobody comes behind', 'Анна и', ['Анна', 'и']],
		['or before', 'и Анна', ['и', 'Анна']],
		['an e-mail address', 'Анна  anna@x.ru   Петрова', ['Анна', 'Петрова']],
		['without blanks around it', 'Анна,anna@x.ru;Петрова', ['Анна', 'Петрова']],
		['a site', 'Анна SITE.RU', ['Анна']],
		['at the end of a sentence', 'Анна site.ru.', ['Анна']],
		['with www', 'Анна WWW.X.Y', ['Анна']],
		['of a messenger', 'Анна wa.link/anna', ['Анна']],
		['a number', 'Анна\t7\tПетрова', ['Анна', 'Петрова']],
		['an unseen blank', 'Анна\u200bПетрова', ['Анна', 'Петрова']],
		['within a word', 'Ан\u200bна', ['Анна']],
		['an unseen joiner', 'Ан\u200cна', ['Анна']],
		['where it joins', 'علی\u200cرضا', ['علی\u200cرضا']],
		['behind a mark of a letter', 'क्\u200dष', ['क्\u200dष']],
		['at the end of a word', 'محمد\u200c Анна', ['محمد', 'Анна']],
		['before another script', 'ن\u200cА', ['نА']],
		['behind another script', 'А\u200cن', ['Аن']],
	])('%s: %s', (_, name, words) => {
		expect(flatWords(name)).toEqual(words);
	});

	it.each([
		['two people', 'Анна и Иван'],
		['two whole names', 'Анна Петрова та Иван Петров'],
		['two people with a slash', 'Анна / Мария'],
		['a company', 'ООО Ромашка'],
		['a company with a dot', 'Romashka Ltd.'],
		['a company in capitals only', 'ТОВ Ромашка'],
		['an account', 'anna.petrova'],
		['an account that begins with letters as of an initial', 'чудж.смит'],
		['several words with dots', 'Анна..Петрова'],
		['a title alone', 'Mr.'],
		['nothing but a mark', '-'],
		['nothing but a number', '1.'],
		['nothing', ''],
	])('there are none of %s: %j', (_, name) => {
		expect(flatWords(name)).toEqual([]);
	});

	it('up to 200 letters and twelve words are a name', () => {
		expect(flatWords('А'.repeat(200))).toHaveLength(1);
		expect(flatWords('А'.repeat(201))).toEqual([]);
		expect(flatWords('Анна '.repeat(12).trim())).toHaveLength(12);
		expect(flatWords('Анна '.repeat(13).trim())).toEqual([]);
	});

	it('commas part groups, and only a title before the first word is told', () => {
		expect(wordsOf('Петрова, Анна')).toEqual({
			groups: [['Петрова'], ['Анна']],
			isTitled: false,
		});
		expect(wordsOf('г-жа Петрова').isTitled).toBe(true);
		expect(wordsOf('Петрова г-жа').isTitled).toBe(false);
		expect(wordsOf('-').isTitled).toBe(false);
	});
});

it.each(['И.', 'И', 'и.', 'Á.', 'A\u0301', 'a\u0301.', 'Дж.', 'дж.', 'Ch.', 'И\u0307.'])(
	'%j stands for a name',
	(word) => {
		expect(isInitial(word)).toBe(true);
	},
);

it.each(['и', 'a\u0301', 'ив.', 'АБ.', 'a.b', 'ch', 'Sch.', 'Ch.x', 'ъ..', '1.', 'ب.', ''])(
	'%j does not',
	(word) => {
		expect(isInitial(word)).toBe(false);
	},
);

it.each([
	...['null', ' NULL ', 'Full   Name', 'ИМЯ\tфамилия', 'без імені', 'NaN', ' NaN '],
	...['{{name}}', '{Анна', 'Анна}', '%name%', '%имя%', '%first name%, Анна'],
])('%j is no name', (text) => {
	expect(isNoName(text)).toBe(true);
});

it.each(['', 'Nan', 'nan', 'Нет Анна', 'Annull', '%%', '100% Анна', 'Анна 5 %'])(
	'%j may be one',
	(text) => {
		expect(isNoName(text)).toBe(false);
	},
);
