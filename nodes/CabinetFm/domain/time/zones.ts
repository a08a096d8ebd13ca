/** Intl lists these under the names that IANA had for them before. */
const MODERN_NAMES: ReadonlyMap<string, string> = new Map([
	['Africa/Asmera', 'Africa/Asmara'],
	['America/Buenos_Aires', 'America/Argentina/Buenos_Aires'],
	['America/Catamarca', 'America/Argentina/Catamarca'],
	['America/Coral_Harbour', 'America/Atikokan'],
	['America/Cordoba', 'America/Argentina/Cordoba'],
	['America/Godthab', 'America/Nuuk'],
	['America/Indianapolis', 'America/Indiana/Indianapolis'],
	['America/Jujuy', 'America/Argentina/Jujuy'],
	['America/Louisville', 'America/Kentucky/Louisville'],
	['America/Mendoza', 'America/Argentina/Mendoza'],
	['Asia/Calcutta', 'Asia/Kolkata'],
	['Asia/Katmandu', 'Asia/Kathmandu'],
	['Asia/Rangoon', 'Asia/Yangon'],
	['Asia/Saigon', 'Asia/Ho_Chi_Minh'],
	['Atlantic/Faeroe', 'Atlantic/Faroe'],
	['Europe/Kiev', 'Europe/Kyiv'],
	['Pacific/Enderbury', 'Pacific/Kanton'],
	['Pacific/Ponape', 'Pacific/Pohnpei'],
	['Pacific/Truk', 'Pacific/Chuuk'],
]);

/** Names of places that IANA keeps beside the present one of their zone. */
export const FORMER_NAMES: readonly string[] = [
	...MODERN_NAMES.keys(),
	...(
		'Africa/Timbuktu America/Atka America/Ensenada America/Fort_Wayne America/Montreal America/Nipigon ' +
		'America/Pangnirtung America/Porto_Acre America/Rainy_River America/Rosario America/Santa_Isabel ' +
		'America/Shiprock America/Thunder_Bay America/Yellowknife Antarctica/South_Pole Asia/Ashkhabad ' +
		'Asia/Choibalsan Asia/Chongqing Asia/Chungking Asia/Dacca Asia/Harbin Asia/Kashgar Asia/Macao ' +
		'Asia/Tel_Aviv Asia/Thimbu Asia/Ujung_Pandang Asia/Ulan_Bator Atlantic/Jan_Mayen Australia/Canberra ' +
		'Australia/Currie Australia/Queensland Australia/Tasmania Australia/Yancowinna Europe/Belfast ' +
		'Europe/Tiraspol Europe/Uzhgorod Europe/Zaporozhye Pacific/Johnston'
	).split(' '),
];

/** Every zone of a place on earth, once, under the name that IANA now has for it, in the order of the alphabet. */
export function listedNames(): string[] {
	const names = Intl.supportedValuesOf('timeZone')
		.filter((name) => name.includes('/') && !name.startsWith('Etc/'))
		.map((name) => MODERN_NAMES.get(name) ?? name);
	return Array.from(new Set(names)).sort();
}

/** The zones to choose from: `name` is what a person reads and searches, `value` the IANA name. */
export function listedZones(): Array<{ name: string; value: string }> {
	return ['UTC', ...listedNames()].map((value) => ({ name: value.replaceAll('_', ' '), value }));
}
