/**
 * Holds content against the rules before anything is built: whether every text binds, whether every reading is used,
 * whether every worked example asks what can be asked, and whether the rules on a sentence are the ones read against it. Says
 * where and what, all at once.
 *
 * The build of the content calls `check`; run by itself it checks the folder named on the command line.
 *
 * @module
 */
import { join } from "node:path"
import { type Draft, draft, type Fout } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import { unreadUnder } from "@kracht/regulation/Unread"
import type { ReadVersion } from "@kracht/regulation/Version"
import * as Result from "effect/Result"
import { grounds, rulesOn } from "./src/Accounting.ts"
import { readings } from "./src/Reading.ts"
import { builtIn } from "./src/ReadingUse.ts"
import { type BindingFault, load, type ReadingChoice } from "./src/Regulation.ts"
import { organisatieVelden } from "./src/Situation.ts"
import * as WorkedExample from "./src/WorkedExample.ts"

/** What the rules find wrong with content, and where. */
export type Gebrek = Omit<Fout, "code">

/** Everything the rules find wrong with what could be read of the content. */
export const check = (read: Draft): ReadonlyArray<Gebrek> =>
  distinct([
    ...read.versies.flatMap((version) => bindingFaults(version, read)),
    ...readingFaults(read),
    ...exampleFaults(read),
    ...ruleFaults(read)
  ])

/** A reading is one for all versions, and so is its fault. */
const distinct = (faults: ReadonlyArray<Gebrek>): ReadonlyArray<Gebrek> => [
  ...new Map(faults.map((fault) => [JSON.stringify(fault), fault])).values()
]

const choicesIn = ({ lezingen }: Draft): ReadonlyArray<ReadingChoice> => lezingen.map(({ waarde }) => waarde)

/** What is missing in a version that could not be read whole may stand in what was not read; what is wrong there is wrong. */
const bindingFaults = (version: ReadVersion, read: Draft): ReadonlyArray<Gebrek> =>
  Result.match(load(version.versie, choicesIn(read)), {
    onSuccess: () => [],
    onFailure: (faults) =>
      faults
        .filter(({ code }) => version.volledig || code !== "ontbreekt")
        .flatMap((fault) => placed(fault, version, read))
  })

/** A fault of a name at every place it stands; what is missing, where it stood before or could stand. */
const placed = (fault: BindingFault, version: ReadVersion, read: Draft): ReadonlyArray<Gebrek> => {
  if (isUnreadReading(fault.naam, read)) return []
  const reading = read.lezingen.find(({ waarde }) => waarde.id === fault.naam)
  // A choice that is none of the reading's own alternatives is told of already.
  if (reading?.waarde.alternatieven.every(({ waarde }) => waarde !== reading.waarde.keuze) === true) return []
  if (reading !== undefined) return [{ bestand: reading.bestand, ...reading.plaats(["id"]), melding: fault.melding }]
  if (readings.some(({ id }) => id === fault.naam))
    return [{ bestand: `lezingen/${fault.naam.replaceAll(".", "-")}.yaml`, regel: 1, kolom: 1, melding: fault.melding }]
  // What is stated in words that cannot be read has a fault of its own.
  if (fault.code === "ontbreekt" && version.vermeldingen.has(fault.naam)) return []
  const places = placesOf(fault.naam, version)
  if (places.length > 0) return places.map((place) => ({ ...place, melding: fault.melding }))
  return [
    whereItStood(fault, version, read) ?? { bestand: version.bestand, regel: 1, kolom: 1, melding: fault.melding }
  ]
}

type Place = Omit<Gebrek, "melding">

/** Where a name stands in a version: at the words it was read from, or at the sentences that carry it. */
const placesOf = (naam: string, { versie, plaatsen, vermeldingen }: ReadVersion): ReadonlyArray<Place> => {
  const stated = (vermeldingen.get(naam) ?? []).map(({ bestand, regel, kolom }) => ({ bestand, regel, kolom }))
  if (stated.length > 0) return stated
  return versie.zinnen.filter(({ draagt }) => draagt.includes(naam)).flatMap(({ id }) => plaatsen.get(id) ?? [])
}

/** A sentence of this version that carries in another what here no sentence does, such as one that lost its `<Termijn>`. */
const whereItStood = ({ naam, melding }: BindingFault, version: ReadVersion, read: Draft): Gebrek | undefined => {
  const { versie, plaatsen } = version
  const others = read.versies
    .filter((other) => other !== version && other.versie.regeling === versie.regeling)
    .toSorted((a, b) => Number(b.versie.versie === versie.vorige) - Number(a.versie.versie === versie.vorige))
  for (const other of others) {
    for (const { id, draagt } of other.versie.zinnen) {
      const place = plaatsen.get(id)
      if (!draagt.includes(naam) || place === undefined) continue
      const there = `In versie “${other.versie.versie}” draagt de zin “${id}” ‘${naam}’, in versie “${versie.versie}” niet meer`
      return { ...place, melding: `${there}: ${melding.charAt(0).toLowerCase()}${melding.slice(1)}` }
    }
  }
  const namesake = versie.zinnen.find(({ draagt }) => draagt.includes(naam.replace(/\.\w+$/u, "")))
  const place = namesake === undefined ? undefined : plaatsen.get(namesake.id)
  return place === undefined ? undefined : { ...place, melding }
}

/** A reading whose file cannot be read is not missed: the file has a fault of its own. */
const isUnreadReading = (id: string, { ongelezen }: Draft): boolean => unreadUnder("lezingen/", ongelezen).mayName(id)

