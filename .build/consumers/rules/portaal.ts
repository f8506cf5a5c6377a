/** A script of a partner: the counters, terms and next steps of a complaint, as lines of text. */
import { addDays, fromIso, toIso } from "@kracht/calendar/PlainDate"
import { isRefusal } from "@kracht/calendar/Refusal"
import { partners } from "@kracht/content/partners"
import { type Antwoord, assess, explain, InvalidSituation, type Situatie } from "@kracht/rules/plain"

const situatie: Situatie = {
  aanleiding: "behandeling",
  hoedanigheid: "klant",
  leeftijdsgroep: "18-plus",
  anoniem: false,
  organisatie: "yoep",
  loket: "kracht",
  ingediendOp: "2026-12-24"
}

const lines = (antwoord: Antwoord): ReadonlyArray<string> => [
  ...antwoord.loketten.map(({ naam, rol }) => `${naam} ${rol}`),
  ...antwoord.termijnen.map(
    ({ id, uiterlijk }) => `${id} ${typeof uiterlijk === "string" ? uiterlijk : uiterlijk.tekst}`
  ),
  ...antwoord.vervolg.map(({ tekst }) => tekst)
]

const antwoord = assess(situatie)
const dag = fromIso("2026-12-24")
const morgen = isRefusal(dag) ? dag : addDays(dag, 1)

const refused = (): ReadonlyArray<string> => {
  try {
    // @ts-expect-error een waarde die niet bestaat, valt al bij het schrijven op
    assess({ aanleiding: "bestaat-niet" })
    return []
  } catch (error) {
    return error instanceof InvalidSituation ? error.fouten.map(({ veld }) => veld) : ["iets anders"]
  }
}

console.log(
  JSON.stringify({
    uitkomst: antwoord.uitkomst,
    regels: lines(antwoord),
    koppen: explain(antwoord).map(({ kop }) => kop),
    geweigerd: refused(),
    partners: partners.map(({ id }) => id),
    morgen: isRefusal(morgen) ? morgen.melding : toIso(morgen)
  })
)
