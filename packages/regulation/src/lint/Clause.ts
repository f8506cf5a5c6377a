/**
 * Of which clauses is a sentence made, and which of them deny what they say?
 *
 * “Jeugdstem steunt u, de commissie beslist” says of no one that it does both, and “Jeugdstem beslist niet” denies it. Only
 * what marks a clause in plain legal Dutch is read: a semicolon, a colon, “maar” and its like, and a comma before a new
 * subject.
 *
 * @module
 */

const BREAK = /[;:]\s+|,?\s+(?:maar|terwijl|want|doch)\s+/iu

// A comma may also stand in a list of names: a new clause follows what has a verb.
const NEW_SUBJECT =
  /,\s+(?:en\s+|of\s+)?(?=(?:de|het|een|dat|dit|deze|die|wie|u|je|zij|ze|hij|wij|we|men|er|jeugdstem|kracht)\s)/iu

const VERB =
  /(?<!\p{L})(?!niet |met |het |dat |wat |uit |tot |kracht |dit )\p{Ll}+t(?!\p{L})|(?<!\p{L})(?:is|zijn|kan|kunnen|mag|mogen|zal|zullen|worden|kun|heb|hebben)(?!\p{L})/u

// “Als u er niet uitkomt, …” and “Is zij niet op tijd klaar, dan …”: what stands before the comma is a condition, and its
// “niet” denies nothing.
const CONDITION =
  /^\s*(?:(?:ook\s+)?(?:als|wanneer|indien|mocht|zolang|zodra|nadat|voordat|blijkt|lukt)\s[^,]*,\s*|[^,]*,\s*(?=dan\s))/iu

const DENIAL = /(?<!\p{L})(?:niet|geen|nooit|noch|niemand|nergens)(?!\p{L})/giu

// “Niet alleen”, “niet later dan” and “of niet” deny nothing, nor does “niet” in brackets.
const NO_DENIAL = /niet alleen|niet (?:later|langer|meer|minder) dan|(?:al dan|wel of|of) (?:niet|geen)|\([^)]*\)/giu

/** The clauses of a sentence, in order; each with the condition it stands under. */
export const clausesOf = (tekst: string): ReadonlyArray<string> =>
  tekst.split(BREAK).flatMap((part) => {
    const condition = CONDITION.exec(part)?.[0] ?? ""
    return bySubject(part.slice(condition.length)).map((clause) => `${condition}${clause}`)
  })

const bySubject = (part: string): ReadonlyArray<string> => {
  const clauses: Array<string> = []
  for (const next of part.split(NEW_SUBJECT)) {
    const before = clauses.at(-1)
    if (before === undefined || VERB.test(before)) clauses.push(next)
    else clauses[clauses.length - 1] = `${before}, ${next}`
  }
  return clauses
}

/** Whether a clause says that something is not so; what stands in its condition does not count. */
export const isDenied = (clause: string): boolean =>
  clause.replace(CONDITION, "").replaceAll(NO_DENIAL, "").search(DENIAL) >= 0

// “Dat u het oneens bent …”, “Of dat u …”: “dat” before who or what the clause is about. “Dat kan ook” is a sentence.
const SUBORDINATE =
  /^(?:of\s+)?dat\s+(?=(?:u|je|jij|ik|wij|we|zij|ze|hij|men|er|het|de|een|uw|jouw|onze|ons|deze|iemand|niemand|kracht|jeugdstem)\s)/iu

const NOUN = /(?!\p{Ll}*(?:cht|eit|ect|act|enst|ant|besluit)(?!\p{L}))/u

// After such a clause the main clause begins with its verb: “Dat u klaagt, heeft geen gevolgen”, with or without the comma.
const MAIN = new RegExp(
  `,\\s+(?:${VERB.source})|(?:${NOUN.source}(?:${VERB.source}))(?:\\s+\\p{Ll}+(?:d|t|en))?\\s+(?:${VERB.source})`,
  "u"
)

/** The words with which a sentence opens that is a subordinate clause and no more; null where there is a main clause. */
export const openedWithoutMain = (tekst: string): string | null => {
  const opening = SUBORDINATE.exec(tekst)?.[0]
  return opening === undefined || MAIN.test(tekst.slice(opening.length)) ? null : opening.trim()
}

// “Of de klacht op te lossen is of niet”, with the verb twice in the one clause.
const TWICE =
  /(?<!\p{L})of\s(?:(?!(?:en|of|maar|dat|die|wat|als)\s)[^,;:.\s]+\s+)*?(is|zijn|heeft|hebben|wordt|worden|kan|kunnen|mag|mogen)\s(?:(?!(?:en|of|maar|dat|die|wat|als)\s)[^,;:.\s]+\s+)*\1\s+of\s+niet(?!\p{L})/iu

/** The verb that stands twice in a clause that asks whether or not; null where none does. */
export const verbTwice = (tekst: string): string | null => TWICE.exec(tekst)?.[1] ?? null
