/**
 * Does this version hold for what is asked?
 *
 * A version that has ended still holds for who filed under it, and one that is in force does not hold for a day before it
 * began. So the days of the question decide, and how the versions follow each other; without a day only how far the version
 * has come can be said.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { changed, type Gevoeligheid, underOthers } from "./Change.ts"
import type { Days } from "./DayAsked.ts"
import { dateInWords, inEnglish } from "./DayInWords.ts"
import { keptWith, type Remembered, remembered, remembering } from "./Memory.ts"
import { type Period, takingOverAfter, versionForComplaint } from "./PointInTime.ts"
import type { Readings } from "./Reading.ts"
import type { Plain } from "./Reason.ts"
import { kept, keptParts } from "./Receipt.ts"
import type { Regulation } from "./Regulation.ts"
import * as Rulebook from "./Rulebook.ts"
import * as Table from "./Table.ts"

/** What was asked: the days it names, and the versions of the regulation there are. */
export interface Asked {
  readonly versions: ReadonlyArray<Period>
  readonly days: () => Days
}

/** Whether a version holds for what is asked, and that in words. */
export interface Standing {
  readonly inWerking: boolean
  readonly toelichting: Plain
}

/** Whether this version holds for what is asked; of the version alone where nothing is asked. */
export const standingOf = (regulation: Regulation, readings: Readings, asked: Asked | undefined): Standing => {
  if (regulation.status === "concept") return draft(readings)
  const { ingediendOp: day, peildag } = asked?.days() ?? {}
  if (asked === undefined || day === undefined) return keptWith(alone, regulation, byItself)
  const on = peildag ?? day
  return remembered(
    keptWith(onDays, asked.versions, () => remembering()),
    `${regulation.versie} ${day} ${on}`,
    () => kept(onDay(regulation, asked.versions, day, on))
  )
}

const drafts: Readonly<Record<string, Standing>> = {
  geldt: kept({
    inWerking: true,
    toelichting: {
      nl: "Deze versie is een concept. In deze lezing geldt zij al, omdat zij wordt gebruikt.",
      en: "This version is a draft. Under this reading it holds already, because it is used."
    }
  }),
  "geldt-nog-niet": kept({
    inWerking: false,
    toelichting: {
      nl: "Deze versie is een concept. Zij is niet vastgesteld en geldt nog niet.",
      en: "This version is a draft. It has not been adopted and is not in force."
    }
  })
}

/** A draft holds on no day, unless it is read so. */
const draft = (readings: Readings): Standing => {
  const { outcome } = Table.decide(Rulebook.validity, {
    status: "concept",
    "vaststelling.dag": readings["vaststelling.dag"]
  })
  return drafts[outcome] as Standing
}

const otherwise = new WeakMap<Readings, ReadonlyArray<Gevoeligheid>>()

/** Under which readings not chosen a version holds otherwise: the same for everything that is asked of it. Only of a draft can that be read. */
export const heldOtherwise = ({ status }: Regulation, readings: Readings): ReadonlyArray<Gevoeligheid> =>
  status === "concept" ? keptWith(otherwise, readings, () => keptParts(changesOfDraft(readings))) : []

const changesOfDraft = (readings: Readings): ReadonlyArray<Gevoeligheid> => {
  const holds = (read: Readings): string => (draft(read).inWerking ? "ja" : "nee")
  return underOthers(
    readings,
    (id) => Rulebook.validity.space.factIndex.has(id),
    (read) => changed("regeling.inWerking", holds(readings), holds(read))
  )
}

const alone = new WeakMap<Period, Standing>()
const onDays = new WeakMap<ReadonlyArray<Period>, Remembered<string, Standing>>()

const byItself = ({ status, geldigVan, geldigTot }: Period): Standing => {
  const from = geldigVan === null ? null : inWords(geldigVan)
  const until = geldigTot === null ? null : inWords(geldigTot)
  if (status === "in-werking") return kept({ inWerking: true, toelichting: from === null ? HOLDS : since(HOLDS, from) })
  if (status === "vastgesteld") return kept({ inWerking: false, toelichting: from === null ? ADOPTED : begins(from) })
  return kept({ inWerking: false, toelichting: until === null ? ENDED : ended(until) })
}

