/**
 * What the course of a complaint demands by a day, beside what a situation brings: that whoever it is about is told, and that
 * whoever reopens it is contacted anew.
 *
 * @module
 */
import { type Duty, duties, forwarding } from "@kracht/rules/ProcedureDuty"
import { bound } from "../rules/Bound.ts"
import { partyName } from "../rules/Words.ts"
import type { CourseDuty } from "./Timeline.ts"

const dueOf = ({ id, by, towards, what }: Duty): Pick<CourseDuty, "id" | "wie" | "jegens" | "wat"> => ({
  id,
  wie: by,
  jegens: towards,
  wat: what.nl
})

/** Is whoever a complaint is about told at once, as read? */
const atOnce = bound.readings["beklaagde.wanneer"] === "bij-ontvangst"

/** Who knows when a committee tells the employee: it does, and the officer there knows which committee it is (law.md N068). */
const knowing = `${partyName("commissie")} of de klachtenfunctionaris van de organisatie waar de medewerker werkt`

/** The employee is told when the complaint is passed on; what a committee received it does not pass on, so that has no day. */
const telling = (duty: Duty): ReadonlyArray<CourseDuty> => [
  {
    ...dueOf(duty),
    wat: `${duty.what.nl}, ${atOnce ? "meteen" : "op de dag dat de klacht wordt doorgezet"}`,
    start: "ontvangst",
    dag: { als: forwarding.id }
  },
  {
    ...dueOf(duty),
    start: "ontvangst-extern",
    dag: atOnce ? { als: forwarding.id } : { vraag: knowing }
  }
]

/** Those with a day. */
export const courseDuties: ReadonlyArray<CourseDuty> = duties.flatMap((duty): ReadonlyArray<CourseDuty> => {
  const { due } = duty
  if (due._tag === "Forwarding") return telling(duty)
  return due._tag === "Anew" ? [{ ...dueOf(duty), start: "heropening", dag: { als: due.obligation.id } }] : []
})

/** The sources of such a duty, as the rules name them. */
export const because = (id: string): Duty["because"] => duties.find((duty) => duty.id === id)?.because ?? []
