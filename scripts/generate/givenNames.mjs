import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { sourceAt } from '../../tools/sources.mjs';

/** @type {(name: string) => any} */
const load = createRequire(import.meta.url);
/** @type {Record<string, any>} */
const locales = allLocales;
const { inRussianLetters, soundOf } = sourceAt('nodes/CabinetFm/domain/person/spelling.ts');
const { endsAsSurname } = sourceAt('nodes/CabinetFm/domain/person/surname.ts');

const TARGET = 'nodes/CabinetFm/domain/person/givenNames.ts';
const FIXTURE = 'test/fixtures/names.json';

/** Kazakh given names that the sources lack. */
const KAZAKH = {
	women: `Айгүл Гүлнәр Айымгүл Алтынгүл Бақытгүл Бибігүл Жанаргүл Назгүл Нұргүл Үміт Ақбота
		Қарлығаш Айгерім Айжамал Айман Айнаш Айнұр Айсәуле Айтолқын Айшолпан Ажар Ақерке Ақмарал Анар Арай
		Арайлым Ару Асем Әсем Әсел Әлия Әдемі Әйгерім Балжан Балзия Балнұр Батима Баян Бибінұр Ботагөз
		Ғалия Гауһар Дәмелі Дәнеш Дариға Дидара Дильназ Динара Жадыра Жазира Жайна Жамал Жамила Жанар
		Жанат Жанерке Жаннат Жансұлу Жібек Жұлдыз Жұпар Зәуре Зейнеп Зейнегүл Зере Индира Іңкәр
		Қалампыр Қамқа Қамшат Қарлығаш Күлпаш Күләш Күнсұлу Қымбат Ләззат Ләйлә Мәдина Мақпал Маржан
		Мәриям Меруерт Мереке Мөлдір Назерке Назым Нұрай Нұрия Нұрсәуле Нұрсұлу Орынша Перизат Райхан
		Рәбиға Раушан Рысты Сабина Сағыныш Салтанат Самал Сәуле Сандуғаш Сымбат Тоғжан Толғанай Толқын
		Томирис Торғын Тұрсынай Ұлбосын Ұлжан Ұлмекен Ұлпан Ұмітгүл Хадиша Шарипа Шолпан Шырын
		Шынар Ырысты`,
	men: `Абай Абзал Абылай Адай Азамат Азат Айбар Айбек Айбол Айболат Айбын Айдар Айдос Айдын Айтуар
		Айтуған Ақан Ақжол Ақылбек Алдияр Алмас Алмат Алпамыс Алтынбек Алтынсары Аманбай Амангелді
		Арқат Арман Арнұр Арын Арыстан Асан Асқар Асхат Асыл Асылбек Атабек Ахан Ахат Ахмет Аян Әділ
		Әділбек Әділет Әлихан Әлібек Бағдат Байболат Базарбай Бақыт Бақытбек Бауыржан Бейбіт Бейімбет
		Бекболат Бекзат Берік Бірлік Болат Бөлек Ғабит Ғалым Ғалымбек Ғани Дархан Дарын Дәулет Дәурен
		Дастан Даулет Дидар Дінмұхамед Динмухамед Думан Досбол Досхан Ерасыл Ербол Ерболат Ердәулет
		Еркебұлан Еркін Ерлан Ермек Ермұрат Ернар Есен Есет Есбол Жақсылық Жамбыл Жанат Жанболат
		Жандос Жанібек Жанұзақ Жарас Жарқын Жасұлан Жигер Жомарт Жұмабай Жұмабек Жұмағали Заңғар
		Ибраһим Ілияс Кайсар Қадыр Қайрат Қайсар Қанат Қасым Қасымжомарт Қуаныш Қуат Құдайберген
		Құрманбек Кенес Кеңес Кенжебек Мәди Мәлік Мади Мағжан Мақсат Манас Марғұлан Марат Мәулен
		Махамбет Медет Мейрам Мейрамбек Мерей Мирас Мұқағали Мұрат Мұхит Мұхтар Мұстафа Мұса Мырзахан
		Назар Нұрбек Нұрбол Нұрболат Нұрғали Нұрдәулет Нұрлан Нұрлыбек Нұрсұлтан Нұртас Нұрым Олжас
		Ораз Оралбек Орынбасар Өмірбек Өмірзақ Өркен Рамазан Рауан Рахат Рахым Рүстем Сабит Сағат
		Сағындық Сайлау Сәкен Сәбит Самат Санжар Сапар Сәрсен Сәрсенбай Сатыбалды Серік Серікбай
		Серікбол Сейіт Сұлтан Сұңқар Талғат Тарғын Темір Темірлан Тілек Тілеухан Төлеген Төлеутай
		Тұрар Тұрсын Ұлан Уәлихан Хамит Хасен Шоқан Шыңғыс Ыбырай Ыдырыс Ықылас`,
};

