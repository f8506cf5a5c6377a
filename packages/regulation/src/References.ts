/**
 * Checks what points across files: companions to sentences and regulations, partners to names.
 *
 * @module
 */
import { checkChanges } from "./Change.ts"
import type { Faults } from "./Fault.ts"
import type { Lezing, Partner, Voorbeeld } from "./Model.ts"
import { PARTNERS } from "./Parameters.ts"
import type { ReadRecord } from "./Record.ts"
import { checkOverlap } from "./Validity.ts"
import type { ReadVersion } from "./Version.ts"

/** A record and the file it stands in. */
export interface Filed<A> extends ReadRecord<A> {
  readonly bestand: string
}

/** What is checked against each other. */
export interface Drafts {
  readonly versies: ReadonlyArray<ReadVersion>
  /** Every regulation there is a folder of; false when a part of it could not be read, so that sentences may be missing. */
  readonly regelingen: ReadonlyMap<string, boolean>
  readonly partners: ReadonlyArray<Filed<Partner>>
  readonly lezingen: ReadonlyArray<Filed<Lezing>>
  readonly voorbeelden: ReadonlyArray<Filed<Voorbeeld>>
}

/** Reports every reference that leads nowhere. */
export const checkReferences = (drafts: Drafts, faults: Faults): void => {
  const { versies, regelingen, partners, lezingen, voorbeelden } = drafts
  for (const records of [partners, lezingen, voorbeelden]) {
    checkRegulations(records, regelingen, faults)
    checkDoubles(records, faults)
  }
  // What a regulation that could not be read wholly may hold is not missed: its own fault is enough.
  const whole = ({ waarde }: Filed<{ readonly regeling: string }>) => regelingen.get(waarde.regeling) === true
  for (const record of [...lezingen, ...voorbeelden].filter(whole)) checkSentences(record, versies, faults)
  for (const example of voorbeelden.filter(whole)) checkVersions(example, versies, faults)
  checkChanges(
    versies.filter(({ versie }) => regelingen.get(versie.regeling) === true),
    faults
  )
  for (const reading of lezingen) checkChoice(reading, faults)
  for (const partner of partners.filter(whole)) checkNamed(partner, versies, faults)
  checkOverlap(versies, faults)
}

const checkRegulations = (
  records: ReadonlyArray<Filed<{ readonly regeling: string }>>,
  regelingen: ReadonlyMap<string, boolean>,
  faults: Faults
): void => {
  for (const { waarde, plaats, bestand } of records) {
    if (regelingen.has(waarde.regeling)) continue
    faults.inFile(bestand)(plaats(["regeling"]), "onbekende-regeling", `Er is geen regeling “${waarde.regeling}”`)
  }
}

const checkDoubles = (
  records: ReadonlyArray<Filed<{ readonly id: string; readonly regeling: string }>>,
  faults: Faults
): void => {
  const first = new Map<string, string>()
  for (const { waarde, plaats, bestand } of records) {
    const key = `${waarde.regeling} ${waarde.id}`
    const earlier = first.get(key)
    if (earlier === undefined) first.set(key, bestand)
    else faults.inFile(bestand)(plaats(["id"]), "dubbele-id", `De id “${waarde.id}” is al van ${earlier}`)
  }
}

const checkSentences = (
  { waarde, plaats, bestand }: Filed<{ readonly regeling: string; readonly zinnen: ReadonlyArray<string> }>,
  versies: ReadonlyArray<ReadVersion>,
  faults: Faults
): void => {
  const own = versies.filter(({ versie }) => versie.regeling === waarde.regeling)
  const known = new Set(own.flatMap(({ versie }) => versie.zinnen.map(({ id }) => id)))
  waarde.zinnen.forEach((id, index) => {
    if (known.has(id)) return
    faults.inFile(bestand)(
      plaats(["zinnen", index]),
      "onbekende-zin",
      `De regeling “${waarde.regeling}” heeft geen zin “${id}”`
    )
  })
}

const checkVersions = (
  { waarde, plaats, bestand }: Filed<Voorbeeld>,
  versies: ReadonlyArray<ReadVersion>,
  faults: Faults
): void => {
  const known = versies.filter(({ versie }) => versie.regeling === waarde.regeling).map(({ versie }) => versie.versie)
  waarde.versies?.forEach((versie, index) => {
    if (known.includes(versie)) return
    faults.inFile(bestand)(
      plaats(["versies", index]),
      "onbekende-versie",
      `De regeling “${waarde.regeling}” heeft geen versie “${versie}”: er is ${known.join(", ")}`
    )
  })
}

const checkChoice = ({ waarde, plaats, bestand }: Filed<Lezing>, faults: Faults): void => {
  const values = waarde.alternatieven.map((alternatief) => alternatief.waarde)
  if (values.includes(waarde.keuze)) return
  faults.inFile(bestand)(
    plaats(["keuze"]),
    "onbekende-keuze",
    `De keuze “${waarde.keuze}” staat niet bij de alternatieven: ${values.join(", ")}`
  )
}

const checkNamed = (
  { waarde, plaats, bestand }: Filed<Partner>,
  versies: ReadonlyArray<ReadVersion>,
  faults: Faults
): void => {
  const own = versies.filter(({ versie }) => versie.regeling === waarde.regeling)
  const named = own.some(({ versie }) => versie.parameters[PARTNERS]?.woorden.includes(waarde.naam))
  if (!named)
    faults.inFile(bestand)(
      plaats(["naam"]),
      "partner-zonder-zin",
      `Geen zin van de regeling noemt “${waarde.naam}” als partner`
    )
}
