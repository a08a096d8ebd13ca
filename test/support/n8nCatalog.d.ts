import type { INodeTypeDescription } from 'n8n-workflow';

export interface FoundNode {
	name: string;
	description: string;
	builderHintMessage?: string;
}

export class NodeSearchEngine {
	constructor(nodes: INodeTypeDescription[]);
	searchByName(query: string, limit?: number): FoundNode[];
}

export function operationsOf(description: INodeTypeDescription): object | null;

export function loadOutputSchema(where: {
	nodeDir: string;
	version: number;
	versionFallback?: boolean;
}): object | undefined;

/** By which people look for the nodes: each finds both. */
export const WORDS: string[];
