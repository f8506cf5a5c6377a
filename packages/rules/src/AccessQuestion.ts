/**
 * Is this a question about who may see what, and if not, what is wrong with it?
 *
 * @module
 */
import { doel, opVerzoekKlager, stuk } from "./Access.ts"
import { rol } from "./CaseRole.ts"
import { antwoord, schriftelijk, toestemming } from "./Consent.ts"
import { gezag, hoogstens, kanOverzien, leeftijdBetrokkene, toestemmer, vertegenwoordiging } from "./Consenter.ts"
import type { Partially } from "./Fact.ts"
import {
  type Check,
  type Checks,
  checkedDay,
  checkWhole,
  day,
  factValue,
  listOf,
  type Right,
  required
} from "./FieldCheck.ts"
import { spreekgrond } from "./Secrecy.ts"
import { type Invoerfout, oneOf } from "./Situation.ts"

/**
 * What one person answered when consent was asked. Everyone may answer more than once: the latest answer counts, and
 * a no or a withdrawal whose day is not known counts always.
 */
export interface GegevenToestemming {
  readonly door: (typeof toestemmer.values)[number]
  /** Which of the persons of this kind, counted from 1: two parents are 1 and 2. Left out it is the first. */
  readonly wie?: number
  readonly antwoord: (typeof antwoord.values)[number]
  readonly schriftelijk?: boolean
  /** The day of the answer; a yes must say it. */
  readonly gegevenOp?: string
  /** The day a yes was taken back. */
  readonly ingetrokkenOp?: string
}

const facts = [
  rol,
  stuk,
  doel,
  toestemming,
  opVerzoekKlager,
  leeftijdBetrokkene,
  kanOverzien,
  gezag,
  vertegenwoordiging,
  spreekgrond
] as const

/**
 * What is asked about access; every fact may be left out.
 *
 * Consent is given as it stands (`toestemming`), or as what each person answered (`toestemmingen`) with the day of
 * access (`inzageOp`); not both. Who must consent follows from the age, judgement and custody of the person concerned.
 */
export type Inzagevraag = Partially<typeof facts> & {
  readonly toestemmingen?: ReadonlyArray<GegevenToestemming>
  /** A date, or an instant with an offset. */
  readonly inzageOp?: string
}

const wholeFromOne: Check = (value, veld) =>
  value === undefined || (Number.isInteger(value) && (value as number) >= 1)
    ? []
    : [{ veld, code: "niet-toegestane-waarde", melding: "wie is een heel getal vanaf 1." }]

const checks: Checks = {
  ...Object.fromEntries(facts.map((fact) => [fact.id, factValue(fact)])),
  toestemmingen: listOf("Een toestemming", {
    door: required(factValue(toestemmer)),
    wie: wholeFromOne,
    antwoord: required(factValue(antwoord)),
    schriftelijk: factValue(schriftelijk),
    gegevenOp: day,
    ingetrokkenOp: day
  }),
  inzageOp: day
}

/** Everything that is wrong with a question, at once; none when it is one. Says what is allowed, never what was sent. */
export const check = (vraag: unknown): ReadonlyArray<Invoerfout> =>
  checkWhole<Inzagevraag>(vraag, "Een inzagevraag", checks, (right) => [
    ...twice(right),
    ...ofTheDead(right),
    ...forNobody(right),
    ...incomplete(right),
    ...tooMany(right)
  ])

const twice = ({ toestemming, toestemmingen }: Right<Inzagevraag>): ReadonlyArray<Invoerfout> =>
  toestemming !== undefined && toestemmingen !== undefined
    ? [
        {
          veld: "toestemmingen",
          code: "niet-toegestane-waarde",
          melding: "Geef toestemming of toestemmingen, niet allebei."
        }
      ]
    : []

/** What can be so only of someone who has died, said of someone who lives. */
const ofTheDead = ({ rol, leeftijdBetrokkene: age, toestemming }: Right<Inzagevraag>): ReadonlyArray<Invoerfout> => {
  if (age === undefined || age === "overleden") return []
  const wrong = (veld: string, melding: string): Invoerfout => ({ veld, code: "niet-toegestane-waarde", melding })
  return [
    ...(rol === "nabestaande"
      ? [wrong("leeftijdBetrokkene", "leeftijdBetrokkene is overleden als een nabestaande het vraagt.")]
      : []),
    ...(toestemming === "kan-niet-meer"
      ? [wrong("toestemming", "toestemming is alleen kan-niet-meer als leeftijdBetrokkene overleden is.")]
      : [])
  ]
}

/** Who represents an adult is someone: where nobody acts for them nobody can ask this as that. */
const forNobody = ({
  rol,
  leeftijdBetrokkene: age,
  kanOverzien: able,
  vertegenwoordiging: acts
}: Right<Inzagevraag>): ReadonlyArray<Invoerfout> =>
  rol === "vertegenwoordiger" && age === "18-plus" && able !== true && acts === "niemand"
    ? [
        {
          veld: "vertegenwoordiging",
          code: "niet-toegestane-waarde",
          melding: `Vraagt een vertegenwoordiger het, dan is vertegenwoordiging ${someone}.`
        }
      ]
    : []

const someone = oneOf(vertegenwoordiging.values.filter((value) => value !== "niemand"))

const incomplete = ({ toestemmingen = [], inzageOp }: Right<Inzagevraag>): ReadonlyArray<Invoerfout> => [
  ...(toestemmingen.some(saysYes) && inzageOp === undefined ? [lacks("inzageOp")] : []),
  ...toestemmingen.flatMap((one, i) => (saysYes(one) ? incompleteYes(one, `toestemmingen/${i}`) : []))
]

const incompleteYes = (
  { schriftelijk, gegevenOp, ingetrokkenOp }: Right<GegevenToestemming>,
  at: string
): ReadonlyArray<Invoerfout> => [
  ...(schriftelijk === undefined ? [lacks(`${at}/schriftelijk`)] : []),
  ...(gegevenOp === undefined ? [lacks(`${at}/gegevenOp`)] : []),
  ...(gegevenOp !== undefined && ingetrokkenOp !== undefined && checkedDay(ingetrokkenOp) < checkedDay(gegevenOp)
    ? [
        {
          veld: `${at}/ingetrokkenOp`,
          code: "ongeldige-datum" as const,
          melding: "ingetrokkenOp ligt niet vóór gegevenOp."
        }
      ]
    : [])
]

/** There is one person the file is about, and one parent where one has custody: a second one is no answer of theirs. */
const tooMany = ({ toestemmingen = [], gezag: custody }: Right<Inzagevraag>): ReadonlyArray<Invoerfout> =>
  toestemmingen.flatMap(({ door, wie = 1 }, i) => {
    if (door === undefined) return []
    const most = door === "ouder-met-gezag" && custody === "een-ouder" ? 1 : hoogstens[door]
    return wie <= most
      ? []
      : [
          {
            veld: `toestemmingen/${i}/wie`,
            code: "niet-toegestane-waarde" as const,
            melding: `wie is hier hoogstens ${most}.`
          }
        ]
  })

/** Did someone give consent? */
export const saysYes = ({ antwoord }: Right<GegevenToestemming>): boolean => antwoord === "ja"

const lacks = (veld: string): Invoerfout => ({
  veld,
  code: "ontbrekend-veld",
  melding: `Bij een ja hoort ${veld.slice(veld.lastIndexOf("/") + 1)}.`
})
