/**
 * The text model: what a compiled regulation consists of.
 *
 * Plain data, JSON all the way down. Field names are the regulation's own words.
 *
 * @module
 */

/** A term as the text states it: `{ aantal: 5, eenheid: "werkdagen" }`. */
export interface Termijn {
  readonly aantal: number
  readonly eenheid: "dagen" | "weken" | "maanden" | "jaren" | "werkdagen"
}

/** What a sentence is: a norm, a definition, an explanation, a promise, or something the text leaves open. */
export type ZinSoort = "regel" | "begrip" | "uitleg" | "belofte" | "open"

/** Where a version stands. Only `in-werking` binds anyone. */
export type Status = "concept" | "vastgesteld" | "in-werking" | "vervallen"

/** Under which version a running complaint goes on when this one begins: the version at its filing, or this one at once. */
export type Overgang = "bij-indiening" | "direct"

/** A value read out of the words of a sentence. */
export type ParameterWaarde =
  | { readonly soort: "termijn"; readonly termijn: Termijn }
  | { readonly soort: "aantal"; readonly aantal: number }
  | { readonly soort: "lijst"; readonly lijst: ReadonlyArray<string> }

/** A parameter of the rules, with the words it was read from and the sentences that carry it. */
export interface Parameter {
  readonly waarde: ParameterWaarde
  /** The words as printed, one entry for each place: `["binnen 5 werkdagen"]`. */
  readonly woorden: ReadonlyArray<string>
  readonly zinnen: ReadonlyArray<string>
}

/** What the rules need to know of a version: everything but the words. */
export interface Binding {
  readonly regeling: string
  /** The short name of the partnership, as its text uses it: `Kracht`. */
  readonly naam: string
  readonly versie: string
  readonly status: Status
  /** Civil days (ISO), null while the text does not say. */
  readonly vastgesteldOp: string | null
  readonly geldigVan: string | null
  readonly geldigTot: string | null
  readonly terugwerkendTot: string | null
  /** SHA-256 (hex) of the canonical text and its markings. */
  readonly hash: string
  readonly parameters: Readonly<Record<string, Parameter>>
  /** Anchor → ids of the sentences that carry it, in reading order. */
  readonly ankers: Readonly<Record<string, ReadonlyArray<string>>>
}

/** One sentence of the official text. */
export interface Zin {
  readonly id: string
  /** Id of the provision, or of the chapter for text before its first provision. */
  readonly bepaling: string
  readonly soort: ZinSoort
  /** The official words, white space folded to single spaces. */
  readonly tekst: string
  /** SHA-256 (hex) of `tekst`: companions of the sentence pin it. */
  readonly hash: string
  /** Anchors and parameters this sentence carries. */
  readonly draagt: ReadonlyArray<string>
}

/** A run of text: a paragraph or a list, in sentence ids. */
export type Blok =
  | { readonly soort: "alinea"; readonly zinnen: ReadonlyArray<string> }
  | { readonly soort: "lijst"; readonly punten: ReadonlyArray<Punt> }

/** One list item with its marker as printed (`•`, `o`, `1.`). */
export interface Punt {
  readonly teken: string
  readonly blokken: ReadonlyArray<Blok>
}

/** A provision; `niveau` is the depth of its heading (2 for 3.3, 3 for 3.3.1). */
export interface Bepaling {
  readonly id: string
  /** The number as printed, not unique (`3.4.`, `3.6` twice); null where none is printed. */
  readonly nummer: string | null
  readonly titel: string
  readonly niveau: 2 | 3
  readonly blokken: ReadonlyArray<Blok>
}

/** A chapter: text of its own, then its provisions. */
export interface Hoofdstuk {
  readonly id: string
  readonly nummer: string | null
  readonly titel: string
  readonly blokken: ReadonlyArray<Blok>
  readonly bepalingen: ReadonlyArray<Bepaling>
}

/** One place that a version words, numbers or names otherwise than the version it came from, and the reason. */
export interface Wijziging {
  /** Id of the sentence; null when the change is to a heading or a number. */
  readonly zin: string | null
  /** Id of the provision or chapter; null when the change is to a sentence. */
  readonly bepaling: string | null
  readonly waarom: string
  /** The number of the defect it repairs, as the reading of the law numbers them: `D09`; null when it has none. */
  readonly defect: string | null
}

/** A version of a regulation: the binding and the words. */
export interface Versie extends Binding {
  /** The title page's lines. */
  readonly titel: ReadonlyArray<string>
  /** What this version does with complaints that are running when it begins. */
  readonly overgang: Overgang
  readonly wijziging: { readonly wat: string; readonly waarom: string }
  /** Place by place, in the writer's order; empty when the version lists none. */
  readonly wijzigingen: ReadonlyArray<Wijziging>
  readonly bron: { readonly omschrijving: string; readonly sha256: string | null }
  readonly hoofdstukken: ReadonlyArray<Hoofdstuk>
  /** In reading order. */
  readonly zinnen: ReadonlyArray<Zin>
}

/** Something the sources do not say, and who can tell. */
export interface Onbekend {
  readonly waarde: null
  readonly tekst: "niet vastgesteld"
  readonly vraagBij: string
}

/** A partner of the partnership: what the text says of it and what is known from elsewhere, with its source. */
export interface Partner {
  readonly id: string
  readonly regeling: string
  readonly naam: string
  readonly externeKlachtencommissie: string | Onbekend
  readonly klachtencoordinator: string | Onbekend
  readonly bron: string
  /** Civil day (ISO) on which the file was last held against its source. */
  readonly gecontroleerdOp: string
}

/** A reading: a question the text leaves open, our choice, and the alternatives as values the rules can run under. */
export interface Lezing {
  /** The parameter of the rules it sets, such as `contact.start`. */
  readonly id: string
  readonly regeling: string
  readonly vraag: string
  readonly zinnen: ReadonlyArray<string>
  readonly keuze: string
  readonly alternatieven: ReadonlyArray<{ readonly waarde: string; readonly betekenis: string }>
  readonly grond: string
  readonly gevolg: string
  readonly besluitDoor: string
  readonly status: "voorgesteld" | "vastgesteld"
}

/** A worked example: a situation and what must come out; run against core, API and site. */
export interface Voorbeeld {
  readonly id: string
  readonly regeling: string
  readonly titel: string
  readonly situatie: Readonly<Record<string, unknown>>
  readonly verwacht: Readonly<Record<string, unknown>>
  /** The versions it holds for; left out, it holds for every version of the regulation. */
  readonly versies?: ReadonlyArray<string>
  /** The sentences the expectation rests on. */
  readonly zinnen: ReadonlyArray<string>
}

/** Who publishes; what is not known stands as null and is shown as "niet ingesteld". */
export interface Uitgave {
  readonly oorsprong: string | null
  readonly contact: { readonly naam: string | null; readonly email: string | null; readonly url: string | null }
  readonly beveiligingscontact: string | null
  readonly verwerkingsverantwoordelijke: string | null
}

/** Everything under `content/`, compiled. */
export interface Inhoud {
  readonly versies: ReadonlyArray<Versie>
  readonly partners: ReadonlyArray<Partner>
  readonly lezingen: ReadonlyArray<Lezing>
  readonly voorbeelden: ReadonlyArray<Voorbeeld>
  readonly uitgave: Uitgave
}
