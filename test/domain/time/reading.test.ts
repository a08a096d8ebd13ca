import { timeRows } from '../../reading/times';
import { zoneRows } from '../../reading/zones';

describe('beside a reference', () => {
	it('no time of any form is read as another, and none is left unread', () => {
		const rows = timeRows(200);
		expect(rows.length).toBeGreaterThan(50);
		expect(rows.every(({ inputs }) => inputs > 100)).toBe(true);
		expect(rows.filter(({ right, inputs }) => right !== inputs)).toEqual([]);
	});

	it('no zone of any form is read as another, and only labels of old lists are left unread', () => {
		const rows = zoneRows();
		expect(rows.length).toBeGreaterThan(20);
		expect(rows.filter(({ wrong }) => wrong > 0)).toEqual([]);
		const unread = rows.filter(({ nothing }) => nothing > 0);
		expect(unread.map(({ kind }) => kind)).toEqual(['labels of Windows']);
		expect(unread[0].nothing).toBeLessThan(unread[0].inputs / 10);
	});
});
