/**
 * Reads a worked example: what it asks and what must come out.
 *
 * A file asks one thing: the assessment of a situation, or another question. Which values a question may have is for the
 * rules to say.
 *
 * @module
 */
import * as Schema from "effect/Schema"
import type { Meld } from "./Fault.ts"
import type { Voorbeeld, Vraagsoort, Vraagvoorbeeld } from "./Model.ts"
import { PinnedSentences } from "./Pin.ts"
import { Day, readRecord, Words } from "./Record.ts"
import type { Filed } from "./References.ts"

const Value = Schema.Union([Schema.String, Schema.Boolean, Schema.Int])

const Fields = Schema.Record(Schema.String, Value)

/** A day that must come out, or null where nothing says which. */
const Until = Schema.NullOr(Day)

const Names = Schema.NonEmptyArray(Words)

/** An expectation says something. */
const expecting = <F extends Schema.Struct.Fields>(fields: F) =>
  Schema.Struct(fields).check(
    Schema.makeFilter((verwacht) => Object.keys(verwacht).length > 0, {
      expected: `minstens één van ${inDutch(Object.keys(fields))}`
    })
  )

const inDutch = (names: ReadonlyArray<string>): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} en ${names.at(-1)}`

/** What each kind of question is made of, and what can be expected of its answer. */
const forms = {
  situatie: {
    vraag: Schema.Record(Schema.String, Schema.Union([Schema.String, Schema.Boolean])),
    verwacht: expecting({
      soort: Schema.optionalKey(Schema.NullOr(Words)),
      uitkomst: Schema.optionalKey(Words),
      nogTeVragenEerst: Schema.optionalKey(Words),
      termijnen: Schema.optionalKey(Schema.Record(Schema.String, Day)),
      loketten: Schema.optionalKey(Schema.Array(Words)),
      commissies: Schema.optionalKey(Schema.Array(Words)),
      vervolg: Schema.optionalKey(Names),
      kosten: Schema.optionalKey(Schema.NullOr(Schema.Int))
    })
  },
  procedure: {
    vraag: Schema.Struct({
      gebeurtenissen: Schema.Array(Fields),
      peilmoment: Schema.String,
      organisatie: Schema.optionalKey(Words),
      regime: Schema.optionalKey(Words),
      over: Schema.optionalKey(Words)
    }),
    verwacht: expecting({
      toestand: Schema.optionalKey(Words),
      verplichtingen: Schema.optionalKey(Schema.Record(Schema.String, Words)),
      uiterlijk: Schema.optionalKey(Schema.Record(Schema.String, Until)),
      vervallen: Schema.optionalKey(Names),
      mogelijk: Schema.optionalKey(Names),
      nietMogelijk: Schema.optionalKey(Names),
      vervolg: Schema.optionalKey(Names),
      kanNiet: Schema.optionalKey(Words)
    })
  },
  inzage: {
    vraag: Schema.Record(Schema.String, Schema.Union([Value, Schema.Array(Fields)])),
    verwacht: expecting({
      uitkomst: Schema.optionalKey(Words),
      toestemmingVan: Schema.optionalKey(Schema.NullOr(Words)),
      toestemming: Schema.optionalKey(Schema.NullOr(Words)),
      geheimhouding: Schema.optionalKey(Words)
    })
  },
  bewaren: {
    vraag: Schema.Record(Schema.String, Schema.Union([Value, Schema.Array(Fields)])),
    verwacht: expecting({
      uiterlijkVernietigen: Schema.optionalKey(Until),
      bestemming: Schema.optionalKey(Words),
      verlengingen: Schema.optionalKey(Schema.Array(Schema.Boolean))
    })
  },
  jaarverslag: {
    vraag: Schema.Struct({
      jaar: Schema.Int,
      gevallen: Schema.Array(
        Fields.check(
          Schema.makeFilter(({ keer = 1 }) => typeof keer === "number" && keer > 0, {
            expected: "bij keer een getal boven 0"
          })
        )
      ),
      vastgesteld: Schema.optionalKey(Schema.String)
    }),
    verwacht: expecting({
      klachten: Schema.optionalKey(Schema.NullOr(Schema.Int)),
      tabellen: Schema.optionalKey(
        Schema.Record(Schema.String, Schema.Record(Schema.String, Schema.NullOr(Schema.Int)))
      ),
      daarnaast: Schema.optionalKey(Schema.Record(Schema.String, Schema.NullOr(Schema.Int))),
      openbaarUiterlijk: Schema.optionalKey(Day)
    })
  },
  regel: {
    vraag: Schema.Struct({ id: Words, feiten: Fields }),
    verwacht: expecting({ uitkomst: Schema.Union([Words, Schema.Array(Words)]) })
  }
} as const

type Form = "situatie" | Vraagsoort

const beside = {
  id: Words,
  regeling: Words,
  titel: Words,
  versies: Schema.optionalKey(Schema.NonEmptyArray(Words)),
  persoon: Schema.optionalKey(Words),
  zinnen: PinnedSentences
}

const records = {
  situatie: recordFor("situatie"),
  procedure: recordFor("procedure"),
  inzage: recordFor("inzage"),
  bewaren: recordFor("bewaren"),
  jaarverslag: recordFor("jaarverslag"),
  regel: recordFor("regel")
}

/** The shape of a file that asks this: the question stands under the name of its kind. */
function recordFor<F extends Form>(form: F) {
  return Schema.Struct({ ...beside, [form]: forms[form].vraag, verwacht: forms[form].verwacht })
}

/** A worked example as its file has it; what it asks stands under the name of its kind. */
export interface ExampleRecord {
  readonly id: string
  readonly regeling: string
  readonly titel: string
  readonly verwacht: Readonly<Record<string, unknown>>
  readonly versies?: ReadonlyArray<string>
  readonly persoon?: string
  readonly zinnen: (typeof PinnedSentences)["Type"]
}

/** A worked example as read, with what it asks. */
export interface ExampleFile extends Filed<ExampleRecord> {
  readonly vorm: Form
  readonly vraag: Readonly<Record<string, unknown>>
}

/** The example in this file, or null when it cannot be read; faults are reported. */
export const readExample = (bestand: string, tekst: string, meld: Meld): ExampleFile | null => {
  const vorm = formOf(tekst)
  const record = readRecord(records[vorm] as Schema.ConstraintDecoder<ExampleRecord>, tekst, meld)
  if (record === null) return null
  const { [vorm]: vraag, ...waarde } = record.waarde as ExampleRecord & Readonly<Record<Form, ExampleFile["vraag"]>>
  const read = { ...record, waarde, bestand, vorm, vraag }
  return vorm === "jaarverslag" ? unfolded(read, vraag["gevallen"] as ReadonlyArray<Case>) : read
}

type Case = Readonly<Record<string, unknown>> & { readonly keer?: unknown }

/** Every case as often as `keer` says, so that a writer need not repeat it; each stands where it is written once. */
const unfolded = (read: ExampleFile, written: ReadonlyArray<Case>): ExampleFile => {
  const origin = written.flatMap(({ keer = 1 }, index) => Array.from({ length: Number(keer) }, () => index))
  const gevallen = origin.map((index) => {
    const { keer: _, ...geval } = written[index] ?? {}
    return geval
  })
  const asWritten = (pad: ReadonlyArray<PropertyKey>): ReadonlyArray<PropertyKey> =>
    pad[1] === "gevallen" && typeof pad[2] === "number" ? pad.with(2, origin[pad[2]] ?? 0) : pad
  return {
    ...read,
    vraag: { ...read.vraag, gevallen },
    plaats: (pad) => read.plaats(asWritten(pad)),
    sleutel: (pad) => read.sleutel(asWritten(pad))
  }
}

const FORM = new RegExp(`^(${Object.keys(forms).join("|")}):`, "mu")

/** The kind of question a file asks: the first name of a kind that begins a line. */
const formOf = (tekst: string): Form => (FORM.exec(tekst)?.[1] as Form | undefined) ?? "situatie"

/** The example of a situation as data, or nothing where it asks something else. */
export const toExample = ({ vorm, vraag, waarde }: ExampleFile): ReadonlyArray<Voorbeeld> =>
  vorm === "situatie" ? [{ ...waarde, situatie: vraag, zinnen: Object.keys(waarde.zinnen) }] : []

/** The example of another question as data, or nothing where it assesses a situation. */
export const toQuestion = ({ vorm, vraag, waarde }: ExampleFile): ReadonlyArray<Vraagvoorbeeld> =>
  vorm === "situatie" ? [] : [{ ...waarde, soort: vorm, vraag, zinnen: Object.keys(waarde.zinnen) }]
