/** How passports spell Cyrillic letters, and how people do where that is another way. */
const LETTERS: Readonly<Record<string, string>> = {
	...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y' },
	...{ к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f' },
	...{ х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu' },
	...{ я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', '’': '' },
};
const PASSPORT: Readonly<Record<string, string>> = {
	й: 'i',
	ю: 'iu',
	я: 'ia',
	ё: 'e',
	є: 'ie',
	ї: 'i',
};

/** A name in Latin letters; every second one as in a passport. */
export function inLatinLetters(name: string, index: number): string {
	return [...name]
		.map((letter) => {
			const small = letter.toLowerCase();
			const latin = (index % 2 === 1 ? PASSPORT[small] : undefined) ?? LETTERS[small] ?? letter;
			return letter === small ? latin : latin.charAt(0).toUpperCase() + latin.slice(1);
		})
		.join('');
}
