import fc from 'fast-check';

/** Any character of Unicode, as fast-check's `binary`, which takes a second to make in each file. */
export const anyCharacter = fc
	.integer({ min: 0, max: 0x10ffff - 0x800 })
	.map((code) => String.fromCodePoint(code < 0xd800 ? code : code + 0x800));

export const anyText = fc.string({ unit: anyCharacter });
