/**
 * What does the annual report say, and what not?
 *
 * The report of the partnership as a whole: how many complaints, of what nature, with which rulings and recommendations.
 * It leads to no person and no organisation, so it has no free text, no organisation and no number that is too small or
 * from which a small one follows ({@link module:Disclosure}). What each provider must publish by statute is another report
 * (`ProviderReport`).
 *
 * A complaint counts once, in the year it was filed, with the ruling as known when the report is made. So the complaints
 * of one year are never in the numbers of another.
 *
 * @module
 */
import { fact } from "./Fact.ts"
import {
  jaarverslagAanbevelingen,
  jaarverslagHoeveel,
  jaarverslagWie,
  klachtOnderwerp,
  type Readings
} from "./Reading.ts"
import { type Plain, reading, sentence, statute } from "./Reason.ts"
import { aard, loket, notTreatment } from "./Situation.ts"
import * as Table from "./Table.ts"

/** The nature of a complaint: a closed list instead of its contents, which could lead to a person. */
export { aard }

/** The ruling on a complaint, or why there is none. */
export const uitspraak = fact(
  "uitspraak",
  ["gegrond", "deels-gegrond", "ongegrond", "geen-oordeel", "ingetrokken", "loopt-nog"],
  "Wat is er over de klacht uitgesproken?"
)

/** Did a recommendation come with it? To the provider, as the statute has it, or to the person complained about. */
export const aanbeveling = fact("aanbeveling", ["ja", "nee"], "Is er een aanbeveling gegeven?")

/** To whom a recommendation was given; it stands in no report, and need not be said. */
export const aanbevelingAan = fact(
  "aanbevelingAan",
  ["aanbieder", "beklaagde", "beiden"],
  "Aan wie is de aanbeveling gegeven?"
)

/**
 * Where nobody has given a judgement no recommendation can come with it (Jeugdwet art. 4.2.1 lid 2 onder c). Everyone
 * knows that, so it bears on what follows from a report.
 */
export const zonderOordeel: ReadonlyArray<(typeof uitspraak.values)[number]> = [
  "geen-oordeel",
  "ingetrokken",
  "loopt-nog"
]

/** The tables of the report. */
export const tellingen = [aard, uitspraak, aanbeveling] as const

/** What the readings of `jaarverslag.drempel` stand for: from which number on a count may be shown. */
export const drempels: Readonly<Record<Readings["jaarverslag.drempel"], number>> = { drie: 3, vijf: 5, tien: 10 }

/** What is counted beside complaints, though the text does not ask for it. */
export const daarnaast = ["compliment", "signaal"] as const

const plain = (nl: string, en: string): Plain => ({ nl, en })

/** The tables as a heading, and each of their rows, in words. */
export const tablesInWords: {
  readonly [T in (typeof tellingen)[number] as T["id"]]: {
    readonly vraag: Plain
    readonly rijen: Readonly<Record<T["values"][number], Plain>>
  }
} = {
  aard: {
    vraag: plain(aard.question, "What is the complaint about?"),
    rijen: {
      bejegening: plain("hoe iemand is behandeld", "how someone was treated"),
      communicatie: plain("het contact en de uitleg", "contact and explanation"),
      "inhoud-van-de-hulp": plain("de inhoud van de hulp", "the content of the help"),
      "wachten-en-bereikbaarheid": plain("wachten en bereikbaarheid", "waiting and reachability"),
      privacy: plain("privacy", "privacy"),
      anders: plain("iets anders", "something else")
    }
  },
  uitspraak: {
    vraag: plain(uitspraak.question, "What was ruled on the complaint?"),
    rijen: {
      gegrond: plain("terecht geklaagd", "found justified"),
      "deels-gegrond": plain("deels terecht geklaagd", "found partly justified"),
      ongegrond: plain("niet terecht geklaagd", "found not justified"),
      "geen-oordeel": plain("geen oordeel gegeven", "no judgement given"),
      ingetrokken: plain("ingetrokken", "withdrawn"),
      "loopt-nog": plain("nog bezig", "still running")
    }
  },
  aanbeveling: {
    vraag: plain(aanbeveling.question, "Was a recommendation given?"),
    rijen: {
      ja: plain("met een aanbeveling", "with a recommendation"),
      nee: plain("zonder aanbeveling", "without a recommendation")
    }
  }
}

/** What stands beside the complaints, in words. */
export const besidesInWords: Readonly<Record<(typeof daarnaast)[number], Plain>> = {
  compliment: plain("complimenten", "compliments"),
  signaal: plain("signalen", "signals")
}

