import { splitName } from '../../../nodes/CabinetFm/domain/person/name';
import { foreignNames, slavicNames, unknownNames } from './generatedNames';
import { tally } from './tally';
import type { Tally } from './tally';

const counted = tally([...slavicNames(), ...unknownNames(), ...foreignNames()], splitName);

/** The share that has to be right, of each kind that begins or ends so. */
const FLOORS: ReadonlyArray<readonly [RegExp, number]> = [
	[/: surname, name, patronymic$/, 1],
	[/: name, patronymic, surname$/, 1],
	[/: surname with a comma, name, patronymic$/, 1],
	[/initials/, 1],
	[/: name, patronymic$/, 0.99],
	[/^Russian: (?:surname, name|name, surname)$/, 1],
	[/^Russian in Latin letters: (?:surname, name|name, surname)$/, 0.99],
	[/^Ukrainian.*: name, surname$/, 0.99],
	[/^Ukrainian: surname, name$/, 0.97],
	[/^Ukrainian in Latin letters: surname, name$/, 0.95],
	[/^Uzbek and Azerbaijani: /, 0.98],
	[/^Other countries: /, 0.995],
];

const shareOf = ({ right, inputs }: Tally) => right / inputs;

it.each(counted.map((kind): [string, Tally] => [kind.kind, kind]))(
	'%s: as many are right as have to be',
	(kind, found) => {
		const floors = FLOORS.filter(([pattern]) => pattern.test(kind));
		expect(floors).toHaveLength(1);
		expect({ ...found, isEnough: shareOf(found) >= floors[0][1] }).toMatchObject({
			isEnough: true,
		});
	},
);

it('thousands of names were read, and no floor stands for nothing', () => {
	const inputs = counted.reduce((sum, kind) => sum + kind.inputs, 0);
	expect(inputs).toBeGreaterThan(20_000);
	for (const [pattern] of FLOORS) {
		expect(counted.filter(({ kind }) => pattern.test(kind))).not.toEqual([]);
	}
});

it('taking the first word for the first name would be noticed', () => {
	const naive = tally(slavicNames(), (name) => {
		const [first_name, ...rest] = name.split(' ');
		return { first_name, middle_name: null, last_name: rest.join(' ') || null };
	});
	const surnameFirst = naive.filter(({ kind }) => / surname, name/.test(kind));
	expect(surnameFirst).toHaveLength(8);
	expect(surnameFirst.every((kind) => shareOf(kind) === 0)).toBe(true);
});
