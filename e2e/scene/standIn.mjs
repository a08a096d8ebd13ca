/**
 * The workflow as a user has it who added credentials, but each step that is switched off is replaced by one that
 * shows under `call` what the service would get.
 * @param {any} workflow
 */
export function withStandIns(workflow) {
	const nodes = workflow.nodes.map((/** @type {any} */ node) =>
		node.disabled ? standInOf(node) : node,
	);
	return { ...workflow, nodes };
}

/** @param {any} node */
function standInOf({ id, name, position, parameters }) {
	const assignments = [...textsOf(parameters, 'call')].map(([path, value]) => ({
		id: `${id}-${path}`,
		name: path,
		value,
		type: 'string',
	}));
	return {
		...{ id, name, position },
		type: 'n8n-nodes-base.set',
		typeVersion: 3.4,
		parameters: {
			assignments: { assignments },
			includeOtherFields: true,
			options: { ignoreConversionErrors: true },
		},
	};
}

/**
 * Every text of the parameters with its path.
 * @param {unknown} value
 * @param {string} path
 * @returns {Iterable<[path: string, text: string]>}
 */
function* textsOf(value, path) {
	if (typeof value === 'string') yield [path, value];
	if (typeof value !== 'object' || value === null) return;
	for (const [key, inner] of Object.entries(value)) yield* textsOf(inner, `${path}.${key}`);
}
