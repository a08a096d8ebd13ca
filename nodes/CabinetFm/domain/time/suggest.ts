import { Kept } from '../json/kept';
import { placeKey, placeNames } from './place';
import { listedNames } from './zones';

const LONGEST = 64;
const ABBREVIATION = /^[A-Z]{1,4}$/;
const MOST_WORDS_LEFT_OUT = 3;

const suggestions = new Kept<string | null>(100);

/**
 * The IANA name that a person may have meant by a text that names no zone, for a question such as "Did you mean
 * Europe/Moscow?"; `null` when nothing is near. Never to be taken without asking.
 */
export function nearestZoneName(text: string): string | null {
	const entered = text.trim();
	if (entered.length > LONGEST || ABBREVIATION.test(entered)) return null;
	return suggestions.get(entered, () => {
		for (const form of formsOf(placeKey(entered))) {
			const name = similar(form);
			if (name !== undefined) return name;
		}
		return null;
	});
}

/** The text, then without its last words ("moscow timee"), then only its city ("russia/moscow"). */
function formsOf(entered: string): string[] {
	const words = entered.split(' ');
	const shorter = Array.from({ length: MOST_WORDS_LEFT_OUT }, (_, index) =>
		words.slice(0, -index - 1),
	);
	const forms = [words, ...shorter].map((form) => form.join(' '));
	return [...forms, entered.slice(entered.lastIndexOf('/') + 1)].filter((form) => form.length > 3);
}

let names: ReadonlyMap<string, string> | undefined;

/** IANA names by the keys of cities, of the names of Rails and of themselves. */
function nameByKey(): ReadonlyMap<string, string> {
	names ??= new Map([
		...placeNames(),
		...listedNames().map((name) => [placeKey(name), name] as const),
	]);
	return names;
}

function similar(form: string): string | undefined {
	const keys = Array.from(nameByKey().keys());
	const whole = (key: string) => key.startsWith(`${form} `) || key.endsWith(` ${form}`);
	const key = keys.find((each) => each === form) ?? keys.find(whole) ?? nearestOf(keys, form);
	return key === undefined ? undefined : nameByKey().get(key);
}

/** One slip in every four letters is forgiven. */
function nearestOf(keys: string[], form: string): string | undefined {
	let most = Math.floor(form.length / 4);
	let nearest: string | undefined;
	for (const key of keys) {
		if (Math.abs(key.length - form.length) > most) continue;
		const slips = slipsBetween(key, form, most);
		if (slips > most) continue;
		nearest = key;
		most = slips - 1;
	}
	return nearest;
}

/** How many letters to add, leave out, change or swap with the next make one word of another; infinite above `most`. */
function slipsBetween(one: string, other: string, most: number): number {
	let [beforeLast, last]: number[][] = [
		[],
		Array.from({ length: other.length + 1 }, (_, at) => at),
	];
	for (let row = 1; row <= one.length; row++) {
		const next = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			next[column] = Math.min(
				last[column - 1] + (isSame ? 0 : 1),
				last[column] + 1,
				next[column - 1] + 1,
			);
			const isSwapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
			if (isSwapped) next[column] = Math.min(next[column], beforeLast[column - 2] + 1);
		}
		if (Math.min(...next) > most) return Infinity;
		[beforeLast, last] = [last, next];
	}
	return last[other.length];
}
