/* What V8 holds; JavaScript, because the package's TypeScript may not import Node's own modules. */
const { setFlagsFromString } = require('node:v8');
const { runInNewContext } = require('node:vm');

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');

/** Bytes that are held when all that nobody keeps is gone. */
exports.heldBytes = () => {
	collectGarbage();
	return process.memoryUsage().heapUsed;
};