/** Russian and Ukrainian forms that the sources lack. */
const SLAVIC = {
	women: `Ганнуся Дзвінка Зорянка Іринка Іруся Калерия Катруся Ксенька Люба Любава Любка Марійка Маруська
		Мар’янка Марьяша Мирося Наталка Настуня Нюша Оксанка Оленка Олеська Ольгуся Ориса Санта Соломійка
		Софійка Таисья Тетянка Христинка Юлька Яринка Леонида Нинель Снежана Ксюша Светочка Леночка Ассоль Ксюха Ритка Тамарка
		Светуля Ефросинья Пульхерия Фёкла Матрона Олександра Катерина Тетяна Оксана Людмила
		Галина Ганна Олеся Уляна Устина Явдоха Параска Одарка Зіна Ніна Людмилка`,
	men: `Андрюша Миша Гриша Толик Эдик Ванечка Андрійко Валерчик Васенька Василёк Василько Вітя Дмитрик Дмитрусь Жорж Іванко Ігорко Костик
		Левко Лёнька Лесик  Миколка Михась Михасик Митя Мишко Олексійко Орестик
		Петрусь Сергійко Славко Стасик Тарасик Юрко Юрасик Ярко Ярополк Степан
		Павло Петро Микола Микита Михайло Дмитро Данило Кирило Федір Артем Антон Олександр Володимир
		Костянтин Максим Богдан Лев Севастьян Тихон Адриан Ираклий Валентин Августин Юстин Флорентин
		Кузьма Лукьян Силуан Агафон Аникита Калистрат Еремей Евстафий Пафнутий Жорес Вилор Бенедикт Ануфрий Ефстафий Гертруд Ілько`,
};

/** Of the neighbours who speak Russian too. */
const NEIGHBOURS = {
	women: `Айгюн Айжан Асылым Гулнора Дилноза Дилфуза Инжу Кетеван Лали Манана Мзия Мохира Натия Нигяр Нилуфар
		Нодира Севара Сирануш Тамар Тинатин Феруза Хатуна Шахло Шушан Эка`,
	men: `Бобур Гурам Достон Жасурбек Исломбек Каха Лаша Малхаз Мамука Нодар Нугзар Орхан Ося Отабек Отар
		Сардор Тамаз Улугбек Шерзод Шота Элчин Эльнур Эркин`,
};

/** Spellings in Latin letters that do not follow from the Cyrillic ones. */
const LATIN = {
	women: `Eugenia Helen Helena Catherine Kate Natalie Natasha Mary Julie Sophie Lyuda Xenia Liza
		Ann Alice Nelly Kristine Veronica Angelica Svitlana Ludmilla`,
	men: `Alexander Alexandre Alexandr Eugene Michael Nicholas Peter Basil Gregory Theodore Iaroslav
		Djamshid Sergio Volodya Alexej Michail Yevgen Yevhen Vitaly Yuriy`,
};

