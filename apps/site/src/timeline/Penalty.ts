/**
 * What does a decision that stays away cost the municipality at most? The rules say; this puts it in words.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { type Penalty, penalty, type Tariff, tariffs } from "@kracht/rules/LateDecision"
import type { Readings } from "@kracht/rules/Reading"

/** When there is none, though the municipality is late: late notice, no interest, no chance (Awb 4:17 lid 6). */
export const unpaid = {
  u: "Betalen hoeft niet als uw brief veel te laat komt. Ook niet als het besluit niet over u gaat, of u duidelijk geen kans had.",
  je: "Betalen hoeft niet als je brief veel te laat komt. Ook niet als het besluit niet over jou gaat, of je duidelijk geen kans had.",
  en: "It need not pay if your letter comes far too late. Nor if the decision does not concern you, or you clearly had no chance.",
  statute: "Awb art. 4:17 lid 6"
} as const

/** The penalty that starts to run when a day passes without a decision, and how far it can go. */
export interface Most extends Pick<Penalty, "dagen" | "perTarief" | "bedragEuro"> {
  readonly vanaf: PlainDate
  readonly euros: Tariff["euros"]
}

/** What a penalty depends on. */
type Read = Pick<Readings, "besluit.dwangsom-termijnenwet" | "dwangsom.tarief">

/** The most there can be after a notice that was received on a day and did not come too early; nothing where there is no penalty. */
export const mostAfter = (received: PlainDate, read: Read): Most | undefined => {
  const answer = penalty(
    { beslistermijnEinde: (received - 1) as PlainDate, ingebrekestellingOntvangen: received, besluit: null },
    read["besluit.dwangsom-termijnenwet"] === "wel",
    read["dwangsom.tarief"]
  )
  if (isRefusal(answer) || answer.eersteDag === null || answer.tarief === null) return undefined
  const { dagen, perTarief, bedragEuro, tarief } = answer
  return { vanaf: answer.eersteDag, dagen, perTarief, bedragEuro, euros: tarief.euros }
}

/** How long it runs and how much it is, by rate and in all; for a reader of English. */
const mostInEnglish = ({ dagen, perTarief, euros, bedragEuro }: Most): string => {
  const rates = perTarief.map((days, i) => `${i === 0 ? "First" : "then"} ${days} days of ${euros[i]} euros`)
  return `It runs at most ${dagen} days. ${rates.join(", ")}. In all it is at most ${grouped(bedragEuro, ",")} euros.`
}

/** The same in Dutch. */
export const mostInWords = ({ dagen, perTarief, euros, bedragEuro }: Most): string => {
  const rates = perTarief.map((days, i) =>
    i === 0 ? `Eerst ${days} dagen ${euros[i]} euro per dag` : `dan ${days} dagen ${euros[i]} euro`
  )
  return `Dat duurt hoogstens ${dagen} dagen. ${rates.join(", ")}. Samen is dat hoogstens ${grouped(bedragEuro, ".")} euro.`
}

/** Only how much, beside a step that says how long. */
export const briefly = (read: Read): string => {
  const { bedragEuro } = newest(read)
  return `Samen is dat hoogstens ${grouped(bedragEuro, ".")} euro.`
}

/** A number with a sign before every three digits: `1.442`. */
const grouped = (n: number, sign: string): string => String(n).replace(/\B(?=(?:\d{3})+$)/gu, sign)

/** The most there can be after a notice of today: the newest tariff holds. */
export const atMost = (read: Read, language: "nl" | "en"): string =>
  language === "nl" ? mostInWords(newest(read)) : mostInEnglish(newest(read))

const newest = (read: Read): Most => {
  const day = fromIso((tariffs[0] as Tariff).vanaf)
  const most = isRefusal(day) ? undefined : mostAfter(day, read)
  if (most === undefined) throw new Error("Na een ingebrekestelling van nu is er geen dwangsom.")
  return most
}
