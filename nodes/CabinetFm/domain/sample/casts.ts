import type { Language, LanguageName } from '../words/language';
import type { Cast } from './cast/cast';
import { de } from './cast/de';
import { en } from './cast/en';
import { es } from './cast/es';
import { fr } from './cast/fr';
import { kk } from './cast/kk';
import { ru } from './cast/ru';
import { uk } from './cast/uk';

const CASTS: Readonly<Record<LanguageName, Cast>> = { en, ru, uk, kk, de, es, fr };

/** The people of a language's samples; English ones for a language that has none of its own. */
export function castOf({ tag }: Language): Cast {
	const [language] = tag.split('-');
	return Object.entries(CASTS).find(([name]) => name === language)?.[1] ?? en;
}
