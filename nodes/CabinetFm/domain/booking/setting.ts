import type { Zone } from 'luxon';
import type { PhoneSetting } from '../person/person';

/** What the user chose and the host knows; the domain reads neither settings nor a clock. */
export interface Setting extends PhoneSetting {
	/** Zone of times that carry no offset; `null` while the user set none. */
	zone: Zone | null;
	/** Zone of the company's clock. */
	companyZone: Zone;
}
