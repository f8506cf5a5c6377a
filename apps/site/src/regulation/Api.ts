/**
 * The calls of the API that give what a page shows.
 *
 * @module
 */
import type { Versie, Voorbeeld, Vraagvoorbeeld, Zin } from "@kracht/regulation/Model"

/** The call for a sentence. */
export const sentenceCall = ({ regeling, versie }: Versie, { id }: Zin): string =>
  `GET /v1/regelingen/${regeling}/versies/${versie}/zinnen/${id}`

/** The call for a rule as data. */
export const ruleCall = (id: string): string => `GET /v1/regels/${id}`

/** The call for a comparison of two versions. */
export const comparisonCall = (van: Versie, naar: Versie): string =>
  `GET /v1/vergelijkingen?van=${van.versie}&naar=${naar.versie}`

/** The call that answers a situation, with its body. */
export const assessmentCall = ({
  situatie
}: Pick<Voorbeeld, "situatie">): { readonly call: string; readonly body: string } => ({
  call: "POST /v1/beoordelingen",
  body: JSON.stringify({ situatie }, null, 2)
})

const paths: Readonly<Record<Exclude<Vraagvoorbeeld["soort"], "regel">, string>> = {
  procedure: "procedures",
  inzage: "inzagebeoordelingen",
  bewaren: "bewaartermijnen",
  jaarverslag: "jaarverslagen"
}

/** The call that answers another question, with its body; one rule by itself is read off its table. */
export const questionCall = ({
  soort,
  vraag
}: Pick<Vraagvoorbeeld, "soort" | "vraag">): { readonly call: string; readonly body?: string } =>
  soort === "regel"
    ? { call: ruleCall(String(vraag["id"])) }
    : { call: `POST /v1/${paths[soort]}`, body: JSON.stringify(vraag, null, 2) }
