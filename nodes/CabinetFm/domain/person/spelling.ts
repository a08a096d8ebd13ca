/** What a letter of the alphabets of Russian, Ukrainian, Belarusian and Kazakh sounds like. */
const SOUNDS = new Map(
	Object.entries({
		...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'zh', з: 'z', и: 'i', к: 'k', л: 'l' },
		...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'h', ц: 'ts' },
		...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'i', ь: '', э: 'e', ю: 'iu', я: 'ia' },
		...{ є: 'ie', і: 'i', ґ: 'g', ә: 'a', ғ: 'g', қ: 'k', ң: 'n', ө: 'o', ұ: 'u', ү: 'u', һ: 'h' },
		// Letters of Latin alphabets that have no accent to take away, or where taking it away says less.
		...{ ç: 'ch', č: 'ch', š: 'sh', ş: 'sh', ž: 'zh', ə: 'a', ı: 'i', ł: 'l', j: 'i', y: 'i' },
		...{ q: 'k', w: 'v', x: 'ks' },
	}),
);

/**
 * One spelling of a name for all the ways to write it: "Юлия", "Yuliya", "Iuliia" and "Julia" are "iulia".
 * Letter case, ё and е, accents, apostrophes and doubled letters do not matter. For look-ups only, never shown.
 */
export function soundOf(word: string): string {
	const letters = [...word.normalize('NFC').toLowerCase()].map(
		(letter) => SOUNDS.get(letter) ?? plain(letter),
	);
	return letters
		.join('')
		.replace(/kh/g, 'h')
		.replace(/ph/g, 'f')
		.replace(/c(?!h)/g, 'k')
		.replace(/([a-z])\1+/g, '$1')
		.replace(/liu/g, 'lu')
		.replace(/^ie/, 'e');
}

/** The sounds of a name in Cyrillic: ё is also written "yo" in Latin letters, a Ukrainian г "h". */
export function soundsOf(name: string): string[] {
	const sounds = [soundOf(name), soundOf(name.replace(/ё/g, 'йо'))];
	return [
		...sounds,
		...sounds.filter(({ length }) => length > 3).map((sound) => sound.replace(/g/g, 'h')),
	];
}

/** A letter without its accent, and without the fancy font that some people write names in. */
function plain(letter: string): string {
	const base = letter.normalize('NFKD').toLowerCase();
	return [...base].map((part) => SOUNDS.get(part) ?? (/[a-z]/.test(part) ? part : '')).join('');
}
