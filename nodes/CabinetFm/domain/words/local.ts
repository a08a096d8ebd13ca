import type { Local, LocalFacts } from '../booking/schema';
import type { Language } from './language';
import { momentInWords, weekdayInWords } from './moment';

/** A clock with its words. Where the start cannot be read, words that are there already stay. */
export function localInWords(local: LocalFacts & Partial<Local>, language: Language): Local {
	return {
		text: momentInWords(local, language) ?? local.text ?? '',
		timezone: local.timezone,
		is_assumed: local.is_assumed,
		start: local.start,
		end: local.end,
		date: local.date,
		time: local.time,
		weekday: weekdayInWords(local.start, language) ?? local.weekday ?? '',
		weekday_number: local.weekday_number,
		hour: local.hour,
	};
}
