/*
 * A clock on which nobody waits. JavaScript, because the package's TypeScript may not set timers.
 */
const later = outside.global.setTimeout;

/** Until `jest.restoreAllMocks()` what sets a timer goes on at once; gives the milliseconds that it would have waited. */
function withoutWaiting() {
	const pauses = [];
	jest.spyOn(outside.global, 'setTimeout').mockImplementation((done, pause = 0) => {
		pauses.push(pause);
		return later(done, 0);
	});
	return pauses;
}

module.exports = { withoutWaiting };
