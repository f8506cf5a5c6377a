/**
 * The changes as an Atom feed: an entry for each version, the newest first.
 *
 * @module
 */
import { createHash } from "node:crypto"
import type { Versie } from "@kracht/regulation/Model"
import { element, printXml, type XmlElement } from "@kracht/regulation/Xml"
import { outcomesBetween } from "../rules/OutcomeWords.ts"
import { comparisonPath, feed, versionPath, versionsPage } from "./Address.ts"
import { stepTo } from "./Comparison.ts"
import { statusOf } from "./Status.ts"
import { current, titleOf, versions } from "./Versions.ts"

/** The feed of the regulation at hand. An entry needs a day: a version that does not say when it was published has none. */
export const atom = (): string => {
  const entries = versions.flatMap(entryFor).toReversed()
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
      element("link", { rel: "self", href: feed }),
      element("link", { rel: "alternate", href: versionsPage }),
      ...entries
    )
  )
}

const entryFor = (versie: Versie): ReadonlyArray<XmlElement> => {
  if (versie.opgenomenOp === null) return []
  const step = stepTo(versie)
  return [
    element(
      "entry",
      {},
      element("id", {}, identifier(`versie ${versie.regeling} ${versie.versie}`)),
      element("title", {}, `Versie ${versie.versie} (${statusOf(versie).kop})`),
      element("updated", {}, moment(versie.opgenomenOp)),
      element("link", { rel: "alternate", href: step ? comparisonPath(step.van, versie) : versionPath(versie) }),
      element("summary", {}, [versie.wijziging.wat, versie.wijziging.waarom, ...conclusion(versie)].join(" "))
    )
  ]
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
