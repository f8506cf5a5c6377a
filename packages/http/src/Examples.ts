/**
 * What the examples of the contract are made of: the text and the worked examples at hand.
 *
 * @module
 */
import { holdsUnder } from "@kracht/regulation/Example"
import type { Versie, Voorbeeld, Vraagsoort, Vraagvoorbeeld } from "@kracht/regulation/Model"
import { defaultVersion } from "@kracht/rules/DefaultVersion"
import type { SituationExamples } from "./contract/Assessments.ts"

/** A provision and a sentence of a version there is. */
export interface TextExample {
  readonly id: string
  readonly versie: string
  readonly bepaling: string
  readonly zin: string
}

/** A place in the text, situations, and a question of every other kind there is an example of. */
export interface Examples {
  readonly text: TextExample
  readonly situaties: SituationExamples
  readonly vragen: { readonly [Soort in Vraagsoort]?: Vraagvoorbeeld["vraag"] }
}

/** The worked examples at hand. */
export interface WorkedExamples {
  readonly voorbeelden: ReadonlyArray<Voorbeeld>
  readonly vraagvoorbeelden: ReadonlyArray<Vraagvoorbeeld>
}

/**
 * The first sentence that carries a rule, and its provision, in the version meant when none is named; and worked examples
 * of that version. Without any text there is nothing to serve.
 */
export const examplesFrom = (versies: ReadonlyArray<Versie>, worked: WorkedExamples): Examples => {
  const [first] = versies
  const versie = defaultVersion(versies.filter(({ regeling }) => regeling === first?.regeling)) ?? first
  const zin = versie?.zinnen.find(({ draagt }) => draagt.length > 0) ?? versie?.zinnen[0]
  if (versie === undefined || zin === undefined) throw new TypeError("Geef ten minste één versie met tekst.")
  return {
    text: { id: versie.regeling, versie: versie.versie, bepaling: zin.bepaling, zin: zin.id },
    situaties: situationsFrom(worked.voorbeelden.filter((one) => holdsUnder(one, versie))),
    vragen: questionsFrom(worked.vraagvoorbeelden.filter((one) => holdsUnder(one, versie)))
  }
}

/** Of each kind the question that expects the most, of those that are answered. */
const questionsFrom = (voorbeelden: ReadonlyArray<Vraagvoorbeeld>): Examples["vragen"] =>
  Object.fromEntries(
    voorbeelden
      .filter(({ verwacht }) => !("kanNiet" in verwacht))
      .toSorted((a, b) => weight(a) - weight(b))
      .map(({ soort, vraag }) => [soort, vraag])
  )

const weight = ({ verwacht }: Vraagvoorbeeld): number => JSON.stringify(verwacht).length

/** The example that expects the most terms of the fewest facts, and one of another kind; nothing known where there is none. */
const situationsFrom = (voorbeelden: ReadonlyArray<Voorbeeld>): SituationExamples => {
  const [most] = voorbeelden.toSorted((a, b) => terms(b) - terms(a) || facts(a) - facts(b))
  if (most === undefined) return [{}]
  const other = voorbeelden.find(({ verwacht }) => verwacht["soort"] !== most.verwacht["soort"])
  return [most.situatie, ...(other === undefined ? [] : [other.situatie])]
}

const facts = ({ situatie }: Voorbeeld): number => Object.keys(situatie).length

const terms = ({ verwacht }: Voorbeeld): number => Object.keys(verwacht["termijnen"] ?? {}).length
