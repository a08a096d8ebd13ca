/** Results that cost much to make, kept by key; beyond the bound the oldest is made again when it is asked for. */
export class Kept<V> {
	private readonly values = new Map<string, V>();

	constructor(private readonly most: number) {}

	get(key: string, make: () => V): V {
		const known = this.values.get(key);
		if (known !== undefined) return known;
		const made = make();
		if (this.values.size >= this.most) this.dropOldest();
		this.values.set(key, made);
		return made;
	}

	private dropOldest(): void {
		for (const oldest of this.values.keys()) {
			this.values.delete(oldest);
			return;
		}
	}
}
