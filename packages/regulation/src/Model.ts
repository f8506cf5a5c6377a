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
  /** What this version does with complaints that are running when it begins. */
  readonly overgang: Overgang
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
  /** Whether its writer says that a sentence carrying a norm still says the same; null when nothing is said of it. */
  readonly norm: "gelijk" | null
}

/** A version of a regulation: the binding and the words. */
export interface Versie extends Binding {
  /** The title page's lines. */
  readonly titel: ReadonlyArray<string>
  /** The version this one was made from; null for the first. */
  readonly vorige: string | null
  /** Civil day (ISO) on which this text was first published here, whatever its status; null when nobody noted it. */
  readonly opgenomenOp: string | null
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
  /** The term the committee's own regulation gives it for a judgement. */
  readonly oordeelTermijn: Termijn | Onbekend
  readonly klachtencoordinator: string | Onbekend
  readonly bron: string
  /** Civil day (ISO) on which the file was last held against its source. */
  readonly gecontroleerdOp: string
}

/** Something known of an institution from its own pages, in our words. */
export interface Feit {
  /** Plain Dutch (B1, "u"). */
  readonly gewoon: string
  /** For readers of 12 and up ("je"). */
  readonly jong: string
  readonly engels: string
  /** The page it was read on. */
  readonly bron: string
}

/** Someone outside the partnership a reader can turn to; the text may name it or not. */
export interface Instantie {
  readonly id: string
  readonly regeling: string
  /** As it is called within a sentence: `de Kinderombudsman`. */
  readonly naam: string
  readonly site: string
  readonly telefoon: string | Onbekend
  readonly feiten: ReadonlyArray<Feit>
  /** Civil day (ISO) on which the file was last held against its sources. */
  readonly gecontroleerdOp: string
}

/** A place in a statute, and where it is to be found; never the statute's words. */
export interface Wetsverwijzing {
  /** As it is cited: `Jeugdwet art. 4.2.1 lid 4`. */
  readonly verwijzing: string
  /** The statute's number in the national database of legislation; null for law of the European Union. */
  readonly bwb: string | null
  /** The place by Juriconnect: `jci1.3:c:BWBR0034925&artikel=4.2.1&lid=4`. */
  readonly juriconnect: string | null
  readonly adres: string
}

/** A reading: a question the text leaves open, our choice, and the alternatives. */
export interface Lezing {
  /** The parameter of the rules it sets, such as `contact.start`; the rules can run under each of its alternatives. */
  readonly id: string
  readonly regeling: string
  readonly vraag: string
  readonly zinnen: ReadonlyArray<string>
  readonly keuze: string
  readonly alternatieven: ReadonlyArray<{ readonly waarde: string; readonly betekenis: string }>
  readonly grond: string
  /** The statutes the ground rests on; none when no statute bears on it, and then the ground says so. */
  readonly wetten: ReadonlyArray<Wetsverwijzing>
  readonly gevolg: string
  /** How the choice works where it sets no parameter of the rules; null when it sets one. */
  readonly toepassing: string | null
  /** Why no worked example asks what it decides, and who is told it; null where an example comes out otherwise under each alternative. */
  readonly zonderVoorbeeld: string | null
  /** The defects of the text it answers, as the reading of the law numbers them: `D58`. */
  readonly defecten: ReadonlyArray<string>
  readonly besluitDoor: string
  readonly status: "voorgesteld" | "vastgesteld"
}

/** A reading that sets a parameter, without its words: what the rules need. */
export interface Keuze extends Pick<Lezing, "id" | "regeling" | "keuze"> {
  readonly alternatieven: ReadonlyArray<{ readonly waarde: string }>
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
  /** Whose situation it is: one of the people the regulation is written for. */
  readonly persoon?: string
  /** The sentences the expectation rests on. */
  readonly zinnen: ReadonlyArray<string>
}

/** What a worked example can ask beside the assessment of a situation; `regel` asks one rule by itself. */
export type Vraagsoort = "procedure" | "inzage" | "bewaren" | "jaarverslag" | "regel"

/** A worked example of another question: what is asked and what must come out. */
export interface Vraagvoorbeeld extends Omit<Voorbeeld, "situatie"> {
  readonly soort: Vraagsoort
  /** The question as the rules take it; of one rule its name (`regel`) and the facts (`feiten`). */
  readonly vraag: Readonly<Record<string, unknown>>
}

/** Someone the regulation is written for, invented: who it is, what happened and what they fear. */
export interface Persoon {
  readonly id: string
  readonly regeling: string
  readonly naam: string
  readonly wie: string
  readonly situatie: string
  readonly vreest: string
}

