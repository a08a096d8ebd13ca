import type { IDataDeduplicator } from 'n8n-workflow';

export const logged: string[];

export function useProcessedData(deduplicator: IDataDeduplicator): void;
