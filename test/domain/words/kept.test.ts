import { Kept } from '../../../nodes/CabinetFm/domain/words/kept';

it('a result is made once while it is kept', () => {
	const kept = new Kept<string>(2);
	const make = jest.fn(() => 'made');
	expect([kept.get('a', make), kept.get('a', make)]).toEqual(['made', 'made']);
	expect(make).toHaveBeenCalledTimes(1);
});

it('never keeps more than its bound, however many are asked for', () => {
	const kept = new Kept<number>(10);
	for (let key = 0; key < 1000; key++) kept.get(String(key), () => key);
	const again = jest.fn((key: number) => key);
	for (let key = 990; key < 1000; key++) kept.get(String(key), () => again(key));
	expect(again).not.toHaveBeenCalled();
	kept.get('989', () => again(989));
	expect(again).toHaveBeenCalledTimes(1);
});

it('the oldest goes first', () => {
	const kept = new Kept<string>(2);
	const make = jest.fn((key: string) => key);
	for (const key of ['a', 'b', 'c', 'b', 'c', 'a']) kept.get(key, () => make(key));
	expect(make.mock.calls.flat()).toEqual(['a', 'b', 'c', 'a']);
});