/** A sentence or a heading of a version in plain Dutch, for readers of 12 and up and in English: not the official text. */
export interface Taal {
  readonly regeling: string
  readonly versie: string
  /** Id of the sentence; null when this is a heading. */
  readonly zin: string | null
  /** Id of the provision or chapter whose heading this is; null when this is a sentence. */
  readonly bepaling: string | null
  /** Was it checked against the words of this version? If not, it may be out of date: say so beside it. */
  readonly nagekeken: boolean
  /** Plain Dutch (B1, "u"). */
  readonly gewoon: string
  /** For readers of 12 and up ("je"). */
  readonly jong: string
  readonly engels: string
}

/** An entry of the glossary: a word of the text or of the contract, explained. */
export interface Begrip {
  readonly id: string
  readonly regeling: string
  readonly term: string
  /** The forms the official text writes it in: where these words stand, the explanation fits. */
  readonly vormen: ReadonlyArray<string>
  /** The sentences that say what it means. */
  readonly zinnen: ReadonlyArray<string>
  /** The words of the contract it explains: a field (`stand`), or a field and a value (`stand=nieuw`). */
  readonly woorden: ReadonlyArray<string>
  /** Plain Dutch (B1, "u"). */
  readonly gewoon: string
  /** For readers of 12 and up ("je"). */
  readonly jong: string
  readonly engels: { readonly term: string; readonly uitleg: string }
  /** Where a statute means something else by the word, to be shown as "niet de wettelijke omschrijving"; else null. */
  readonly andersDanDeWet: { readonly wet: string; readonly verschil: string } | null
}

/** Who publishes; what is not known stands as null and is shown as "niet ingesteld". */
export interface Uitgave {
  /** Scheme and host, such as `https://klachten.voorbeeld.nl`. */
  readonly oorsprong: string | null
  readonly contact: { readonly naam: string | null; readonly email: string | null; readonly url: string | null }
  /** An e-mail address, a telephone number as a link or a web address. */
  readonly beveiligingscontact: string | null
  /** The day after which nobody should rely on that contact (RFC 9116 asks for one). */
  readonly beveiligingscontactGeldigTot: string | null
  readonly verwerkingsverantwoordelijke: string | null
  readonly toegankelijkheid: Toegankelijkheid
}

/** What the publisher declares on accessibility. */
export interface Toegankelijkheid {
  /** Fully, partly, first measures taken, not, or no declaration. */
  readonly status: "A" | "B" | "C" | "D" | "E" | null
  /** Where the report of the examination stands. */
  readonly onderzoek: string | null
  readonly opgesteldOp: string | null
  readonly ondertekendDoor: string | null
}

/** What must be looked at: a companion or a rule of other words than it was checked against, a sentence without a companion, a version that says not from which it was made, or a change without its reason. */
export interface Bevinding {
  /** Relative to the content folder; lines and columns count from 1. */
  readonly bestand: string
  readonly regel: number
  readonly kolom: number
  readonly code:
    | "verouderde-pin"
    | "zonder-taal"
    | "zonder-begrip"
    | "zonder-vorige"
    | "zonder-reden"
    | "reden-zonder-verandering"
    | "norm-niet-gelijk"
    | "regel-niet-herlezen"
  /** One Dutch sentence. */
  readonly melding: string
  /** Id of the sentence; null when it is about a heading or a version. */
  readonly zin: string | null
  /** Id of the provision or chapter whose heading it is about; null when it is about a sentence or a version. */
  readonly bepaling: string | null
  /** Where in the file the pins stand: `["zinnen", "contact"]`; empty when there is no companion. */
  readonly pad: ReadonlyArray<string | number>
  /** The pins of the words there are now, one for each wording, of a rule those not read yet; empty when there is no companion. */
  readonly pins: ReadonlyArray<string>
}

/** Everything under `content/`, compiled. */
export interface Inhoud {
  readonly versies: ReadonlyArray<Versie>
  readonly partners: ReadonlyArray<Partner>
  readonly instanties: ReadonlyArray<Instantie>
  readonly lezingen: ReadonlyArray<Lezing>
  readonly voorbeelden: ReadonlyArray<Voorbeeld>
  readonly vraagvoorbeelden: ReadonlyArray<Vraagvoorbeeld>
  readonly personen: ReadonlyArray<Persoon>
  readonly taal: ReadonlyArray<Taal>
  readonly begrippen: ReadonlyArray<Begrip>
  readonly uitgave: Uitgave
  /** What must be read again; it binds and answers all the same. */
  readonly bevindingen: ReadonlyArray<Bevinding>
}
