/**
 * What does a decision that stays away cost the municipality at most? The rules say; this puts it in words.
 *
 * @module
 */
import { fromIso, type PlainDate } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { type Penalty, penalty, type Tariff, tariffFor, tariffs } from "@kracht/rules/LateDecision"

/** The penalty that starts to run when a day passes without a decision, and how far it can go. */
export interface Most extends Pick<Penalty, "dagen" | "perTarief" | "bedragEuro"> {
  readonly vanaf: PlainDate
  readonly euros: Tariff["euros"]
}

/**
 * The most there can be after a notice that was received on a day and did not come too early; nothing where there is no
 * penalty. The two weeks are extended or not, as the reading has it.
 */
export const mostAfter = (received: PlainDate, extended: boolean): Most | undefined => {
  const tariff = tariffFor(received)
  const answer = penalty(
    { beslistermijnEinde: (received - 1) as PlainDate, ingebrekestellingOntvangen: received, besluit: null },
    extended
  )
  if (tariff === undefined || isRefusal(answer) || answer.eersteDag === null) return undefined
  const { dagen, perTarief, bedragEuro } = answer
  return { vanaf: answer.eersteDag, dagen, perTarief, bedragEuro, euros: tariff.euros }
}

/** How long it runs and how much it is: by rate, and all of it. */
export const mostInWords = ({ dagen, perTarief, euros, bedragEuro }: Most): string => {
  const rates = perTarief.map((days, i) => `${i === 0 ? "" : "dan "}${days} dagen ${euros[i]} euro per dag`)
  return `Dat duurt hoogstens ${dagen} dagen: ${rates.join(", ")}. Samen is dat hoogstens ${thousands(bedragEuro)} euro.`
}

/** A number as Dutch writes it: `1.442`. */
const thousands = (n: number): string => String(n).replace(/\B(?=(?:\d{3})+$)/gu, ".")

/** The most there can be after a notice of today: the newest tariff holds. */
export const atMost = (): string => {
  const day = fromIso((tariffs[0] as Tariff).vanaf)
  const most = isRefusal(day) ? undefined : mostAfter(day, true)
  if (most === undefined) throw new Error("Na een ingebrekestelling van nu is er geen dwangsom.")
  return mostInWords(most)
}
