/**
 * Does each term say when it begins, and each measure how much it is?
 *
 * @module
 */
import type { Zin, ZinSoort } from "../Model.ts"
import { aboutSentences, type Bevinding } from "./Finding.ts"
import type { LintText } from "./Passage.ts"

/** Findings on terms without a start, and on measures no one can count. */
export const lintDeadlines = (text: LintText): ReadonlyArray<Bevinding> => [
  ...withoutStart(text),
  ...text.zinnen.flatMap(vague)
]

// What a term can begin with: of “…, na een gesprek” after a comma nothing says that the term begins there.
const EVENT =
  "(?:\\p{L}+\\s+){0,2}(?:ontvang|binnenkomst|indien|bericht|klacht|melding|aanvra|besluit|beschikking|oordeel|uitspraak|afsluit|afhandel|bekendmak|dag|datum)"

// "na 7 weken" is the term itself; "na ontvangst" is its start. Whoever confers "na overleg" fixes no day.
const AFTER = `(?<!,\\s)na(?!\\s+\\d|\\s+(?:\\p{L}+\\s+)?(?:overleg|afstemming|beraad)(?!\\p{L}))(?!\\p{L})|(?<=,\\s)na(?=\\s+${EVENT})`

const START = new RegExp(
  [
    `(?<!\\p{L})(?:nadat|${AFTER}|vanaf|sinds|gerekend|te rekenen|volgend op|daarna|erna)(?!\\p{L})`,
    // “Zodra het kan” is whenever.
    "(?<!\\p{L})zodra(?!\\s+(?:het|dit|dat|wij|we)\\s+(?:kan|kunnen|lukt|mogelijk))(?!\\p{L})",
    // A term counted back has its day at the other end.
    "(?:dag|dagen|week|weken|maand|maanden|jaar)\\s+(?:vóór|voor|voorafgaand aan)\\s+(?:de|het|een|die|dat|uw|je)(?!\\p{L})"
  ].join("|"),
  "iu"
)

const withoutStart = ({ parameters, zinnen }: LintText): ReadonlyArray<Bevinding> =>
  Object.values(parameters).flatMap(({ waarde, woorden, zinnen: ids }) => {
    const stating = zinnen.filter(({ id }) => ids.includes(id))
    if (waarde.soort !== "termijn" || stating.some(({ tekst }) => START.test(tekst))) return []
    return [
      aboutSentences(stating, {
        code: "termijn-zonder-begin",
        ernst: "fout",
        melding: `De termijn “${woorden[0]}” heeft geen begin: er staat niet vanaf welk moment zij loopt`
      })
    ]
  })

const MEASURES: ReadonlyArray<RegExp> = [
  /(?<!\p{L})een aantal(?!\p{L})/iu,
  /(?<!\p{L})enkele(?!\p{L})/iu,
  /(?<!\p{L})enige tijd(?!\p{L})/iu,
  /(?<!\p{L})(?:zo (?:snel|spoedig) mogelijk|(?<!zo )spoedig|zsm|binnenkort)(?!\p{L})|(?<!\p{L})z\.s\.m\./iu,
  /(?<!\p{L})(?:op (?:korte|afzienbare) termijn|binnen afzienbare tijd)(?!\p{L})/iu,
  /(?<!\p{L})(?:meerdere|diverse|verscheidene) (?:gesprekken|keren|malen|pogingen|(?:werk)?dagen|weken|maanden)(?!\p{L})/iu,
  /(?<!\p{L})redelijke termijn(?!\p{L})/iu,
  /(?<!\p{L})iets afwijken(?!\p{L})/iu,
  // “Een periode van 12 maanden” is counted.
  /(?<!\p{L})(?:\p{L}+ )?periode(?!\p{L}|\s+van\s+(?:\d|(?:een|één|twee|drie|vier|vijf|zes|acht|tien|twaalf)\s))/iu,
  // A room is as large as it is.
  /(?<!\p{L})ruime(?= (?:bekend|verspreiding|aandacht|termijn|tijd|openingstijd|bereikbaarheid|mate|kring|keuze|uitleg))/iu
]

/** What explains or defines promises no one anything. */
const BINDING: ReadonlyArray<ZinSoort> = ["regel", "belofte", "open"]

const vague = (zin: Zin): ReadonlyArray<Bevinding> => {
  if (!BINDING.includes(zin.soort)) return []
  return MEASURES.flatMap((patroon) => {
    const found = patroon.exec(zin.tekst)?.[0]
    if (found === undefined) return []
    const melding = `“${found}” zegt niet hoeveel, hoe lang of hoe ver`
    return [aboutSentences([zin], { code: "vage-maat", ernst: "waarschuwing", melding })]
  })
}
