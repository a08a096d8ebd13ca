/** A small business on cabinet.fm and its client, with the words of one language. Everybody here is made up. */
export interface Cast {
	team: string;
	/** IANA name of the client's zone. */
	timezone: string;
	lesson: { title: string; description: string; price: number | string };
	expert: Member;
	/** Who takes over, where an expert is exchanged. */
	substitute: Member;
	client: Member;
	comment: string;
	note: string;
	/** The note after somebody edited it. */
	newNote: string;
	customFields: Readonly<Record<string, string>>;
	cancelReason: string;
	rescheduleReason: string;
	report: string;
}

export interface Member {
	name: string;
	/** In the address and in the domain on cabinet.fm, which are in Latin letters. */
	alias: string;
	phone: string;
}
