/** What a letter of the alphabets of Russian, Ukrainian, Belarusian and Kazakh sounds like. */
const SOUNDS = new Map(
	Object.entries({
		...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'i' },
		...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
		...{ х: 'h', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu' },
		...{ я: 'ia', є: 'ie', і: 'i', ї: 'i', ґ: 'g', ў: 'u', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o' },
		...{ ұ: 'u', ү: 'u', һ: 'h', j: 'i', q: 'k', w: 'v', x: 'ks', y: 'i' },
		// Latin letters whose accent says more than that it can go.
		...{ ç: 'ch', č: 'ch', š: 'sh', ş: 'sh', ž: 'zh', ə: 'a', ı: 'i', ł: 'l' },
	}),
);

/**
 * One spelling of a name for all the ways to write it: "Юлия", "Yuliya", "Iuliia" and "Julia" are "iulia".
 * Letter case, ё and е, accents, apostrophes and doubled letters do not matter. For look-ups only, never shown.
 */
export function soundOf(word: string): string {
	let sound = '';
	for (const letter of word.normalize('NFC').toLowerCase()) sound += soundOfLetter(letter);
	return sound
		.replace(/kh/g, 'h')
		.replace(/ph/g, 'f')
		.replace(/c(?!h)/g, 'k')
		.replace(/([a-z])\1+/g, '$1')
		.replace(/liu/g, 'lu')
		.replace(/^ie/, 'e');
}

function soundOfLetter(letter: string): string {
	if (letter >= 'a' && letter <= 'z') return SOUNDS.get(letter) ?? letter;
	return SOUNDS.get(letter) ?? withoutAccent(letter);
}

/** Also out of the fancy fonts that some people write their names in. */
function withoutAccent(letter: string): string {
	const [base] = letter.normalize('NFKD').toLowerCase();
	return base !== letter && /^[a-zа-я]$/.test(base) ? soundOfLetter(base) : '';
}

const RUSSIAN_LETTERS = new Map(
	Object.entries({
		...{ ё: 'е', є: 'е', і: 'и', ї: 'и', ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у' },
	}),
);

/** A name in small letters with those of the Russian alphabet alone: Маріна and Марина are one. */
export function inRussianLetters(name: string): string {
	return [...name].map((letter) => RUSSIAN_LETTERS.get(letter) ?? letter).join('');
}
