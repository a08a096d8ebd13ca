import { from, list } from 'rails-timezone';

/** The names that Ruby on Rails has for time zones, each with its IANA name. */
export function railsZones(): Array<[name: string, iana: string]> {
	return list().map((name) => [name, from(name)]);
}
