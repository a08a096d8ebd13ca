import { foreignRows, nationalRows, prefixedRows, slipRows } from '../../reading/phones';
import type { Row } from '../../reading/phones';

/*
 * The example numbers of Google's libphonenumber, of every region and type; docs/reading.md holds the same rows.
 */

function shareOf(count: keyof Omit<Row, 'kind'>, row: Row): number {
	return row[count] / row.inputs;
}

it('numbers with + or 00 are read in every spelling under any country code', () => {
	const rows = prefixedRows();
	expect(rows).toHaveLength(8);
	for (const row of rows) {
		expect(row).toMatchObject({ wrong: 0, unassigned: 0 });
		expect(row.inputs).toBeGreaterThan(2500);
		expect(shareOf('right', row)).toBeGreaterThan(0.99);
	}
});

it('national numbers are read under their own country code', () => {
	const rows = nationalRows();
	expect(rows).toHaveLength(3);
	for (const row of rows) {
		expect(row).toMatchObject({ wrong: 0, unassigned: 0 });
		expect(row.inputs).toBeGreaterThan(2000);
		expect(shareOf('right', row)).toBeGreaterThan(0.97);
	}
});

it('numbers that lack only their + are read under another country code, or not at all', () => {
	for (const row of foreignRows()) {
		expect(row.wrong).toBe(0);
		expect(shareOf('right', row)).toBeGreaterThan(0.45);
		expect(shareOf('unassigned', row)).toBeLessThan(0.04);
	}
});

it('one digit missing or too many never gives another number', () => {
	const rows = slipRows(3);
	expect(rows).toHaveLength(8);
	for (const row of rows) {
		expect(row.inputs).toBeGreaterThan(4_000);
		expect(row.wrong).toBe(0);
		// The small metadata know fewer numbers that nobody can have.
		expect(shareOf('unassigned', row)).toBeLessThan(0.09);
	}
});
