const { execFileSync } = require('node:child_process');

/** What `npm run words` prints on a machine with these settings. */
exports.printedOn = (environment) =>
	execFileSync(process.execPath, ['scripts/words.mjs'], {
		env: { ...process.env, ...environment },
		encoding: 'utf8',
	});
