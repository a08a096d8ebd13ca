export function withoutWaiting(): number[];
