/**
 * What holds for youth care alone: what the Jeugdwet lays on the committee and on the provider. For help under the Wmo no
 * statute sets a committee, nor a term.
 *
 * @module
 */

/** Does it rest on a duty of the committee or of the provider under the Jeugdwet? */
export const onlyYouthCare = (statute: string | undefined): boolean =>
  /^Jeugdwet art\. 4\.2\.1 lid [25](?: |$)/u.test(statute ?? "")

/** The duties that rest on it alone. */
export const youthCareDuties: ReadonlySet<string> = new Set(["reactie-aanbieder"])