/** In a list of names, and yet far more often a surname, a title or a joke. */
const NO_GIVEN_NAMES = new Set(
	`ан ара бек биг гайдар гор грант граф дарвин дарт джексон джузо жак ин ингуш итачи иско каплан калина
	карп ким король ли лим лин лис лиса лисса логан лорд лунтик лютий люцифер мак малина микаса
	мир мэй намджун пак пол поляна рей рик рим рин рой рон рэй рэм сан сам сем ситора скотт сон сора
	тигр ток тэхен фриск халиф хан хината чара чимин чина чон чонгук шах шейх шон энкира один лалиса
	власта джо жан монстр биржан арт глад лис снежа хьюго ари оя ива ами ома чорнота листвич синьоок
	сміяна потішана немира крентта буревіст кий тур щек злат лад винер ван сологуб славута подолян
		максимко романко степанко остапко петрик ярема мурзик юрец мура базар обито нэймар ярек ермак стоян квітка сила шиша
		шома илина милый`.split(/\s+/),
);

/**
 * Surnames of other countries in Latin letters: "Steve Martin" is not Martin. But Vera and Denis are Russian first.
 */
const WESTERN = /^(?:de|en|es|fr|nl|sv|da|nb|pt|tr|id|vi)(?:_|$)/;
const RUSSIAN_FIRST = new Set([
	...['aleksandr', 'aleksander', 'anton', 'denis', 'diana', 'ivan', 'kira', 'konstantin', 'ksenia'],
	...['maia', 'maksim', 'marina', 'melani', 'nikolai', 'pavel', 'roman', 'valentin', 'vera'],
	...['elvina', 'aurelia', 'farida', 'raia', 'leva', 'lara', 'mariam', 'aidin', 'altinai', 'bolat'],
	...['aibar', 'aidan', 'abai', 'bogdan', 'iakob', 'iustina', 'irka', 'iulia', 'ian'],
]);

/** The given names that the reading of names knows, from faker and sex-by-russian-name. */
export function* givenNameFiles() {
	yield { path: TARGET, text: fileOf(kept('women'), kept('men')) };
}

/** Nobody books under such a form, and there are hundreds: Аминочка, Викуська, Антошка, Данчик. */
const FONDLING =
	/(?:чка|шка|нка|нька|лька|ська|дька|тька|сик|чик|шок|нок|лек|уля|юля|уся|юся|уня|юня|уша|юша|иша|яша|ок|ик|ыч|ха)$/;

/** @param {'women' | 'men'} side */
function kept(side) {
	const { names } = load('sex-by-russian-name/dist/names.js');
	const sex = side === 'women' ? 'female' : 'male';
	const faked = [allLocales.ru, allLocales.uk].flatMap(
		({ person }) => person?.first_name?.[sex] ?? [],
	);
	const own = [KAZAKH, SLAVIC, NEIGHBOURS, LATIN].flatMap((lists) => lists[side].split(/\s+/));
	const listed = [...names[sex]].filter((name) => !FONDLING.test(name));
	return [...listed, ...faked, ...own]
		.map((name) => name.normalize('NFC').toLowerCase())
		.filter(isWanted);
}

