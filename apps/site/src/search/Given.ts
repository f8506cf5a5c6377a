/**
 * What the search script is given of the regulation at hand: every place there is to find.
 *
 * @module
 */
import { pack } from "./Packed.ts"
import { places } from "./Places.ts"

/** The places, packed. */
export const given = pack(places())
