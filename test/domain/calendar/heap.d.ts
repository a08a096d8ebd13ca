export function heldBytes(): number;
