import { bindingen } from "@kracht/content/binding"
import { keuzes } from "@kracht/content/keuzes"
import { vraagvoorbeelden } from "@kracht/content/vraagvoorbeelden"
import { holdsUnder, toldOf } from "@kracht/regulation/Example"
import { describe, expect, it } from "vitest"
import { ask, type ProblemBody, post } from "./Client.ts"

type Voorbeeld = (typeof vraagvoorbeelden)[number]

/** Where each kind of question is asked; one rule by itself is read off its table. */
const paths = {
  procedure: "/v1/procedures",
  inzage: "/v1/inzagebeoordelingen",
  bewaren: "/v1/bewaartermijnen",
  jaarverslag: "/v1/jaarverslagen"
} as const

const answered = async ({ soort, vraag }: Voorbeeld, versie: string): Promise<unknown> => {
  if (soort === "regel") return { uitkomst: await readOff(vraag, versie) }
  const { status, body } = await post<ProblemBody>(paths[soort], { ...vraag, versie })
  if (status === 200) return body
  const place = /^\/gebeurtenissen\/(\d+)$/u.exec(body.errors?.[0]?.location.pointer ?? "")?.[1]
  if (place === undefined) throw new Error(JSON.stringify(body))
  return { kanNiet: Number(place) }
}

interface Table {
  readonly rijen: ReadonlyArray<{
    readonly als: Readonly<Record<string, ReadonlyArray<unknown>>>
    readonly overig?: true
    readonly dan: unknown
  }>
}

/** What the table of a rule says of these facts, for whoever walks its rows by hand, under the readings chosen. */
const readOff = async (vraag: Voorbeeld["vraag"], versie: string): Promise<unknown> => {
  const { body } = await ask<Table>(`/v1/regels/${vraag["id"]}?versie=${versie}`)
  const known: Readonly<Record<string, unknown>> = {
    ...Object.fromEntries(keuzes.map(({ id, keuze }) => [id, keuze])),
    ...(vraag["feiten"] as object)
  }
  const rows = body.rijen.filter(({ als }) =>
    Object.entries(als).every(([fact, values]) => values.includes(known[fact]))
  )
  const [row] = rows.filter(({ overig }) => overig !== true)
  return (row ?? rows[0])?.dan
}

describe.each(bindingen)("under $versie", (binding) => {
  const held = vraagvoorbeelden.filter((voorbeeld) => holdsUnder(voorbeeld, binding))

  it("there are worked examples of every kind of question", () => {
    const kinds = new Set(held.map(({ soort }) => soort))
    expect([...kinds].toSorted()).toEqual([...Object.keys(paths), "regel"].toSorted())
  })

  it.each(held)("worked example $id is answered as it says", async (voorbeeld) => {
    expect(toldOf(voorbeeld, await answered(voorbeeld, binding.versie))).toEqual(voorbeeld.verwacht)
  })
})
