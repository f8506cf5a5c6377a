/**
 * The changes as an Atom feed: an entry for each version, the newest first.
 *
 * @module
 */
import { createHash } from "node:crypto"
import { uitgave } from "@kracht/content/uitgave"
import type { Versie } from "@kracht/regulation/Model"
import { element, printXml, type XmlElement } from "@kracht/regulation/Xml"
import { outcomesBetween } from "../rules/OutcomeWords.ts"
import { comparisonPath, feed, versionPath, versionsPage } from "./Address.ts"
import { changesIn, stepTo } from "./Comparison.ts"
import { absolute } from "./Origin.ts"
import { current, titleOf, versions } from "./Versions.ts"

/**
 * The feed of the regulation at hand, with full addresses once there is an origin. An entry needs a day: a version that
 * does not say when it was published has none.
 */
export const atom = (origin: string | null = uitgave.oorsprong): string => {
  const entries = versions.flatMap((versie) => entryFor(versie, origin)).toReversed()
  const days = versions.flatMap(({ opgenomenOp }) => opgenomenOp ?? []).sort()
  const { naam, van } = titleOf(current)
  return printXml(
    element(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": "nl" },
      element("id", {}, identifier(`feed ${current.regeling}`)),
      element("title", {}, `${naam} van ${van}: wijzigingen`),
      element("updated", {}, moment(days.at(-1))),
      element("author", {}, element("name", {}, van)),
      element("link", { rel: "self", type: "application/atom+xml", href: absolute(feed, origin) }),
      element("link", { rel: "alternate", type: "text/html", href: absolute(versionsPage, origin) }),
      ...entries
    )
  )
}

const entryFor = (versie: Versie, origin: string | null): ReadonlyArray<XmlElement> => {
  if (versie.opgenomenOp === null) return []
  const step = stepTo(versie)
  return [
    element(
      "entry",
      {},
      element("id", {}, identifier(`versie ${versie.regeling} ${versie.versie}`)),
      element("title", {}, titleFor(versie)),
      element("updated", {}, moment(versie.opgenomenOp)),
      element("link", {
        rel: "alternate",
        type: "text/html",
        href: absolute(step ? comparisonPath(step.van, versie) : versionPath(versie), origin)
      }),
      element("summary", {}, [versie.wijziging.wat, versie.wijziging.waarom, ...conclusion(versie)].join(" "))
    )
  ]
}

/** Which text there is, and what has become of it: enough for who reads titles alone. */
const titleFor = (versie: Versie): string => {
  const { naam } = titleOf(versie)
  const step = stepTo(versie)
  const since = step === undefined ? "de eerste versie" : `${changesIn(step).length} wijzigingen na ${step.van.versie}`
  return `${naam}, versie ${versie.versie}: ${since} (${standing[versie.status]})`
}

const standing: Readonly<Record<Versie["status"], string>> = {
  concept: "nog niet vastgesteld",
  vastgesteld: "vastgesteld",
  "in-werking": "geldig",
  vervallen: "vervallen"
}

/** What the version changes for people, against the one before it. */
const conclusion = (versie: Versie): ReadonlyArray<string> => {
  const step = stepTo(versie)
  return step === undefined ? [] : [outcomesBetween(step).slotsom]
}

/** A name that holds without a host and without a register: the hash of what it names (RFC 6920). */
const identifier = (what: string): string => `ni:///sha-256;${createHash("sha256").update(what).digest("base64url")}`

const moment = (day: string | undefined): string => {
  if (day === undefined) throw new Error("Geen versie zegt wanneer zij is opgenomen: zet opgenomenOp in regeling.yaml.")
  return `${day}T00:00:00Z`
}
