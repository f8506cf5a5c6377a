/**
 * How a page addresses its reader: as the guide does.
 *
 * @module
 */
export { addressesIn, type Form, forms, type Spoken, same } from "@kracht/klachtwijzer/Form"