const HOLDS: Plain = { nl: "Deze versie geldt.", en: "This version is in force." }
const ADOPTED: Plain = {
  nl: "Deze versie is vastgesteld, maar geldt nog niet.",
  en: "This version has been adopted but is not in force yet."
}
const ENDED: Plain = { nl: "Deze versie geldt niet meer.", en: "This version is no longer in force." }

const since = ({ nl, en }: Plain, day: Plain): Plain => ({
  nl: nl.replace(".", ` vanaf ${day.nl}.`),
  en: en.replace(".", ` from ${day.en}.`)
})

const begins = (day: Plain): Plain => ({
  nl: `Deze versie is vastgesteld en geldt vanaf ${day.nl}.`,
  en: `This version has been adopted and is in force from ${day.en}.`
})

const ended = (day: Plain): Plain => ({
  nl: `Deze versie gold tot en met ${day.nl}. Voor een klacht van toen kan zij nog gelden: noem de dag.`,
  en: `This version was in force until ${day.en}. It may still hold for a complaint of that time: give the day.`
})

/** What holds on `on` for what was filed on `day`; the same day where the question names one. */
const onDay = (own: Regulation, versions: ReadonlyArray<Period>, day: string, on: string): Standing => {
  const found = versionForComplaint(versions, { ingediendOp: day, peildag: on })
  if (found.soort !== "versie") return { inWerking: false, toelichting: none(day, on) }
  if (found.versie.versie !== own.versie) return { inWerking: false, toelichting: another(found.versie, day, on) }
  return { inWerking: true, toelichting: together(holds(day, on), afterwards(own, versions, day, on)) }
}

const holds = (day: string, on: string): Plain => {
  const [filed, looked] = [inWords(day), inWords(on)]
  return day === on
    ? { nl: `Deze versie geldt op ${looked.nl}.`, en: `This version is in force on ${looked.en}.` }
    : {
        nl: `Deze versie geldt op ${looked.nl} voor een klacht van ${filed.nl}.`,
        en: `This version holds on ${looked.en} for a complaint of ${filed.en}.`
      }
}

/** Whether what is filed now goes on under it when it ends: unless a later version takes over what runs. */
const afterwards = (own: Regulation, versions: ReadonlyArray<Period>, day: string, on: string): Plain | null => {
  const next = takingOverAfter(versions, day, on)
  if (next !== undefined) {
    const from = inWords(next.geldigVan)
    return {
      nl: `Vanaf ${from.nl} geldt versie ${next.versie.versie}, ook voor een klacht die dan nog loopt.`,
      en: `From ${from.en} version ${next.versie.versie} holds, also for a complaint still running then.`
    }
  }
  if (own.geldigTot === null) return null
  const last = inWords(own.geldigTot)
  return {
    nl: `Haar laatste dag is ${last.nl}. Een klacht van daarvoor houdt deze versie.`,
    en: `Its last day is ${last.en}. A complaint from before keeps this version.`
  }
}

const another = ({ versie }: Period, day: string, on: string): Plain => {
  const [filed, looked] = [inWords(day), inWords(on)]
  return day === on
    ? {
        nl: `Deze versie geldt niet op ${looked.nl}. Dan geldt versie ${versie}.`,
        en: `This version is not in force on ${looked.en}. Version ${versie} is.`
      }
    : {
        nl: `Deze versie geldt op ${looked.nl} niet voor een klacht van ${filed.nl}. Daarvoor geldt versie ${versie}.`,
        en: `This version does not hold on ${looked.en} for a complaint of ${filed.en}. Version ${versie} does.`
      }
}

const none = (day: string, on: string): Plain => {
  const [filed, looked] = [inWords(day), inWords(on)]
  return day === on
    ? {
        nl: `Deze versie geldt niet op ${looked.nl}. Dan geldt er geen.`,
        en: `This version is not in force on ${looked.en}. None is.`
      }
    : {
        nl: `Deze versie geldt op ${looked.nl} niet voor een klacht van ${filed.nl}. Daarvoor geldt er geen.`,
        en: `This version does not hold on ${looked.en} for a complaint of ${filed.en}. None does.`
      }
}

const together = (first: Plain, then: Plain | null): Plain =>
  then === null ? first : { nl: `${first.nl} ${then.nl}`, en: `${first.en} ${then.en}` }

const inWords = (iso: string): Plain => {
  const day = fromIso(iso)
  return isRefusal(day) ? { nl: iso, en: iso } : { nl: dateInWords(day), en: inEnglish(day) }
}
