import { Kept } from '../../../nodes/CabinetFm/domain/json/kept';

describe('a result that is kept', () => {
	it('is made once, even where it is null', () => {
		const kept = new Kept<string | null>(2);
		const make = jest.fn(() => null);
		expect([kept.get('a', make), kept.get('a', make)]).toEqual([null, null]);
		expect(make).toHaveBeenCalledTimes(1);
	});

	it('is made again when it was the oldest of too many', () => {
		const kept = new Kept<string>(2);
		const made: string[] = [];
		const get = (key: string) =>
			kept.get(key, () => {
				made.push(key);
				return key;
			});
		for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) get(key);
		expect(made).toEqual(['a', 'b', 'c', 'a']);
	});
});
