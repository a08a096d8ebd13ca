import { isSonOrDaughter, looksLikePatronymic } from './patronymic';

/** Words that belong to the next one: van der Berg, бен Ладен, de la Cruz. */
const PARTICLES = new Set(
	[
		'van von der den de del della dei degli di da das do dos du des la le los las el al ul',
		'bin ibn bint ben abu zu zum zur ter ten te st y e',
		'ван фон дер ден де ди да дель делла ла ле лос дю бен ибн бин бинт аль эль абу аш ас цу тер',
	].flatMap((line) => line.split(' ')),
);

/** Joins words that are one name: "van der" to the word behind, "оглы" to the word before. */
export function joined(words: readonly string[]): string[] {
	const units: string[] = [];
	let open: string[] = [];
	words.forEach((word, index) => {
		if (isSonOrDaughter(word) && open.length === 0 && units.length > 0) {
			units.push(`${units.pop() ?? ''} ${word}`);
		} else if (isParticle(words, index)) {
			open.push(word);
		} else {
			units.push([...open, word].join(' '));
			open = [];
		}
	});
	return units;
}

/** Whether joined words begin with a particle, as only surnames do. */
export function beginsWithParticle(unit: string): boolean {
	return unit.includes(' ') && PARTICLES.has(unit.slice(0, unit.indexOf(' ')).toLowerCase());
}

/** Particles that a name in "Surname, Given" order leaves at its end: "Berg, Anna van der". */
export function particlesAtEnd(words: readonly string[]): number {
	let count = 0;
	while (count < words.length - 1 && PARTICLES.has(words[words.length - 1 - count])) count += 1;
	return count;
}

function isParticle(words: readonly string[], index: number): boolean {
	const word = words[index];
	if (index === words.length - 1 || !PARTICLES.has(word.toLowerCase())) return false;
	const isSmall = word === word.toLowerCase();
	// "Ben Affleck" and "ben affleck" begin with a given name, "van Gogh" does not.
	if (index === 0) return isSmall && (words.length > 2 || isCapital(words[1]));
	return isSmall || (word.length > 1 && !looksLikePatronymic(words[index + 1]));
}

function isCapital(word: string): boolean {
	return /^\p{Lu}/u.test(word);
}
