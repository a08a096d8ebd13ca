/*
 * Jest loads every module anew for each test file, in a sandbox with a global object of its own. n8n takes a second to
 * load, longer than most files run: it is loaded once for all files of a worker, outside of the sandboxes.
 */
const { isNativeError } = require('node:util').types;
const { TestEnvironment } = require('jest-environment-node');

takeErrorsOfAny(globalThis);

module.exports = class extends TestEnvironment {
	async setup() {
		await super.setup();
		this.global.outside = { require, global: globalThis };
		takeErrorsOfAny(this.global);
	}
};

/** The Error of a sandbox is another than that outside; as in n8n itself, the errors of one are errors for the other. */
function takeErrorsOfAny({ Error }) {
	Object.defineProperty(Error, Symbol.hasInstance, {
		value(error) {
			return this === Error
				? isNativeError(error)
				: Function.prototype[Symbol.hasInstance].call(this, error);
		},
		configurable: true,
	});
}
