import { lessonOf } from '../words/bookings';
import { heldBytes } from './heap';
import { BOOKED, filesOf, INVITING, RESCHEDULED } from './items';

const FILES = 10_000;

/** Bytes that are held after so many bookings, each with files of its own that nobody keeps. */
async function heldAfter(bookings: number, firstId: number): Promise<number> {
	for (let id = firstId; id < firstId + bookings; id++) {
		const service = lessonOf(`Lesson ${id}`);
		const old = { ...BOOKED, id: `${id} before`, lesson: service };
		await filesOf({ ...RESCHEDULED, id, old_id: null, lesson: service, old }, INVITING);
	}
	return heldBytes();
}

it('ten thousand files leave nothing behind', async () => {
	const [{ ics }] = await filesOf(BOOKED, INVITING);
	const before = await heldAfter(500, 0);
	const after = await heldAfter(FILES / 2, 500);
	expect(after - before).toBeLessThan((FILES * ics.length) / 10);
}, 60_000);
