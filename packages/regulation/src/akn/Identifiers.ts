/**
 * Hands out the identifiers of an Akoma Ntoso document.
 *
 * @module
 */

/** The identifiers of one document; each is given once. */
export class Identifiers {
  readonly #regeling: string
  readonly #given = new Set<string>()

  constructor(regeling: string) {
    this.#regeling = safe(regeling)
  }

  /**
   * `eId` and `wId` of something with an authored id: `zin_minderjarig` and `kracht__zin_minderjarig`.
   *
   * A second thing with the same prefix and id, such as a list that opens with a list, gets a number behind it.
   */
  of(prefix: string, id: string): { readonly eId: string; readonly wId: string } {
    const name = `${prefix}_${safe(id)}`
    let eId = name
    for (let count = 2; this.#given.has(eId); count += 1) eId = `${name}_${count}`
    this.#given.add(eId)
    return { eId, wId: `${this.#regeling}__${eId}` }
  }
}

// The naming convention of Akoma Ntoso: lower-case letters, figures and hyphens.
const safe = (id: string): string => id.toLowerCase().replace(/[^a-z0-9-]+/gu, "-")
