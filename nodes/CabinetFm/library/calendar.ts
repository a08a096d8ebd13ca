/*
 * Calendar files (RFC 5545), from ical-generator.
 */
export {
	ICalAlarmType,
	ICalAttendeeRole,
	ICalAttendeeStatus,
	ICalCalendarMethod,
	ICalEventStatus,
	default as createCalendar,
} from 'ical-generator';
