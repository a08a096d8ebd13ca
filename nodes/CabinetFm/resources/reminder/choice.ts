import { minutesOfDay } from '../../domain/reminder/quiet';
import { SIDES, UNITS } from '../../domain/reminder/schema';
import type { QuietTime, ReminderChoice, ReminderTime } from '../../domain/reminder/schema';
import { isJsonObject } from '../../domain/json/json';
import { refusal } from '../../host/execute/input';
import type { Input, Refusal } from '../../host/execute/input';
import { isBlank, shown, textOf } from '../../host/options';
import { FARTHEST, reminders } from '../../parameters/reminders';
import { readChoice } from '../message/choice';

type Read<T> = ({ ok: true } & T) | Refusal;

/** When to remind, whom and of what. */
export function readReminderChoice(input: Input): Read<{ choice: ReminderChoice }> {
	const message = readChoice(input, 'reminder');
	if (!message.ok) return message;
	const read = readTimes(input.parameter('reminders', reminders.default));
	if (!read.ok) return read;
	const quiet = readQuiet(input);
	if (!quiet.ok) return quiet;
	const { recipient, place, currency } = message.choice;
	return {
		ok: true,
		choice: { recipient, place, currency, times: read.times, quiet: quiet.quiet },
	};
}

function readTimes(entered: unknown): Read<{ times: ReminderTime[] }> {
	const list: unknown = isJsonObject(entered) ? entered.reminder : null;
	const times: ReminderTime[] = [];
	for (const one of Array.isArray(list) ? (list as unknown[]) : []) {
		const read = readOne(one);
		if (!read.ok) return read;
		times.push(read.time);
	}
	if (times.length > 0) return { ok: true, times };
	return refusal(
		'Reminders holds no time',
		'Add one to Reminders, such as 24 Hours Before the Start',
	);
}

function readOne(entered: unknown): Read<{ time: ReminderTime }> {
	const one = isJsonObject(entered) ? entered : {};
	const unit = UNITS.find((each) => each === one.unit);
	if (!unit) {
		return refusal(
			`${shown(one.unit)} is no unit of a reminder`,
			'Set Unit to Minutes, Hours or Days',
		);
	}
	const when = SIDES.find((each) => each === one.when);
	if (!when) {
		return refusal(
			`${shown(one.when)} does not say when a reminder comes`,
			'Set When to Before the Start or After the End',
		);
	}
	const amount = typeof one.amount === 'string' ? Number(one.amount.trim() || NaN) : one.amount;
	if (typeof amount !== 'number' || !Number.isInteger(amount) || amount < 0 || amount > FARTHEST) {
		return refusal(
			`${shown(one.amount)} is no number of ${unit}`,
			`Set Amount to a whole number from 0 to ${FARTHEST}`,
		);
	}
	return { ok: true, time: { amount, unit, when } };
}

function readQuiet(input: Input): Read<{ quiet: QuietTime | null }> {
	const from = readTimeOfDay(input.option('quietFrom'), 'Quiet From');
	if (!from.ok) return from;
	const until = readTimeOfDay(input.option('quietUntil'), 'Quiet Until');
	if (!until.ok) return until;
	if (from.minutes === null && until.minutes === null) return { ok: true, quiet: null };
	if (from.minutes === null) {
		return refusal(
			'The quiet time has no beginning',
			'Set Options > Quiet From, too, such as 22:00',
		);
	}
	if (until.minutes === null) {
		return refusal('The quiet time has no end', 'Set Options > Quiet Until, too, such as 08:00');
	}
	return { ok: true, quiet: { from: from.minutes, until: until.minutes } };
}

function readTimeOfDay(entered: unknown, option: string): Read<{ minutes: number | null }> {
	if (isBlank(entered)) return { ok: true, minutes: null };
	const minutes = minutesOfDay(textOf(entered) ?? '');
	if (minutes !== null) return { ok: true, minutes };
	return refusal(
		`${shown(entered)} is no time of day. Enter hours and minutes such as 22:00`,
		`Change Options > ${option} of this step`,
	);
}
