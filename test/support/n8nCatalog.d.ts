import type { INodeTypeDescription } from 'n8n-workflow';

/** What the catalog keeps of a node. */
export interface LeanNode {
	name: string;
	discriminatorsByVersion: Map<number, unknown>;
}

export function toLeanNodeType(description: INodeTypeDescription): LeanNode;

export interface FoundNode {
	name: string;
	description: string;
	builderHintMessage?: string;
}

export class NodeSearchEngine {
	constructor(nodes: LeanNode[]);
	searchByName(query: string, limit?: number): FoundNode[];
}

export function loadOutputSchema(where: {
	nodeDir: string;
	version: number;
	versionFallback?: boolean;
}): object | undefined;
