import { splitName } from '../../nodes/CabinetFm/domain/person/name';

it.each<[unknown, string | null, string | null]>([
	['Anna Petrova', 'Anna', 'Petrova'],
	['Anna Maria Petrova', 'Anna', 'Maria Petrova'],
	['  Anna\t Petrova \n', 'Anna', 'Petrova'],
	['Анна Петрова-Иванова', 'Анна', 'Петрова-Иванова'],
	['Anna\u00a0Petrova', 'Anna', 'Petrova'],
	['Петрова, Анна Мария', 'Анна Мария', 'Петрова'],
	['Anna', 'Anna', null],
	['Anna,', 'Anna,', null],
	['', null, null],
	['   ', null, null],
	[null, null, null],
	[5, null, null],
	[true, null, null],
])('%j is split into %j and %j', (name, first_name, last_name) => {
	expect(splitName(name)).toEqual({ first_name, last_name });
});
