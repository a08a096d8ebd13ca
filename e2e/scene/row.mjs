/**
 * A workflow whose nodes follow each other.
 * @param {string} name
 * @param {Array<{ name: string } & Record<string, any>>} nodes without ids and positions
 */
export function rowOf(name, nodes) {
	const links = nodes
		.slice(1)
		.map((node, index) => [
			nodes[index].name,
			{ main: [[{ node: node.name, type: 'main', index: 0 }]] },
		]);
	return {
		name,
		connections: Object.fromEntries(links),
		nodes: nodes.map((node, index) => ({
			id: `node-${index}`,
			position: [260 * index, 0],
			...node,
		})),
	};
}
