/*
 * `npm run reading`: reads generated inputs beside reference libraries and writes the tables of docs/reading.md.
 */
import { table } from '../tools/terminal.mjs';
import { writeFiles } from './generate/write.mjs';
import { nameRows } from './reading/names.mjs';
import { phoneRows } from './reading/phones.mjs';
import { priceRows } from './reading/prices.mjs';
import { timeRows } from './reading/times.mjs';
import { zoneRows } from './reading/zones.mjs';

/** @typedef {{ kind: string, inputs: number, right: number, nothing: number, wrong: number, unassigned?: number }} Row */

/** @param {Row[]} rows */
function tableOf(rows) {
	const isPhone = rows.some(({ unassigned }) => unassigned !== undefined);
	return table(
		['Kind', 'Inputs', 'Right', 'Not read', 'Wrong', ...(isPhone ? ['Unassigned'] : [])],
		rows.map(({ kind, inputs, right, nothing, wrong, unassigned }) =>
			[kind, inputs, right, nothing, wrong, ...(isPhone ? [unassigned] : [])].map(String),
		),
		{ figures: true },
	);
}

const text = `<!-- Written by "npm run reading". Do not edit. -->

# How values are read

Nobody outside cabinet.fm has seen a real callback, and its page leaves the forms open. So every plausible form is read, and a reading that is not sure is
not taken: the field is null, the value stands under \`extra\`, an issue says so. Here each reader is compared with a reference on generated inputs.
_Not read_ counts inputs that have a value which was not taken, _wrong_ those that were read as another value.

## Times

Beside what luxon and \`Date\` wrote.

${tableOf(await timeRows())}

## Time zones

Beside Intl, the list of Ruby on Rails and Windows' labels.

${tableOf(await zoneRows())}

## Phones

Beside Google's libphonenumber, on its example numbers of all regions. _Unassigned_: given as it was written, though the full numbering plan has no such number
(the package holds the smaller metadata).

${tableOf(await phoneRows())}

## Names

Names of lists put together in every order, and a list made by hand (\`test/domain/person/handMadeNames.ts\` says why of each).

${tableOf(await nameRows())}

## Prices

As Intl writes them in nine languages. \`1.500\` and \`1,500\` are not sure and count as not read.

${tableOf(await priceRows())}
`;
await writeFiles('reading', [{ path: 'docs/reading.md', text }], false);
