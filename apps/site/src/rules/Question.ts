/**
 * What a worked example asks beside the assessment of a situation, and what must come out of it, in words.
 *
 * @module
 */
import { partners } from "@kracht/content/partners"
import type { Vraagsoort, Vraagvoorbeeld } from "@kracht/regulation/Model"
import type { Fact } from "@kracht/rules/Fact"
import { duties } from "@kracht/rules/ProcedureDuty"
import { tables } from "@kracht/rules/Rulebook"
import { steps } from "@kracht/rules/Step"
import { dayInWords } from "../regulation/Day.ts"
import type { Line } from "./Situation.ts"
import { whichOf } from "./Which.ts"
import { capital, eventInWords, factValueInWords, outcomeInWords, said, valueInWords } from "./Words.ts"

/** The kinds of question, as headings for a reader. */
export const kinds: Readonly<Record<Vraagsoort, { readonly titel: string; readonly uitleg: string }>> = {
  procedure: {
    titel: "Voorbeelden van een procedure",
    uitleg: "Wat er met een klacht is gebeurd, wat nog moet, en wat te laat is."
  },
  inzage: {
    titel: "Voorbeelden van inzage",
    uitleg: "Wie een dossier mag zien, met wiens toestemming, en wie moet zwijgen."
  },
  bewaren: {
    titel: "Voorbeelden van bewaren",
    uitleg: "Hoe lang een klachtdossier blijft, en of het langer mag."
  },
  jaarverslag: {
    titel: "Voorbeelden van het jaarverslag",
    uitleg: "Welke getallen openbaar worden, en welke te klein zijn."
  },
  regel: {
    titel: "Voorbeelden bij losse regels",
    uitleg: "Wat 1 regel zegt als u de feiten kent."
  }
}

type Fields = Readonly<Record<string, unknown>>

/** What is asked, in the order in which it is told. */
export const questionOf = ({ soort, vraag }: Vraagvoorbeeld): ReadonlyArray<Line> => {
  switch (soort) {
    case "procedure":
      return [
        ...["regime", "over"].flatMap((veld) => (vraag[veld] === undefined ? [] : [fieldLine(veld, vraag[veld])])),
        ...(vraag["gebeurtenissen"] as ReadonlyArray<Fields>).map(eventLine),
        line("peilmoment", "Op welke dag kijken wij?", dayInWords(String(vraag["peilmoment"])))
      ]
    case "jaarverslag":
      return [
        line("jaar", "Over welk jaar gaat het verslag?", String(vraag["jaar"])),
        ...counted(vraag["gevallen"] as ReadonlyArray<Fields>),
        ...(vraag["vastgesteld"] === undefined
          ? []
          : [line("vastgesteld", "Wanneer is het verslag vastgesteld?", dayInWords(String(vraag["vastgesteld"])))])
      ]
    case "regel":
      return [
        line("id", "Welke regel?", tableNamed(String(vraag["id"])).question),
        ...Object.entries(vraag["feiten"] as Fields).map(([veld, waarde]) => fieldLine(veld, waarde))
      ]
    default:
      return Object.entries(vraag).flatMap(([veld, waarde]) =>
        Array.isArray(waarde) ? waarde.map((one, i) => partLine(veld, one, i)) : [fieldLine(veld, waarde)]
      )
  }
}

const line = (wat: string, vraag: string, antwoord: string): Line => ({ wat, vraag, antwoord })

const tableNamed = (id: string) => {
  const found = tables.find(({ table }) => table.id === id)
  if (found === undefined) throw new Error(`Er is geen regel ${id}.`)
  return found.table
}

const eventLine = ({ gebeurtenis, op, klager = 1, klacht, tot }: Fields, index: number): Line =>
  line(
    String(index),
    `${capital(dayInWords(String(op)))}${klager === 1 ? "" : `, klager ${klager}`}${klacht === undefined ? "" : `, klacht ${klacht}`}`,
    `${eventInWords(String(gebeurtenis))}${tot === undefined ? "" : ` Dat wordt ${dayInWords(String(tot))}.`}`
  )

const facts = new Map<string, Fact>(tables.flatMap(({ table }) => table.facts.map((fact) => [fact.id, fact] as const)))

const fieldLine = (veld: string, waarde: unknown): Line =>
  line(veld, questions[veld] ?? facts.get(veld)?.question ?? capital(veld), fieldInWords(veld, waarde))

const isDay = (value: unknown): value is string => typeof value === "string" && /^\d{4}-\d\d-\d\d$/u.test(value)

const fieldInWords = (veld: string, waarde: unknown): string =>
  isDay(waarde) ? dayInWords(waarde) : factValueInWords(veld, waarde as string | boolean)

const questions: Readonly<Record<string, string>> = {
  inzageOp: "Op welke dag gaat het dossier open?",
  ingediendOp: "Wanneer is de klacht ingediend?",
  uitkomstOp: "Wanneer was er een uitkomst?",
  reactieOp: "Wanneer schreef de organisatie of er iets verandert?",
  vervolggesprekOp: "Wanneer was het vervolggesprek?",
  ingetrokkenOp: "Wanneer is de klacht ingetrokken?",
  laatsteStukOp: "Van welke dag is het laatste stuk?",
  peildatum: "Op welke dag kijken wij?"
}

/** One of several persons who answered, or of several extensions. */
const partLine = (veld: string, one: Fields, index: number): Line =>
  line(
    `${veld}.${index}`,
    veld === "toestemmingen" ? "Wie heeft er geantwoord?" : "Wie wil langer bewaren?",
    Object.entries(one)
      .map(([name, value]) => part(name, value))
      .join(", ")
  )

