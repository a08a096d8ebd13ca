import { IANAZone } from 'luxon';

/** The IANA zones that lie in these; ICU also takes `SystemV/EST5`. */
const AREAS: ReadonlySet<string> = new Set(
	'Africa America Antarctica Arctic Asia Atlantic Australia Brazil Canada Chile Etc Europe Indian Mexico Pacific US'.split(
		' ',
	),
);
const NAME = /^[a-z][a-z0-9]*(?:[/_+-][a-z0-9]+)*$/i;
/** Intl takes IST, BST, EST and more, each for one of the several zones that people mean by it. */
const ABBREVIATION = /^[a-z]{3,4}$/i;

/** What IANA writes otherwise than with one large letter first. */
const ODD_WORDS: ReadonlyMap<string, string> = new Map(
	(
		'of es au IN ACT LHI NSW US GMT UTC UCT GB NZ CHAT SU GMT0 EST5EDT CST6CDT MST7MDT PST8PDT ' +
		'McMurdo DumontDUrville ComodRivadavia DeNoronha EasterIsland BajaNorte BajaSur'
	)
		.split(' ')
		.map((word) => [word.toLowerCase(), word]),
);

/**
 * The zone of an IANA name in any letter case. It gets the name in IANA's own letter case, but is not moved to
 * another one: Europe/Kiev stays Europe/Kiev, and Europe/Kyiv stays Europe/Kyiv.
 */
export function ianaZone(text: string): IANAZone | null {
	if (!NAME.test(text) || ABBREVIATION.test(text)) return null;
	const name = usualCase(text);
	const [area, place] = name.split('/');
	if (place !== undefined && !AREAS.has(area)) return null;
	return IANAZone.isValidZone(name) ? IANAZone.create(name) : null;
}

function usualCase(name: string): string {
	return name.replace(/[a-z0-9]+/gi, (word) => {
		const lower = word.toLowerCase();
		return ODD_WORDS.get(lower) ?? lower[0].toUpperCase() + lower.slice(1);
	});
}
