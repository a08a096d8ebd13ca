/** Used by `npm run mutation`, which says what is mutated. @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
export default {
	testRunner: 'jest',
	plugins: ['@stryker-mutator/jest-runner'],
	coverageAnalysis: 'perTest',
	reporters: ['clear-text'],
	clearTextReporter: { allowEmojis: false, logTests: false, reportTests: false },
	ignoreStatic: true,
	concurrency: 2,
	incremental: true,
	ignorePatterns: ['dist', 'docs/images', 'e2e', 'tools', 'coverage'],
	// A loaded machine is slow, which is no proof of an endless loop.
	timeoutMS: 20_000,
	timeoutFactor: 4,
	allowConsoleColors: false,
	thresholds: { high: 90, low: 80, break: null },
};