/** A reading that sets no parameter must be built into a rule, and what is built in must be explained. */
const readingFaults = (read: Draft): ReadonlyArray<Gebrek> => {
  const applied = read.lezingen.filter(({ waarde }) => waarde.toepassing !== undefined)
  const regelingen = new Set(read.lezingen.map(({ waarde }) => waarde.regeling))
  return [...applied.flatMap(unused), ...[...regelingen].flatMap((regeling) => unexplained(regeling, read))]
}

const unused = ({ waarde, bestand, plaats }: Draft["lezingen"][number]): ReadonlyArray<Gebrek> =>
  grounds().some(({ lezingen }) => lezingen.includes(waarde.id))
    ? []
    : [{ bestand, ...plaats(["toepassing"]), melding: `Geen regel zegt dat zij onder de lezing “${waarde.id}” werkt` }]

const unexplained = (regeling: string, read: Draft): ReadonlyArray<Gebrek> => {
  const own = new Map(
    read.lezingen.filter(({ waarde }) => waarde.regeling === regeling).map((one) => [one.waarde.id, one])
  )
  return Object.entries(builtIn).flatMap(([rule, ids]) =>
    ids
      .filter((id) => own.get(id)?.waarde.toepassing === undefined && !isUnreadReading(id, read))
      .map((id) => ({
        bestand: own.get(id)?.bestand ?? `lezingen/${id.replaceAll(".", "-")}.yaml`,
        regel: 1,
        kolom: 1,
        melding: own.has(id)
          ? `De lezing “${id}” zet een parameter; toch zegt de regel “${rule}” dat zij is ingebouwd`
          : `De regel “${rule}” werkt onder de lezing “${id}”, en die is er niet`
      }))
  )
}

const exampleFaults = (read: Draft): ReadonlyArray<Gebrek> => {
  const unread = unreadUnder("partners/", read.ongelezen)
  return read.voorbeelden.flatMap(({ vorm, vraag, waarde, bestand, plaats, sleutel }) => {
    const asked = vorm === "situatie" ? { situatie: vraag } : { soort: vorm, vraag }
    return WorkedExample.check(asked, partnersOf(waarde.regeling, read)).flatMap(({ veld, code, melding }) => {
      const steps = veld.split("/").filter(Boolean).map(toStep)
      // A partner whose file cannot be read may be called so.
      if (isPartner(steps.at(-1)) && unread.mayName(String(valueAt(vraag, steps)))) return []
      const place = code === "onbekend-veld" ? sleutel([vorm, ...steps]) : plaats([vorm, ...steps])
      return [{ bestand, ...place, melding: `In “${vorm}” klopt iets niet: ${melding}` }]
    })
  })
}

/** Everyone the text of a regulation names as a partner, and everyone there is a file of. */
const partnersOf = (regeling: string, { versies, partners }: Draft): ReadonlyArray<string> => [
  ...new Set([
    ...versies.filter(({ versie }) => versie.regeling === regeling).flatMap(({ versie }) => namedIn(versie)),
    ...partners.filter((partner) => partner.regeling === regeling).map(({ id }) => id)
  ])
]

const isPartner = (field: string | number | undefined): boolean => organisatieVelden.some((veld) => veld === field)

const valueAt = (value: unknown, [step, ...rest]: ReadonlyArray<string | number>): unknown =>
  step === undefined ? value : valueAt((value as Readonly<Record<string | number, unknown>> | undefined)?.[step], rest)

const toStep = (step: string): string | number => (/^\d+$/u.test(step) ? Number(step) : step)

// A partner without a file has no name here.
const namedIn = ({ parameters }: ReadVersion["versie"]): ReadonlyArray<string> => {
  const waarde = parameters["partners"]?.waarde
  return waarde?.soort === "lijst" ? waarde.lijst.filter((id) => id !== "") : []
}

/** Whoever lets another rule rest on a sentence has read its words, and says so where those are pinned. */
const ruleFaults = ({ regelwoorden, versies }: Draft): ReadonlyArray<Gebrek> =>
  regelwoorden.flatMap(({ waarde, bestand, plaats }) => {
    const own = versies.filter(({ versie }) => versie.regeling === waarde.regeling)
    const sentences = own.flatMap(({ versie }) => versie.zinnen)
    return Object.entries(waarde.zinnen).flatMap(([zin, { regels }]) => {
      const resting = new Set(
        sentences.filter(({ id }) => id === zin).flatMap((sentence) => rulesOn(sentence).map(({ id }) => id))
      )
      const missed = [...resting].filter((id) => !regels.includes(id))
      // Where a version could not be read whole, the sentence may stand in what was not read, and the rule rest on it there.
      const isRead = own.every(({ volledig, versie }) => volledig || versie.zinnen.some(({ id }) => id === zin))
      const loose = isRead ? regels.filter((id) => !resting.has(id)) : []
      const place = { bestand, ...plaats(["zinnen", zin, "regels"]) }
      return [
        ...missed.map(
          (id) => `Op de zin “${zin}” rust ook de regel “${id}”: lees haar tegen de woorden en noem haar hier`
        ),
        ...loose.map((id) => `De regel “${id}” rust niet op de zin “${zin}”: haal haar hier weg`)
      ].map((melding) => ({ ...place, melding }))
    })
  })

if (import.meta.main) {
  const read = draft(readFolder(process.argv[2] ?? join(import.meta.dirname, "../../content")))
  if (read.versies.length === 0) throw new Error("Er is geen versie om na te kijken.")
  const faults = check(read)
  for (const { bestand, regel, kolom, melding } of faults)
    process.stderr.write(`content/${bestand}:${regel}:${kolom}: ${melding}\n`)
  process.exitCode = faults.length === 0 ? 0 : 1
}