/** How a number that stays out of the report is told. */
export const notShown: Plain = plain("niet getoond", "not shown")

/** What might be asked of a report. */
const onderdeel = fact(
  "onderdeel",
  [
    "aantal",
    "aard",
    "inhoud",
    "uitspraken",
    "aanbevelingen",
    "persoonsgegevens",
    "organisatiegegevens",
    "complimenten",
    "signalen"
  ],
  "Wat wilt u in het jaarverslag lezen?"
)

/** How something appears in the report. */
export type Vorm = "een getal" | "een tabel" | "niet" | "wat de wet vraagt" | "apart: niet geregeld"

const tooSmall = reading(
  "jaarverslag.drempel",
  "Een klein getal staat er niet. Ook een getal waaruit het volgt, staat er niet.",
  "A small number is not shown, nor is a number from which it follows."
)

const openToAll = sentence(
  "jaarverslag.openbaar",
  "Iedereen mag het jaarverslag lezen.",
  "Anyone may read the annual report."
)

const noData = sentence(
  "jaarverslag.geenGegevens",
  "Gegevens van een persoon of een organisatie staan er niet in.",
  "Data of a person or an organisation are not in it."
)

const notTraceable = sentence(
  "jaarverslag.nietHerleidbaar",
  "Het verslag mag ook niet naar hen leiden.",
  "Nor may the report lead to them."
)

/** Decides how each thing appears in the public report. */
export const contents = Table.make({
  id: "jaarverslag",
  question: "Wat staat er in het jaarverslag?",
  facts: [onderdeel, jaarverslagAanbevelingen, jaarverslagHoeveel],
  rows: [
    {
      id: "aantal",
      when: { onderdeel: "aantal" },
      outcome: "een getal" as Vorm,
      because: [
        sentence(
          "jaarverslag.aantal",
          "Het verslag noemt het aantal klachten.",
          "The report gives the number of complaints."
        ),
        openToAll,
        tooSmall
      ]
    },
    {
      id: "aard",
      when: { onderdeel: "aard" },
      outcome: "een tabel",
      because: [
        sentence(
          "jaarverslag.aard",
          "Het verslag noemt waar de klachten over gaan.",
          "The report says what the complaints are about."
        ),
        openToAll,
        tooSmall
      ]
    },
    {
      id: "inhoud",
      when: { onderdeel: "inhoud" },
      outcome: "niet",
      because: [
        sentence(
          "jaarverslag.aard",
          "De tekst noemt ook de inhoud van klachten.",
          "The text names the contents of complaints too."
        ),
        sentence(
          "jaarverslag.nietHerleidbaar",
          "Maar een verhaal kan verraden van wie het is. Daarom staat van de inhoud alleen de soort erin.",
          "But a story can give away whose it is. So of the contents only the nature is in it."
        )
      ]
    },
    {
      id: "uitspraken",
      when: { onderdeel: "uitspraken" },
      outcome: "een tabel",
      because: [
        sentence(
          "jaarverslag.uitspraken",
          "Het verslag noemt wat er over de klachten is uitgesproken.",
          "The report gives the rulings on the complaints."
        ),
        openToAll,
        tooSmall
      ]
    },
    {
      id: "aanbevelingen",
      when: { onderdeel: "aanbevelingen", "jaarverslag.aanbevelingen": "beiden" },
      outcome: "een tabel",
      because: [
        sentence(
          "jaarverslag.aanbevelingen",
          "Het verslag noemt hoe vaak er een aanbeveling kwam. Aan wie, staat er niet.",
          "The report says how often there was a recommendation. It does not say to whom.",
          "jaarverslag.aanbevelingen"
        ),
        openToAll,
        tooSmall
      ]
    },
    {
      id: "aanbevelingen-aan-beklaagden",
      when: { onderdeel: "aanbevelingen", "jaarverslag.aanbevelingen": "alleen-beklaagden" },
      outcome: "een tabel",
      because: [
        sentence(
          "jaarverslag.aanbevelingen",
          "In deze lezing telt alleen een aanbeveling aan degene over wie de klacht ging.",
          "Under this reading only a recommendation to the person complained about counts.",
          "jaarverslag.aanbevelingen"
        ),
        openToAll,
        tooSmall
      ]
    },
    {
      id: "persoonsgegevens",
      when: { onderdeel: "persoonsgegevens" },
      outcome: "niet",
      because: [noData, notTraceable]
    },
    {
      id: "organisatiegegevens",
      when: { onderdeel: "organisatiegegevens", "jaarverslag.hoeveel": "twee-verslagen" },
      outcome: "niet",
      because: [
        noData,
        notTraceable,
        reading(
          "jaarverslag.hoeveel",
          "Wij lezen: dit is een ander verslag dan dat van de wet, waar de organisatie wel in staat.",
          "As we read it: this is another report than that of the statute, which names the organisation."
        )
      ]
    },
    {
      id: "organisatiegegevens-van-de-wet",
      when: { onderdeel: "organisatiegegevens", "jaarverslag.hoeveel": "een-verslag" },
      outcome: "wat de wet vraagt",
      because: [
        statute(
          "Jeugdwet art. 4.3.1 lid 2 onder f",
          "De wet vraagt wie er in de klachtencommissie zitten.",
          "The statute asks who sit on the complaints committee."
        ),
        reading(
          "jaarverslag.hoeveel",
          "In deze lezing is er 1 verslag. Dan is te herkennen van welke organisatie het is.",
          "Under this reading there is one report. Then it shows which organisation it is about."
        )
      ]
    },
    {
      id: "daarnaast",
      when: { onderdeel: ["complimenten", "signalen"] },
      outcome: "apart: niet geregeld",
      because: [
        sentence(
          "jaarverslag.inhoud",
          "De tekst noemt alleen klachten. Complimenten en signalen staan apart: dat is niet geregeld.",
          "The text names complaints only. Compliments and signals stand apart: that is not regulated."
        ),
        tooSmall
      ]
    }
  ]
})

