import { runInNewContext } from 'node:vm';
import { setFlagsFromString } from 'node:v8';
import { BOOKED, filesOf, INVITING, itemOf, MEETING, RESCHEDULED } from './items';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const FILES = 10_000;

/** Bytes that are held after so many bookings, each with files of its own that nobody keeps. */
async function heldAfter(bookings: number, firstId: number): Promise<number> {
	for (let id = firstId; id < firstId + bookings; id++) {
		const old = { ...MEETING, id: `${id} before`, comment: `Comment ${id}` };
		await filesOf(itemOf({ ...RESCHEDULED, id, old_id: null, old }), INVITING);
	}
	collectGarbage();
	return process.memoryUsage().heapUsed;
}

it('ten thousand files leave nothing behind', async () => {
	const [{ ics }] = await filesOf(BOOKED, INVITING);
	const before = await heldAfter(500, 0);
	const after = await heldAfter(FILES / 2, 500);
	expect(after - before).toBeLessThan((FILES * ics.length) / 10);
}, 60_000);
