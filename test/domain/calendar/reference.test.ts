import fc from 'fast-check';
import ical, { ICalAlarmType, ICalEventStatus } from 'ical-generator';
import { write } from '../../../nodes/CabinetFm/domain/calendar/write';
import type { FileEvent } from '../../../nodes/CabinetFm/domain/calendar/write';

/* Against ical-generator, for what it writes right: texts, times and alarms. */

const printable = fc
	.array(fc.constantFrom(...'aБ😀,;:\\"\'n. ~\n'), { minLength: 1, maxLength: 60 })
	.map((characters) => `x${characters.join('').replace(/\n+$/, '')}y`);

const times = fc
	.tuple(fc.integer({ min: 1_600_000_000, max: 2_000_000_000 }), fc.integer({ min: 1, max: 600 }))
	.map(([start, minutes]) =>
		[start, start + minutes * 60].map((seconds) => new Date(seconds * 1000).toISOString()),
	);

it('an event is written as the reference writes it', () => {
	fc.assert(
		fc.property(
			printable,
			printable,
			times,
			fc.boolean(),
			fc.integer({ min: 0, max: 40_320 }),
			(title, description, [start, end], isOver, alarmMinutes) => {
				const given: FileEvent = {
					...{ method: 'PUBLISH', uid: 'abc@example', isOver, sequence: 7, stamp: start },
					entry: { title, description, location: null, start, end, attendee: null },
					...{ attendees: [], organizer: null, alarmMinutes },
				};
				const calendar = ical({ prodId: '-//x//y//EN' });
				const event = calendar.createEvent({
					...{ id: 'abc@example', sequence: 7, stamp: start, start, end, description },
					summary: title.replace(/\n/g, ' '),
					status: isOver ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
				});
				if (!isOver) {
					event.createAlarm({
						...{ type: ICalAlarmType.display, trigger: alarmMinutes * 60 },
						description: title.replace(/\n/g, ' '),
					});
				}
				expect(linesOf(write(given))).toEqual(linesOf(calendar.toString()));
			},
		),
	);
});

function linesOf(text: string): string[] {
	return text
		.replace(/\r\n /g, '')
		.trim()
		.split('\r\n')
		.filter((line) => !/^(?:PRODID|METHOD|NAME|X-)/.test(line));
}