/** Decides whose complaints the report counts. */
export const contribution = Table.make({
  id: "jaarverslag-bijdrage",
  question: "Welke klachten telt het jaarverslag?",
  facts: [loket, aard, jaarverslagWie, klachtOnderwerp],
  rows: [
    {
      id: "geen-klacht",
      when: { aard: notTreatment, "klacht.onderwerp": "alleen-bejegening" },
      outcome: "telt-niet-mee" as "telt-mee" | "telt-niet-mee",
      because: [
        reading(
          "klacht.onderwerp",
          "In deze lezing gaat een klacht alleen over hoe iemand is behandeld.",
          "Under this reading a complaint is only about how someone was treated."
        )
      ]
    },
    {
      id: "kracht",
      otherwise: true,
      when: { loket: "kracht" },
      outcome: "telt-mee",
      because: [
        sentence(
          "jaarverslag",
          "De klachtenfunctionaris van {samenwerking} levert cijfers aan, ook al is die niet extern.",
          "The complaints officer of {samenwerking} contributes, though not an external one."
        )
      ]
    },
    {
      id: "extern",
      otherwise: true,
      when: { loket: "externe-klachtencommissie" },
      outcome: "telt-mee",
      because: [
        sentence(
          "jaarverslag",
          "De externe klachtencommissies leveren cijfers aan.",
          "The external committees contribute."
        )
      ]
    },
    {
      id: "jeugdstem-apart",
      otherwise: true,
      when: { loket: "jeugdstem", "jaarverslag.wie": "wie-klachten-behandelt" },
      outcome: "telt-niet-mee",
      because: [
        sentence(
          "jaarverslag",
          "De tekst noemt ook Jeugdstem. Jeugdstem ondersteunt en maakt een eigen verslag.",
          "The text names Jeugdstem too. Jeugdstem supports, and makes a report of its own.",
          "jaarverslag.wie"
        ),
        statute(
          "Jeugdwet art. 1.1",
          "Een vertrouwenspersoon ondersteunt, onafhankelijk.",
          "A confidential adviser supports, independently."
        )
      ]
    },
    {
      id: "jeugdstem",
      otherwise: true,
      when: { loket: "jeugdstem", "jaarverslag.wie": "ook-jeugdstem" },
      outcome: "telt-mee",
      because: [
        sentence("jaarverslag", "De tekst noemt ook Jeugdstem.", "The text names Jeugdstem too.", "jaarverslag.wie")
      ]
    }
  ]
})

/** A complaint, compliment or signal to count; no more is known of it than this. */
export type Geval = { readonly jaar: number; readonly organisatie: string } & (
  | ({ readonly soort: "klacht" } & { readonly loket: (typeof loket.values)[number] } & {
      readonly [T in (typeof tellingen)[number] as T["id"]]: T["values"][number]
    } & {
      /** Of a recommendation: to whom. Left out, it counts under every reading. */
      readonly aanbevelingAan?: (typeof aanbevelingAan.values)[number]
    })
  | { readonly soort: (typeof daarnaast)[number] }
)