/** @param {string} name */
function isWanted(name) {
	if (NO_GIVEN_NAMES.has(name) || !/^[\p{L}’']{2,}$/u.test(name)) return false;
	return !/(?:..[ое]в|..[ое]ва|ич|ыч)$/.test(name) || ['яков', 'любов', 'пров'].includes(name);
}

/** ё is also written "yo" in Latin letters. @param {string} name */
function soundsOf(name) {
	return [soundOf(name), soundOf(name.replace(/ё/g, 'йо'))];
}

/** @param {Iterable<string>} sounds of given names */
function surnamesInLatin(sounds) {
	const western = Object.entries(allLocales)
		.filter(([locale]) => WESTERN.test(locale))
		.flatMap(([, { person }]) => Object.values(person?.last_name ?? {}).flat())
		.filter((name) => /^\p{Script=Latin}+$/u.test(name));
	const surnames = new Set(western.map(soundOf));
	return [...sounds]
		.flatMap((sound) => [sound, sound.replace(/g/g, 'h')])
		.filter((sound) => surnames.has(sound) && !RUSSIAN_FIRST.has(sound));
}

/**
 * @param {string[]} women
 * @param {string[]} men
 */
function fileOf(women, men) {
	const { version: faker } = load('@faker-js/faker/package.json');
	const { version: bySex } = load('sex-by-russian-name/package.json');
	const all = [...women, ...men];
	return `/*!
 * Given names of Russian, Ukrainian and Kazakh speakers, written by scripts/generate/givenNames.mjs.
 * From @faker-js/faker ${faker} (MIT, Copyright (c) 2022-2025 Faker) and sex-by-russian-name ${bySex}
 * (MIT, Copyright (c) 2013 Alexandr Borisov), and some that both lack.
 */

/* Functions, because a list that is packed folded takes a while to unfold. */

/** By their sound, see spelling.ts. */
${list('women', women.flatMap(soundsOf))}

${list('men', men.flatMap(soundsOf))}

/** Of the men's names those that end in ь: Игоревич, but Макарович. */
${list('soft', men.filter((name) => name.endsWith('ь')).map(soundOf))}

/** As they are written: names that end as a surname does. */
${list('likeSurnames', all.filter(endsAsSurname).map(inRussianLetters))}

/** Names that are well-known surnames where people write with Latin letters. */
${list('surnamesInLatin', surnamesInLatin(all.flatMap(soundsOf)))}
`;
}

/** @param {string} name @param {string[]} words */
function list(name, words) {
	return `export function ${name}(): string {\n\treturn \`${lines(words)}\`;\n}`;
}

/** Each word once, in lines of at most 100 letters. @param {string[]} words */
function lines(words) {
	const found = [''];
	for (const word of [...new Set(words)].sort()) {
		const line = found[found.length - 1];
		if (line === '') found[0] = word;
		else if (line.length + word.length > 98) found.push(word);
		else found[found.length - 1] = `${line} ${word}`;
	}
	return found.join('\n');
}

/** Languages whose names are written with the given name first, and how many of each list are taken. */
const FOREIGN = 'da de en es fi fr hy it ka_GE nb_NO nl pl pt_BR sv tr'.split(' ');
const OF_EACH = 60;

/** Languages that write surnames as Russian does; their given names are not in the list above. */
const HELD_OUT = ['uz_UZ_latin', 'az'];

/** Names that the tests put together in every order: faker's lists of Russian, Ukrainian and other names. */
export function* nameFixtureFiles() {
	const bySex = (/** @type {string} */ locale) => [
		locale,
		{ women: whole(locale, 'female'), men: whole(locale, 'male') },
	];
	const slavic = ['ru', 'uk'].map(bySex);
	const heldOut = HELD_OUT.map(bySex);
	const foreign = FOREIGN.map((locale) => [
		locale,
		{ first: some(locale, 'first_name'), last: some(locale, 'last_name') },
	]);
	yield {
		path: FIXTURE,
		text: JSON.stringify({
			source: '@faker-js/faker, MIT licence, written by scripts/generate/givenNames.mjs',
			slavic: Object.fromEntries(slavic),
			heldOut: Object.fromEntries(heldOut),
			foreign: Object.fromEntries(foreign),
		}),
	};
}

/**
 * @param {string} locale
 * @param {'female' | 'male'} sex
 */
function whole(locale, sex) {
	const { first_name, middle_name, last_name } = locales[locale].person;
	return {
		first: first_name[sex].join(' '),
		middle: (middle_name?.[sex] ?? []).join(' '),
		last: [...(last_name[sex] ?? []), ...(last_name.generic ?? [])]
			.filter((name) => /^[\p{L}'’-]+$/u.test(name))
			.join(' '),
	};
}

/**
 * @param {string} locale
 * @param {'first_name' | 'last_name'} field
 */
function some(locale, field) {
	const names = Object.values(locales[locale].person[field]).flat();
	const single = names.filter((name) => /^[\p{L}\p{M}'’-]+$/u.test(name));
	const step = Math.max(1, Math.floor(single.length / OF_EACH));
	return single
		.filter((_, index) => index % step === 0)
		.slice(0, OF_EACH)
		.join(' ');
}
