/*
 * What only surnames of the Russian-speaking world end in. Fewer endings count in Latin letters: Kevin, Carolina,
 * Ryan and Marko are given names there.
 */

const CYRILLIC: readonly RegExp[] = [
	// Иванов, Петрова, Сергеев, Чехів
	/..[оеє]ва?$|..[іїє]в$/,
	// Никитин, Ильина, Синицын, but not Салахутдин or Зайнуддин
	/.[^тд][иі]на?$|[^тд]д[иі]на?$|.[ыї]на?$|.тина?$/,
	// Достоевский, Чайковская, Городецкий, Ковальська
	/.[сцз]ь?к(?:ий|ій|ой|ая)$|.[сцз]ька$|..вск[иа]$/,
	// Шевченко, Бойко, Лысько
	/..енко$|..[йьбвгджзклмнпрстфхцчшщ]ко$/,
	// Ковальчук, Гайдук, Романюк, Кравец, Коломієць, Третяк, Свидригайло
	/..[дрчщ]ук$|..юк$|..[еє]ць?$|..[нртл]як$|..чак$|..[аи]йло$/,
	// Черных, Долгих, Белый, Гайова
	/..ых$|..[гкчш]их$|..ый$|..овий$/,
	// Думбадзе, Саакашвили, Петросян, Тер-Петросянц, Ализаде
	/..дзе$|..швил[иі]$|....ян$|..янц$|..заде$/,
	// Рабинович, Бабич, Розенберг, Эйнштейн
	/..[иі]ч$|..берг$|..шт[еа]йн$/,
];

const LATIN: readonly RegExp[] = [
	/..[oe]va?$|..off$/,
	/..s(?:kiy|kij|kii|kyi|ky|ki|kaya|kaia|ka)$|..(?:[ei]cki|dzki|czyk|czak|ić)$/,
	/..enko$|..[cs]huk$|..[iy]uk$/,
	/..dze$|..shvili$|..zadeh?$|..oglu$|..oğlu$/,
	/...[bdgklmnprstvz]yan$/,
	/..[oe]vi[cć]$|..[oe]wicz$|..[oe]vi(?:ch|tch)$|..[oe]v[iy]ch$/,
	/..berg$|..stein$|..mann$|^o['’]../,
];

/** Given names that end like a surname. Those of the list of given names need not stand here. */
const GIVEN_ALL_THE_SAME = new Set([
	...['geneva', 'genoveva', 'maeva', 'treva', 'sveva', 'hermann', 'tillmann', 'ludovic'],
	...['jasenko', 'miljenko', 'radenko', 'zdenko', 'franziska', 'priska', 'siska', 'toska'],
]);

/** Whether a word ends as only a surname does. Given names such as Марина do too: ask for those first. */
export function endsAsSurname(word: string): boolean {
	const text = word.normalize('NFC').toLowerCase().replace(/ё/g, 'е');
	if (GIVEN_ALL_THE_SAME.has(text)) return false;
	const endings = /\p{Script=Cyrillic}$/u.test(text) ? CYRILLIC : LATIN;
	return endings.some((ending) => ending.test(text));
}