const part = (name: string, value: unknown): string => {
  if (isDay(value)) return `${parts[name] ?? "op"} ${dayInWords(value)}`
  if (typeof value === "boolean") return value ? "op schrift" : "niet op schrift"
  return valueInWords(String(value))
}

const parts: Readonly<Record<string, string>> = { beslotenOp: "besloten op", totEnMet: "tot en met" }

/** Cases that are the same, with how many there are. */
const counted = (gevallen: ReadonlyArray<Fields>): ReadonlyArray<Line> =>
  [...Map.groupBy(gevallen, (geval) => JSON.stringify(geval)).values()].map((same, index) =>
    line(`gevallen.${index}`, `${same.length} keer`, caseInWords(same[0] ?? {}))
  )

const caseInWords = ({ soort, organisatie, aard, uitspraak, aanbeveling }: Fields): string => {
  const kind = `${valueInWords(String(soort))} bij ${partnerName(String(organisatie))}`
  if (soort !== "klacht") return kind
  const advised = aanbeveling === "ja" ? "met een aanbeveling" : "zonder aanbeveling"
  return `${kind}, over ${valueInWords(String(aard))}, ${valueInWords(String(uitspraak))}, ${advised}`
}

const partnerName = (id: string): string => partners.find((partner) => partner.id === id)?.naam ?? valueInWords(id)

/** What must come out, a line for each thing that is expected. */
export const expectedOf = ({ soort, verwacht }: Pick<Vraagvoorbeeld, "soort" | "verwacht">): ReadonlyArray<Line> =>
  Object.entries(verwacht).flatMap(([veld, waarde]) => {
    if (isGroup(waarde)) return Object.entries(waarde).flatMap(([id, value]) => groupLines(veld, id, value))
    return [line(veld, outcomes[`${soort}.${veld}`] ?? outcomes[veld] ?? capital(veld), outcomeOf(veld, waarde))]
  })

const isGroup = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value)

const groupLines = (veld: string, id: string, value: unknown): ReadonlyArray<Line> => {
  const wat = `${veld}.${id}`
  if (veld === "verplichtingen") return [line(wat, capital(dutyInWords(id)), states[String(value)] ?? String(value))]
  if (veld === "uiterlijk")
    return [
      line(wat, `Laatste dag voor: ${dutyInWords(id)}`, value === null ? "niet vastgesteld" : dayInWords(String(value)))
    ]
  if (isGroup(value))
    return Object.entries(value).map(([row, count]) =>
      line(
        `${wat}.${row}`,
        `${facts.get(id)?.question ?? countNames[id] ?? capital(id)} ${capital(valueInWords(row))}`,
        shown(count)
      )
    )
  return [line(wat, `Hoe vaak: ${valueInWords(id)}?`, shown(value))]
}

const countNames: Readonly<Record<string, string>> = {
  aard: "Waar gaat de klacht over?",
  uitspraak: "Wat is erover uitgesproken?",
  aanbeveling: "Is er een aanbeveling?"
}

const shown = (count: unknown): string => (count === null ? "staat er niet" : String(count))

const dutyInWords = (name: string): string => {
  const { id, ofWhich } = whichOf(name)
  const duty = duties.find((candidate) => candidate.id === id)
  if (duty === undefined) throw new Error(`Er is geen plicht ${name}.`)
  return `${said(duty.what.nl)}${ofWhich}`
}

const states: Readonly<Record<string, string>> = {
  open: "moet nog",
  voldaan: "is gebeurd",
  "te-laat": "is te laat"
}

const outcomes: Readonly<Record<string, string>> = {
  toestand: "Hoe ver is de klacht?",
  mogelijk: "Wat kan er nu gebeuren?",
  nietMogelijk: "Wat kan nu niet?",
  vervallen: "Wat hoeft niet meer?",
  vervolg: "Wat kunt u nu doen?",
  kanNiet: "Wat kon niet?",
  "inzage.uitkomst": "Mag dat?",
  "regel.uitkomst": "Wat zegt de regel?",
  toestemmingVan: "Wie moet toestemming geven?",
  toestemming: "Hoe staat het met de toestemming?",
  geheimhouding: "Moet deze persoon zwijgen?",
  uiterlijkVernietigen: "Tot welke dag mag het dossier er zijn?",
  bestemming: "Wat moet er nu met het dossier?",
  verlengingen: "Mag het langer?",
  klachten: "Hoeveel klachten staan er in het verslag?",
  openbaarUiterlijk: "Op welke dag is het verslag van de aanbieder uiterlijk openbaar?"
}

const outcomeOf = (veld: string, waarde: unknown): string => {
  if (veld === "kanNiet") return eventInWords(String(waarde))
  if (veld === "mogelijk" || veld === "nietMogelijk")
    return (waarde as ReadonlyArray<string>).map(eventInWords).join(" ")
  if (veld === "vervolg")
    return (waarde as ReadonlyArray<keyof typeof steps>).map((stap) => said(steps[stap].nl)).join(" ")
  if (veld === "vervallen") return (waarde as ReadonlyArray<string>).map(dutyInWords).join("; ")
  if (veld === "verlengingen") return (waarde as ReadonlyArray<boolean>).map(valueInWords).join(", ")
  if (veld === "klachten") return shown(waarde)
  if (waarde === null) return "niet vastgesteld"
  if (isDay(waarde)) return dayInWords(waarde)
  return outcomeInWords(waarde).join(", ")
}
