/**
 * What may happen to a complaint, in which order, and how far has it come?
 *
 * A complaint can run at the partnership and at an external committee at once, so each has its own part of the state.
 * The text orders little: where it does not, events may come in any order. What stands open is part of the state where an
 * event waits for it; a reading is one where it opens or shuts a way.
 *
 * @module
 */
import * as Course from "./Course.ts"
import { fact, type Value, yesNo } from "./Fact.ts"
import type { Party } from "./Obligation.ts"
import {
  bemiddelingWanneer,
  bewarenVerlengen,
  gegevensGrondslag,
  intakeGevolg,
  klagersMeer,
  toestemmingWeigeren,
  vervolggesprekOntevreden
} from "./Reading.ts"
import { type Because, type Plain, reading, sentence, statute } from "./Reason.ts"
import { eindeBereikt } from "./Retention.ts"
import { stand } from "./Situation.ts"

const plain = (nl: string, en: string): Plain => ({ nl, en })

/** Where the case stands as a whole. */
export const zaak = fact("zaak", ["geen", "lopend", "ingetrokken", "gesloten", "vernietigd"], "Hoe staat de zaak?")

/** How far the complaint has come at the partnership. */
export const intern = fact(
  "intern",
  ["geen", "in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "Hoe ver is de klacht bij het samenwerkingsverband?"
)

/** How far the complaint has come at the external committee. */
export const extern = fact(
  "extern",
  ["geen", "in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "opgelost"],
  "Hoe ver is de klacht bij de externe klachtencommissie?"
)

const consents = ["geen", "gevraagd", "gegeven", "geweigerd", "ingetrokken"] as const

/** Whether the file may be opened: only once everyone who was asked consents. */
export const toestemming = fact("toestemming", consents, "Is er toestemming om het dossier in te zien?")

/** What the person an event of consent is about has said. */
const eigenToestemming = fact("eigenToestemming", consents, "Wat zei degene om wie het gaat?")

/** How far mediation and its advice have come. */
const advies = fact(
  "advies",
  ["geen", "niet-bemiddelbaar", "bemiddelbaar", "gegeven", "besproken"],
  "Is er een advies?"
)

/** How far the follow-up has come. */
const terugblik = fact("terugblik", ["geen", "afgesproken", "gehouden", "afgezien"], "Is er een vervolggesprek?")

/** How far a serious situation has come that the committee met (Jeugdwet art. 4.2.2). */
const ernst = fact(
  "ernst",
  ["geen", "vastgesteld", "ingelicht", "maatregelen", "zonder-maatregelen", "gemeld"],
  "Is er een ernstige situatie?"
)

/** Must a file stay: does a statute, a court or a supervisor forbid to destroy it? */
const bewaarplicht = fact("bewaarplicht", ["geen", "geldt"], "Mag het dossier niet worden vernietigd?")

/** Was Jeugdstem asked for help? */
const jeugdstem = fact("jeugdstem", ["geen", "gevraagd"], "Is Jeugdstem om hulp gevraagd?")

/** Does a judgement still wait for the reaction of the provider? */
const reactieOpen = yesNo("reactieOpen", "Moet de organisatie nog reageren op een oordeel?")

/** Is nothing left that must be done before a complaint is closed? */
const afgerond = yesNo("afgerond", "Is alles gedaan wat voor het sluiten moet?")

/** The parts of the state an event depends on, and the readings. */
export const parts = [
  bemiddelingWanneer,
  bewarenVerlengen,
  intakeGevolg,
  klagersMeer,
  gegevensGrondslag,
  toestemmingWeigeren,
  vervolggesprekOntevreden,
  zaak,
  intern,
  extern,
  eigenToestemming,
  toestemming,
  advies,
  terugblik,
  ernst,
  bewaarplicht,
  jeugdstem,
  reactieOpen,
  afgerond,
  eindeBereikt
] as const

/** What an event can depend on. */
export type Part = (typeof parts)[number]["id"]

/** The parts of the state that events change. */
export const start = {
  zaak: "geen",
  intern: "geen",
  extern: "geen",
  advies: "geen",
  terugblik: "geen",
  ernst: "geen",
  bewaarplicht: "geen",
  jeugdstem: "geen"
} as const satisfies Partial<Record<Part, Value>>

const need = (part: Part, values: ReadonlyArray<Value>, nl: string, en: string): Course.Need => ({
  part,
  values,
  otherwise: plain(nl, en)
})

const running = need("zaak", ["lopend"], "Er loopt geen klacht.", "No complaint is running.")
const closed = need(
  "zaak",
  ["ingetrokken", "gesloten"],
  "De klacht is niet afgesloten.",
  "The complaint is not closed."
)
const hasFile = need(
  "zaak",
  ["lopend", "ingetrokken", "gesloten"],
  "Er is geen dossier van een klacht.",
  "There is no file of a complaint."
)
const atPartnership = need(
  "intern",
  ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "De klacht is niet bij {samenwerking} ingediend.",
  "The complaint was not filed with {samenwerking}."
)
const outside = need(
  "extern",
  ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond", "opgelost"],
  "De klacht is niet bij de externe klachtencommissie ingediend.",
  "The complaint was not filed with the external committee."
)
const handledInside = need(
  "intern",
  ["in-behandeling"],
  "De klacht is niet in behandeling bij {samenwerking}.",
  "The complaint is not being handled by {samenwerking}."
)
const handledOutside = need(
  "extern",
  ["in-behandeling"],
  "De klacht is niet in behandeling bij de externe klachtencommissie.",
  "The complaint is not being handled by the external committee."
)
const owedReaction = need(
  "reactieOpen",
  [true],
  "Er staat geen reactie op een oordeel open.",
  "No reaction to a judgement is owed."
)

const outcomesInside = ["gegrond", "deels-gegrond", "ongegrond", "geen-oplossing", "opgelost"] as const
const judgements = ["gegrond", "deels-gegrond", "ongegrond"] as const
const outcomesOutside = [...judgements, "opgelost"] as const

const anew = { intern: "geen", extern: "geen", advies: "geen", terugblik: "geen", ernst: "geen" } as const

/** An event as people speak of it: who does it and what it is. */
export interface Happening extends Course.Move {
  readonly by: Party
  readonly what: Plain
  /** Does it name a later day: `tot`? */
  readonly until?: true
  /** Can it happen again and again, also when nothing waits for it? */
  readonly repeats?: true
  /** Is it about one of the people who must consent? */
  readonly person?: true
}

const notYetJudged = plain(
  "De externe klachtencommissie heeft al geoordeeld.",
  "The external committee has judged already."
)

const reopen = plain(
  "Deze klacht heeft al een uitkomst. Open hem opnieuw, of dien een nieuwe klacht in.",
  "This complaint has an outcome already. Reopen it, or file a new one."
)

/** Filing with the partnership: at first, again after withdrawing, or beside a complaint at the committee. */
const filingInside: ReadonlyArray<Course.Way> = [
  { when: { zaak: ["geen", "ingetrokken"] }, becomes: { ...anew, zaak: "lopend", intern: "in-behandeling" } },
  { when: { zaak: ["lopend"], intern: ["geen"] }, becomes: { intern: "in-behandeling" } },
  { when: { zaak: ["lopend"], intern: ["in-behandeling"] }, becomes: {} },
  { when: { zaak: ["lopend"], intern: outcomesInside }, refused: reopen },
  { when: { zaak: ["gesloten"] }, refused: reopen }
]

const firstHere = plain(
  "In deze lezing gaat een klacht eerst naar {samenwerking}.",
  "Under this reading a complaint goes to {samenwerking} first."
)

/** Where a complaint to the committee stands beside or after one to the partnership. */
const beside: ReadonlyArray<NonNullable<Course.Way["when"]>> = [
  { intern: ["in-behandeling", ...outcomesInside] },
  { intern: ["geen"], "intake.gevolg": ["alleen-weten"] }
]

/**
 * Filing with the committee: no term ends that right, so it is there after closing too; but it judges once. Under `eerst-kracht`
 * it is there only beside or after a complaint to the partnership.
 */
const filingOutside: ReadonlyArray<Course.Way> = [
  {
    when: { zaak: ["geen", "ingetrokken"], "intake.gevolg": ["alleen-weten"] },
    becomes: { ...anew, zaak: "lopend", extern: "in-behandeling" }
  },
  { when: { zaak: ["geen", "ingetrokken"], "intake.gevolg": ["eerst-kracht"] }, refused: firstHere },
  ...beside.map(
    (when): Course.Way => ({
      when: { zaak: ["lopend", "gesloten"], extern: ["geen", "opgelost"], ...when },
      becomes: { zaak: "lopend", extern: "in-behandeling", advies: "geen", terugblik: "geen" }
    })
  ),
  {
    when: {
      zaak: ["lopend", "gesloten"],
      intern: ["geen"],
      extern: ["geen", "opgelost"],
      "intake.gevolg": ["eerst-kracht"]
    },
    refused: firstHere
  },
  { when: { zaak: ["lopend", "gesloten"], extern: ["in-behandeling"] }, becomes: {} },
  { when: { zaak: ["lopend", "gesloten"], extern: judgements }, refused: notYetJudged }
]

const notDestroyed = need(
  "zaak",
  ["geen", "lopend", "ingetrokken", "gesloten"],
  "Het dossier van deze klacht is vernietigd. Dien een nieuwe klacht in.",
  "The file of this complaint was destroyed. File a new one."
)

/** Under `na-het-onderzoek` mediation waits until the committee says that it can be. */
const mediating = (becomes: Course.Parts): ReadonlyArray<Course.Way> => [
  {
    when: { "bemiddeling.wanneer": ["tot-het-oordeel"] },
    because: [
      reading(
        "bemiddeling.wanneer",
        "Wij lezen: dat kan op elk moment voor het oordeel.",
        "As we read it: at any moment before the judgement."
      )
    ],
    becomes
  },
  {
    when: { "bemiddeling.wanneer": ["na-het-onderzoek"], advies: ["bemiddelbaar", "gegeven", "besproken"] },
    because: [
      reading(
        "bemiddeling.wanneer",
        "In deze lezing kan dat pas als de commissie het zegt.",
        "Under this reading only once the committee says so."
      )
    ],
    becomes
  },
  {
    when: { "bemiddeling.wanneer": ["na-het-onderzoek"], advies: ["geen", "niet-bemiddelbaar"] },
    refused: plain(
      "In deze lezing zegt de commissie eerst dat de klacht samen is op te lossen.",
      "Under this reading the committee first says that the complaint can be solved together."
    )
  }
]

/**
 * A complaint does not depend on consent; under `niet-behandelen`, and where the use of data rests on it, it ends without.
 */
const withoutConsent = (said: "geweigerd" | "ingetrokken"): ReadonlyArray<Course.Way> => [
  {
    when: { "toestemming.weigeren": ["zonder-dossier-verder"], "gegevens.grondslag": ["wettelijke-plicht"] },
    because: [
      reading(
        "toestemming.weigeren",
        "Wij lezen: uw klacht gaat door, zonder het dossier.",
        "As we read it: your complaint goes on, without the file."
      )
    ],
    becomes: { eigenToestemming: said }
  },
  {
    when: { "toestemming.weigeren": ["niet-behandelen"], "gegevens.grondslag": ["wettelijke-plicht"] },
    because: [
      reading(
        "toestemming.weigeren",
        "In deze lezing wordt uw klacht dan niet behandeld.",
        "Under this reading your complaint is not handled then."
      )
    ],
    becomes: { eigenToestemming: said, zaak: "gesloten" }
  },
  {
    when: { "gegevens.grondslag": ["toestemming"] },
    because: [
      reading(
        "gegevens.grondslag",
        "In deze lezing rust de behandeling op toestemming. Zonder ja stopt zij.",
        "Under this reading handling rests on consent. Without a yes it stops."
      )
    ],
    becomes: { eigenToestemming: said, zaak: "gesloten" }
  }
]

const reopened = { zaak: "lopend", intern: "in-behandeling", terugblik: "geen" } as const

const noOutcome = plain("Er is nog geen uitkomst.", "There is no outcome yet.")

const serious = (nl: string, en: string): Because => statute("Jeugdwet art. 4.2.2", nl, en)

/** What keeps a complaint from being closed, and its file from being destroyed. */
export const notDone = {
  closing: plain("Er moet eerst nog iets gebeuren.", "Something must be done first."),
  destroying: plain(
    "Er moet eerst nog iets gebeuren, zolang de bewaartermijn loopt.",
    "Something must be done first, while the retention period runs."
  )
} as const

/**
 * Whatever is still owed needs the file, but the text keeps it no longer than its maximum (law.md N115, D85). A duty outlives the
 * file (D71); only an extension, for a reason that counts, keeps the file too.
 */
const destroying: ReadonlyArray<Course.Way> = [
  { when: { afgerond: [true] }, becomes: { zaak: "vernietigd" } },
  {
    when: { afgerond: [false], eindeBereikt: [true] },
    because: [
      sentence(
        "bewaren",
        "De tekst zegt: hoogstens zo lang. Het dossier gaat dan weg, ook als er nog iets moet.",
        "The text says: at most that long. The file then goes, also if something is still owed."
      ),
      sentence(
        "bewaren.verlengen",
        "Langer kan alleen met een verlenging. Wat nog moet, blijft een plicht.",
        "Longer is possible only by an extension. What is owed stays a duty.",
        "bewaren.verlengen"
      )
    ],
    becomes: { zaak: "vernietigd" }
  },
  { when: { afgerond: [false], eindeBereikt: [false] }, refused: notDone.destroying }
]

const moves = [
  {
    event: "ontvangst",
    by: "indiener",
    what: plain("U dient uw klacht in bij {samenwerking}.", "You file your complaint with {samenwerking}."),
    needs: [notDestroyed],
    ways: filingInside,
    because: [
      sentence(
        "procedure.intern",
        "{samenwerking} behandelt een klacht in stappen.",
        "{samenwerking} handles a complaint in steps."
      ),
      sentence("loket.kracht", "U kunt uw klacht indienen bij {samenwerking}.", "You can file with {samenwerking}.")
    ]
  },
  {
    event: "ontvangst-extern",
    by: "indiener",
    what: plain(
      "U dient uw klacht in bij de externe klachtencommissie.",
      "You file your complaint with the external committee."
    ),
    needs: [notDestroyed],
    ways: filingOutside,
    because: [
      sentence("procedure.extern", "Ook de commissie werkt in stappen.", "The committee too works in steps."),
      sentence("loket.vrij", "U kiest zelf waar u uw klacht indient.", "You choose where to file.")
    ]
  },
  {
    event: "ontvangst-jeugdstem",
    by: "indiener",
    repeats: true,
    what: plain("U vraagt Jeugdstem om hulp.", "You ask Jeugdstem for help."),
    needs: [],
    ways: [{ becomes: { jeugdstem: "gevraagd" } }],
    because: [
      sentence("loket.jeugdstem", "Jeugdstem helpt u met uw klacht.", "Jeugdstem helps you with your complaint."),
      statute(
        "Jeugdwet art. 1.1",
        "Jeugdstem beslist niet. Er begint geen termijn.",
        "Jeugdstem does not decide. No term starts."
      )
    ]
  },
  {
    event: "intrekking-jeugdstem",
    by: "indiener",
    what: plain("U zegt Jeugdstem dat u geen hulp meer wilt.", "You tell Jeugdstem that you want no more help."),
    needs: [
      need("jeugdstem", ["gevraagd"], "Jeugdstem is niet om hulp gevraagd.", "Jeugdstem was not asked for help.")
    ],
    ways: [{ becomes: { jeugdstem: "geen" } }],
    because: [
      sentence("intrekken", "Dat mag op ieder moment.", "You may at any moment."),
      statute(
        "Jeugdwet art. 1.1",
        "Jeugdstem helpt alleen. Er loopt daar niets dat moet stoppen.",
        "Jeugdstem only helps. Nothing runs there that must be stopped."
      )
    ]
  },
  {
    event: "ontvangstbevestiging",
    by: "samenwerking",
    what: plain("U krijgt bericht dat uw klacht er is.", "You get word that your complaint arrived."),
    needs: [running, atPartnership],
    ways: [{ becomes: {} }],
    because: [sentence("ontvangstbevestiging", "U krijgt een ontvangstbevestiging.", "You get an acknowledgement.")]
  },
  {
    event: "mededeling-beklaagde",
    by: "samenwerking",
    what: plain("De medewerker hoort dat er een klacht is.", "The employee is told that there is a complaint."),
    needs: [running],
    ways: [{ becomes: {} }],
    because: [sentence("beklaagde.informeren", "De medewerker moet het weten.", "The employee must know.")]
  },
  {
    event: "uitstel-mededeling",
    by: "klachtenfunctionaris",
    until: true,
    what: plain(
      "Een mens stelt uit dat de medewerker het hoort, omdat een kind gevaar kan lopen.",
      "A human puts off that the employee is told, because a child may be in danger."
    ),
    needs: [running],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.1.7",
        "De veiligheid van een kind gaat voor. Een mens noemt de dag.",
        "A child's safety comes first. A human names the day."
      )
    ]
  },
  {
    event: "intake-vragen",
    by: "klachtenfunctionaris",
    what: plain(
      "U wordt gevraagd of u de klacht ook bij {samenwerking} hebt ingediend en besproken.",
      "You are asked whether you also filed and discussed the complaint with {samenwerking}."
    ),
    needs: [running, outside],
    ways: [{ becomes: {} }],
    because: [
      sentence(
        "intake.vragen",
        "Die vragen horen erbij. Elk antwoord is goed.",
        "The questions belong to it. Any answer is fine."
      )
    ]
  },
  {
    event: "doorzetting",
    by: "samenwerking",
    what: plain(
      "Uw klacht gaat naar de organisatie van de medewerker.",
      "Your complaint goes to the employee's organisation."
    ),
    needs: [running, atPartnership],
    ways: [{ becomes: {} }],
    because: [sentence("doorzetting", "De klacht wordt doorgezet.", "The complaint is passed on.")]
  },
  {
    event: "contact",
    by: "klachtencoordinator",
    what: plain("De klachtencoördinator neemt contact met u op.", "The complaints coordinator contacts you."),
    needs: [running, atPartnership],
    ways: [{ becomes: {} }],
    because: [sentence("contact", "De klachtencoördinator neemt contact op.", "The coordinator contacts you.")]
  },
  {
    event: "toestemming-gevraagd",
    person: true,
    by: "klachtenfunctionaris",
    what: plain(
      "U krijgt de vraag of uw gegevens mogen worden ingezien.",
      "You are asked whether your data may be seen."
    ),
    needs: [running],
    ways: [
      {
        when: { eigenToestemming: ["geen", "gevraagd", "geweigerd", "ingetrokken"] },
        becomes: { eigenToestemming: "gevraagd" }
      },
      { when: { eigenToestemming: ["gegeven"] }, becomes: {} }
    ],
    because: [sentence("toestemming", "De toestemming wordt schriftelijk gevraagd.", "Consent is asked in writing.")]
  },
  {
    event: "toestemming-gegeven",
    person: true,
    by: "indiener",
    what: plain("U geeft schriftelijk toestemming.", "You consent in writing."),
    needs: [
      running,
      need(
        "eigenToestemming",
        ["gevraagd", "geweigerd", "ingetrokken", "gegeven"],
        "De toestemming is nog niet gevraagd.",
        "Consent has not been asked yet."
      )
    ],
    ways: [{ becomes: { eigenToestemming: "gegeven" } }],
    because: [sentence("toestemming", "U beslist daar zelf over.", "You decide that yourself.")]
  },
  {
    event: "toestemming-geweigerd",
    person: true,
    by: "indiener",
    what: plain("U geeft geen toestemming.", "You do not consent."),
    needs: [
      running,
      need("eigenToestemming", ["gevraagd"], "De toestemming is niet gevraagd.", "Consent has not been asked.")
    ],
    ways: withoutConsent("geweigerd"),
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 4",
        "Het klachtrecht hangt niet af van toestemming.",
        "The right to complain does not depend on consent."
      )
    ]
  },
  {
    event: "toestemming-ingetrokken",
    person: true,
    by: "indiener",
    what: plain("U trekt uw toestemming in.", "You withdraw consent."),
    needs: [
      running,
      need(
        "eigenToestemming",
        ["gegeven"],
        "Er is geen toestemming om in te trekken.",
        "There is no consent to withdraw."
      )
    ],
    ways: withoutConsent("ingetrokken"),
    because: [statute("AVG art. 7 lid 3", "Dat mag altijd.", "You always may.")]
  },
  {
    event: "inzage",
    by: "klachtenfunctionaris",
    repeats: true,
    what: plain("Het dossier wordt ingezien.", "The file is opened."),
    needs: [
      running,
      need(
        "toestemming",
        ["gegeven"],
        "Zonder schriftelijke toestemming blijft het dossier dicht.",
        "Without written consent the file stays closed."
      )
    ],
    ways: [{ becomes: {} }],
    because: [
      sentence("inzage", "Voor de behandeling kan inzage nodig zijn.", "Handling may need access to the file."),
      statute(
        "Jeugdwet art. 7.3.11",
        "Anderen mogen het dossier alleen met toestemming zien.",
        "Others may see the file only with consent."
      )
    ]
  },
  {
    event: "gesprek",
    by: "klachtencoordinator",
    repeats: true,
    what: plain("Er is een gesprek over uw klacht.", "There is a talk about your complaint."),
    needs: [running, atPartnership],
    ways: [{ becomes: {} }],
    because: [
      sentence("bijstand.indiener", "U mag iemand meenemen naar een gesprek.", "You may bring someone to a talk."),
      sentence("bijstand.medewerker", "Ook de medewerker krijgt hulp.", "The employee is assisted too.")
    ]
  },
  {
    event: "bevinding-gegrond",
    by: "klachtencoordinator",
    what: plain("De klachtencoördinator vindt uw klacht terecht.", "The coordinator finds your complaint justified."),
    needs: [running, handledInside],
    ways: [{ becomes: { intern: "gegrond" } }],
    because: [
      sentence(
        "gegrond.afspraak",
        "Uit gesprek of onderzoek blijkt dat uw klacht terecht is.",
        "Talk or enquiry shows that your complaint is justified."
      )
    ]
  },
  {
    event: "bevinding-deels-gegrond",
    by: "klachtencoordinator",
    what: plain(
      "De klachtencoördinator vindt uw klacht voor een deel terecht.",
      "The coordinator finds your complaint justified in part."
    ),
    needs: [running, handledInside],
    ways: [{ becomes: { intern: "deels-gegrond" } }],
    because: [
      sentence(
        "gegrond.afspraak",
        "Voor wat terecht is, komt er een afspraak.",
        "For what is justified there is an appointment."
      ),
      sentence(
        "vervolg.intern",
        "Bent u het met de rest niet eens, dan kunt u naar de commissie.",
        "If you disagree with the rest, you can go to the committee."
      )
    ]
  },
  {
    event: "bevinding-ongegrond",
    by: "klachtencoordinator",
    what: plain(
      "De klachtencoördinator vindt uw klacht niet terecht.",
      "The coordinator finds your complaint not justified."
    ),
    needs: [running, handledInside],
    ways: [{ becomes: { intern: "ongegrond" } }],
    because: [
      sentence(
        "vervolg.intern",
        "Bent u het niet eens, dan kunt u naar de commissie.",
        "If you disagree, you can go to the committee."
      )
    ]
  },
  {
    event: "afspraak",
    by: "klachtencoordinator",
    what: plain(
      "U maakt afspraken met de medewerker en de interne klachtenfunctionaris.",
      "You agree on things with the employee and the internal complaints officer."
    ),
    needs: [
      running,
      need(
        "intern",
        ["gegrond", "deels-gegrond", "geen-oplossing", "opgelost"],
        "De klacht is niet terecht bevonden.",
        "The complaint was not found justified."
      )
    ],
    ways: [{ becomes: {} }],
    because: [
      sentence(
        "gegrond.afspraak",
        "Na een terechte klacht komt er een afspraak.",
        "A justified complaint leads to an appointment."
      )
    ]
  },
  {
    event: "uitleg-uitkomst",
    by: "klachtencoordinator",
    what: plain(
      "U krijgt op papier waarom uw klacht niet terecht is.",
      "You get in writing why your complaint is not justified."
    ),
    needs: [
      running,
      need(
        "intern",
        ["ongegrond", "deels-gegrond", "geen-oplossing"],
        "Er is niets uit te leggen: er is geen uitkomst.",
        "There is no outcome to explain."
      )
    ],
    ways: [{ becomes: {} }],
    because: [
      sentence(
        "vervolg.intern",
        "Zonder uitleg weet u niet of u verder wilt.",
        "Without an explanation you cannot decide whether to go on."
      )
    ]
  },
  {
    event: "oplossing",
    by: "indiener",
    what: plain("De klacht is samen opgelost.", "The complaint was solved together."),
    needs: [running, atPartnership],
    ways: [{ becomes: { intern: "opgelost" } }],
    because: [
      sentence(
        "bespreken.geenOplossing",
        "Eerst wordt samen een oplossing gezocht.",
        "First a solution is sought together."
      )
    ]
  },
  {
    event: "geen-oplossing",
    by: "indiener",
    what: plain("Samen lukt het niet.", "It does not work out together."),
    needs: [
      running,
      need(
        "intern",
        ["in-behandeling", "gegrond", "deels-gegrond", "ongegrond"],
        "De klacht is niet in behandeling bij {samenwerking}.",
        "The complaint is not being handled by {samenwerking}."
      )
    ],
    ways: [{ becomes: { intern: "geen-oplossing" } }],
    because: [sentence("doorverwijzen", "Dan verwijst {samenwerking} u door.", "Then {samenwerking} refers you.")]
  },
  {
    event: "doorverwijzing",
    by: "samenwerking",
    what: plain(
      "{samenwerking} verwijst u naar de externe klachtencommissie.",
      "{samenwerking} refers you to the external committee."
    ),
    needs: [running, atPartnership],
    ways: [{ becomes: {} }],
    because: [sentence("doorverwijzen", "{samenwerking} verwijst u door.", "{samenwerking} refers you.")]
  },
  {
    event: "onderzoek",
    by: "commissie",
    what: plain("De commissie begint een onderzoek.", "The committee starts an enquiry."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [sentence("onderzoek", "De commissie onderzoekt uw klacht.", "The committee looks into your complaint.")]
  },
  {
    event: "bemiddeling",
    by: "externe-klachtenfunctionaris",
    repeats: true,
    what: plain("De externe klachtenfunctionaris bemiddelt.", "The external complaints officer mediates."),
    needs: [running, handledOutside],
    ways: mediating({}),
    because: [
      sentence(
        "bemiddeling",
        "De functionaris praat met u en met de medewerker.",
        "The officer talks with you and the employee."
      )
    ]
  },
  {
    event: "oplossing-extern",
    by: "indiener",
    what: plain("De bemiddeling lukt: de klacht is opgelost.", "Mediation works: the complaint is solved."),
    needs: [running, handledOutside],
    ways: mediating({ extern: "opgelost" }),
    because: [
      sentence(
        "bemiddeling",
        "Lukt het samen, dan is de klacht daar klaar.",
        "If it works out, the complaint is done there."
      )
    ]
  },
  {
    event: "toelichting-indiener",
    by: "commissie",
    what: plain("U mag uw kant vertellen of opschrijven.", "You may tell or write your side."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [statute("Jeugdwet art. 4.2.1 lid 2 onder e", "De commissie hoort u.", "The committee hears you.")]
  },
  {
    event: "toelichting-beklaagde",
    by: "commissie",
    what: plain("De medewerker mag zijn kant vertellen of opschrijven.", "The employee may tell or write their side."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder e",
        "De commissie hoort ook de medewerker.",
        "The committee hears the employee too."
      )
    ]
  },
  {
    event: "klachtgesprek",
    by: "commissie",
    repeats: true,
    what: plain("De commissie houdt een gesprek met iedereen.", "The committee holds a talk with everyone."),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      sentence("klachtgesprek", "Dat gebeurt als het nodig is.", "That happens where needed."),
      statute("Jeugdwet art. 4.2.1 lid 2 onder f", "U mag iemand meenemen.", "You may bring someone.")
    ]
  },
  {
    event: "bemiddelbaar",
    by: "commissie",
    what: plain(
      "De commissie meldt dat de klacht samen is op te lossen.",
      "The committee reports that the complaint can be solved together."
    ),
    needs: [
      running,
      need(
        "extern",
        ["in-behandeling", ...judgements],
        "De klacht is niet bij de externe klachtencommissie.",
        "The complaint is not with the external committee."
      ),
      need(
        "advies",
        ["geen", "niet-bemiddelbaar", "bemiddelbaar"],
        "Er is al een advies.",
        "There is an advice already."
      )
    ],
    ways: [{ becomes: { advies: "bemiddelbaar" } }],
    because: [
      sentence(
        "rapportage",
        "De commissie meldt dit aan de organisatie.",
        "The committee reports this to the organisation."
      )
    ]
  },
  {
    event: "niet-bemiddelbaar",
    by: "commissie",
    what: plain(
      "De commissie meldt dat de klacht niet samen is op te lossen.",
      "The committee reports that the complaint cannot be solved together."
    ),
    needs: [
      running,
      need(
        "extern",
        ["in-behandeling", ...judgements],
        "De klacht is niet bij de externe klachtencommissie.",
        "The complaint is not with the external committee."
      ),
      need(
        "advies",
        ["geen", "niet-bemiddelbaar", "bemiddelbaar"],
        "Er is al een advies.",
        "There is an advice already."
      )
    ],
    ways: [{ becomes: { advies: "niet-bemiddelbaar" } }],
    because: [
      sentence(
        "rapportage",
        "De commissie meldt dit aan de organisatie.",
        "The committee reports this to the organisation."
      )
    ]
  },
  {
    event: "advies",
    by: "externe-klachtenfunctionaris",
    what: plain("De organisatie krijgt een advies.", "The organisation gets an advice."),
    needs: [
      running,
      need(
        "advies",
        ["bemiddelbaar"],
        "Een advies volgt op de melding dat de klacht samen is op te lossen.",
        "An advice follows the report that the complaint can be solved together."
      )
    ],
    ways: [{ becomes: { advies: "gegeven" } }],
    because: [sentence("advies", "De functionaris schrijft een advies.", "The officer writes an advice.")]
  },
  {
    event: "advies-besproken",
    by: "aanbieder",
    what: plain("De organisatie bespreekt het advies met u.", "The organisation discusses the advice with you."),
    needs: [
      running,
      need("advies", ["gegeven"], "Er is geen advies om te bespreken.", "There is no advice to discuss.")
    ],
    ways: [{ becomes: { advies: "besproken" } }],
    because: [sentence("advies.overnemen", "De organisatie volgt het advies.", "The organisation follows the advice.")]
  },
  {
    event: "uitstel-oordeel",
    by: "commissie",
    until: true,
    what: plain(
      "De commissie heeft meer tijd nodig en noemt een nieuwe dag.",
      "The committee needs more time and names a new day."
    ),
    needs: [running, handledOutside],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder d",
        "De commissie zegt waarom en tot wanneer.",
        "The committee says why and until when."
      )
    ]
  },
  {
    event: "oordeel-gegrond",
    by: "commissie",
    what: plain("De commissie vindt uw klacht terecht.", "The committee finds your complaint justified."),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "gegrond" } }],
    because: [
      sentence("onderzoek", "De commissie oordeelt na onderzoek.", "The committee judges after an enquiry."),
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder c",
        "Alleen de commissie oordeelt, met redenen en op papier.",
        "Only the committee judges, with reasons and in writing."
      )
    ]
  },
  {
    event: "oordeel-deels-gegrond",
    by: "commissie",
    what: plain(
      "De commissie vindt uw klacht voor een deel terecht.",
      "The committee finds your complaint justified in part."
    ),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "deels-gegrond" } }],
    because: [
      sentence("onderzoek", "De commissie oordeelt na onderzoek.", "The committee judges after an enquiry."),
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder c",
        "Zij oordeelt over elk deel van de klacht, met redenen en op papier.",
        "It judges each part of the complaint, with reasons and in writing."
      )
    ]
  },
  {
    event: "oordeel-ongegrond",
    by: "commissie",
    what: plain("De commissie vindt uw klacht niet terecht.", "The committee finds your complaint not justified."),
    needs: [running, handledOutside],
    ways: [{ becomes: { extern: "ongegrond" } }],
    because: [
      sentence("onderzoek", "De commissie oordeelt na onderzoek.", "The committee judges after an enquiry."),
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder c",
        "Alleen de commissie oordeelt, met redenen en op papier.",
        "Only the committee judges, with reasons and in writing."
      )
    ]
  },
  {
    event: "oordeel-ontvangen",
    by: "aanbieder",
    what: plain("De organisatie ontvangt het oordeel.", "The organisation receives the judgement."),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute("Jeugdwet art. 4.2.1 lid 5", "Vanaf die dag telt haar termijn.", "From that day its term counts.")
    ]
  },
  {
    event: "reactie",
    by: "aanbieder",
    what: plain(
      "De organisatie schrijft u of er iets verandert, en wat.",
      "The organisation writes to you whether anything will change, and what."
    ),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute("Jeugdwet art. 4.2.1 lid 5", "Op elk oordeel volgt een reactie.", "Every judgement gets a reaction.")
    ]
  },
  {
    event: "uitstel-reactie",
    by: "aanbieder",
    until: true,
    what: plain(
      "De organisatie heeft meer tijd nodig en noemt een nieuwe dag.",
      "The organisation needs more time and names a new day."
    ),
    needs: [owedReaction],
    ways: [{ becomes: {} }],
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 5",
        "De organisatie zegt waarom en tot wanneer.",
        "The organisation says why and until when."
      )
    ]
  },
  {
    event: "ernstige-situatie",
    by: "commissie",
    what: plain(
      "De commissie ziet een ernstige situatie die vaker kan voorkomen.",
      "The committee sees a serious situation that may happen again."
    ),
    needs: [
      running,
      outside,
      need("ernst", ["geen"], "De commissie heeft dat al vastgesteld.", "The committee has established that already.")
    ],
    ways: [{ becomes: { ernst: "vastgesteld" } }],
    because: [serious("Daar moet de aanbieder van weten.", "The provider must know of it.")]
  },
  {
    event: "aanbieder-ingelicht",
    by: "commissie",
    what: plain("De commissie zegt het tegen de aanbieder.", "The committee tells the provider."),
    needs: [
      need(
        "ernst",
        ["vastgesteld"],
        "Er is geen ernstige situatie die de aanbieder nog moet horen.",
        "There is no serious situation the provider still has to be told of."
      )
    ],
    ways: [{ becomes: { ernst: "ingelicht" } }],
    because: [serious("De commissie licht de aanbieder in.", "The committee informs the provider.")]
  },
  {
    event: "maatregelen",
    by: "aanbieder",
    what: plain("De aanbieder neemt maatregelen.", "The provider takes measures."),
    needs: [
      need(
        "ernst",
        ["ingelicht"],
        "De aanbieder is niet ingelicht, of het is al duidelijk wat hij doet.",
        "The provider has not been informed, or it is clear already what it does."
      )
    ],
    ways: [{ becomes: { ernst: "maatregelen" } }],
    because: [serious("Dan hoeft de commissie niets te melden.", "Then the committee need not report.")]
  },
  {
    event: "geen-maatregelen",
    by: "commissie",
    what: plain("De commissie ziet dat de aanbieder niets doet.", "The committee sees that the provider does nothing."),
    needs: [
      need(
        "ernst",
        ["ingelicht"],
        "De aanbieder is niet ingelicht, of het is al duidelijk wat hij doet.",
        "The provider has not been informed, or it is clear already what it does."
      )
    ],
    ways: [{ becomes: { ernst: "zonder-maatregelen" } }],
    because: [serious("Dan meldt de commissie het.", "Then the committee reports it.")]
  },
  {
    event: "inspectie-gemeld",
    by: "commissie",
    what: plain("De commissie meldt het bij de inspectie.", "The committee reports it to the inspectorate."),
    needs: [need("ernst", ["zonder-maatregelen"], "Er is niets te melden.", "There is nothing to report.")],
    ways: [{ becomes: { ernst: "gemeld" } }],
    because: [serious("De commissie meldt het bij de inspectie.", "The committee reports it to the inspectorate.")]
  },
  {
    event: "vervolgafspraak",
    by: "samenwerking",
    until: true,
    what: plain("U spreekt een dag af voor een vervolggesprek.", "You agree on a day for a follow-up talk."),
    needs: [running],
    ways: [{ becomes: { terugblik: "afgesproken" } }],
    because: [
      sentence("vervolggesprek", "De periode wordt vooraf samen afgesproken.", "The period is agreed beforehand.")
    ]
  },
  {
    event: "vervolggesprek",
    by: "samenwerking",
    what: plain("U praat na: is het opgelost?", "You talk again: was it solved?"),
    needs: [
      running,
      need(
        "terugblik",
        ["afgesproken", "gehouden"],
        "Er is geen vervolggesprek afgesproken.",
        "No follow-up talk was agreed."
      )
    ],
    ways: [{ becomes: { terugblik: "gehouden" } }],
    because: [
      sentence(
        "vervolggesprek.inhoud",
        "Zijn de afspraken nagekomen, en is de klacht opgelost?",
        "Were the agreements kept, and was the complaint solved?"
      )
    ]
  },
  {
    event: "geen-vervolggesprek",
    by: "indiener",
    what: plain("U wilt geen vervolggesprek.", "You want no follow-up talk."),
    needs: [running],
    ways: [{ becomes: { terugblik: "afgezien" } }],
    because: [
      sentence(
        "vervolggesprek",
        "De periode stemt u samen af. Het gesprek is voor u.",
        "You agree on the period together. The talk is for you."
      )
    ]
  },
  {
    event: "heropening",
    by: "indiener",
    what: plain("U bent niet tevreden en wilt verder.", "You are not satisfied and want to go on."),
    needs: [
      need(
        "zaak",
        ["lopend", "gesloten"],
        "Er is geen klacht om opnieuw te openen.",
        "There is no complaint to reopen."
      ),
      need(
        "vervolggesprek.ontevreden",
        ["klager-kiest"],
        "In deze lezing blijft een klacht na de uitkomst gesloten.",
        "Under this reading a complaint stays closed after its outcome."
      )
    ],
    ways: [
      { when: { intern: outcomesInside }, becomes: reopened },
      { when: { intern: ["geen"], extern: outcomesOutside }, becomes: reopened },
      { when: { intern: ["geen"], extern: ["geen", "in-behandeling"] }, refused: noOutcome },
      { when: { intern: ["in-behandeling"] }, refused: noOutcome }
    ],
    because: [
      sentence(
        "vervolggesprek.inhoud",
        "Is de klacht niet opgelost, dan kiest u zelf hoe u verdergaat.",
        "If the complaint was not solved, you choose how to go on.",
        "vervolggesprek.ontevreden"
      )
    ]
  },
  {
    event: "intrekking",
    by: "indiener",
    what: plain("U trekt uw klacht in.", "You withdraw your complaint."),
    needs: [running],
    ways: [
      {
        when: { "klagers.meer": ["ieder-voor-zich"] },
        because: [
          reading(
            "klagers.meer",
            "Wij lezen: wie samen klagen, trekken ieder alleen de eigen klacht in.",
            "As we read it: of several complainants each withdraws only their own complaint."
          )
        ],
        becomes: { zaak: "ingetrokken" }
      },
      {
        when: { "klagers.meer": ["samen"] },
        because: [
          reading(
            "klagers.meer",
            "In deze lezing trekt wie intrekt, de klacht voor allen in.",
            "Under this reading whoever withdraws, withdraws the complaint for all."
          )
        ],
        becomes: { zaak: "ingetrokken" }
      }
    ],
    because: [
      sentence("intrekken", "Intrekken mag op ieder moment.", "You may withdraw at any moment."),
      sentence("intrekken.kanaal", "Dat kan met een mail.", "You can do so by e-mail.")
    ]
  },
  {
    event: "sluiting",
    by: "samenwerking",
    what: plain("De klacht wordt afgesloten.", "The complaint is closed."),
    needs: [
      running,
      need(
        "intern",
        ["geen", ...outcomesInside],
        "De klacht is nog in behandeling bij {samenwerking}.",
        "The complaint is still being handled by {samenwerking}."
      ),
      need(
        "extern",
        ["geen", ...outcomesOutside],
        "De klacht is nog in behandeling bij de externe klachtencommissie.",
        "The complaint is still being handled by the external committee."
      ),
      { part: "afgerond", values: [true], otherwise: notDone.closing }
    ],
    ways: [{ becomes: { zaak: "gesloten" } }],
    because: [sentence("bewaren", "Vanaf dan loopt de bewaartermijn.", "From then the retention period runs.")]
  },
  {
    event: "bewaren-verlengd",
    by: "klachtenfunctionaris",
    until: true,
    what: plain(
      "Het dossier blijft langer, met een reden op papier en een nieuwe einddag.",
      "The file stays longer, with a reason in writing and a new last day."
    ),
    needs: [
      closed,
      need(
        "bewaren.verlengen",
        ["hoogstens-1-jaar", "hoogstens-6-maanden", "vrij"],
        "In deze lezing kan een dossier niet langer blijven.",
        "Under this reading a file cannot stay longer."
      )
    ],
    ways: [{ becomes: {} }],
    because: [
      sentence(
        "bewaren.verlengen",
        "De functionaris mag de bewaartermijn verlengen. Wij lezen: met een reden, en telkens met een grens.",
        "The officer may extend the retention period. As we read it: with a reason, and each time within a limit.",
        "bewaren.verlengen"
      )
    ]
  },
  {
    event: "bewaarplicht",
    by: "samenwerking",
    what: plain(
      "Een wet, rechter of toezichthouder verbiedt om het dossier te vernietigen.",
      "A statute, a court or a supervisor forbids to destroy the file."
    ),
    needs: [hasFile, need("bewaarplicht", ["geen"], "Dat verbod geldt al.", "That is forbidden already.")],
    ways: [{ becomes: { bewaarplicht: "geldt" } }],
    because: [
      statute(
        "AVG art. 17 lid 3",
        "Een plicht om te bewaren of een rechtszaak gaat voor.",
        "A duty to keep it or a legal claim comes first."
      )
    ]
  },
  {
    event: "bewaarplicht-voorbij",
    by: "samenwerking",
    what: plain("Het dossier mag weer worden vernietigd.", "The file may be destroyed again."),
    needs: [
      need(
        "bewaarplicht",
        ["geldt"],
        "Er geldt geen verbod om het dossier te vernietigen.",
        "Nothing forbids to destroy the file."
      )
    ],
    ways: [{ becomes: { bewaarplicht: "geen" } }],
    because: [
      statute(
        "AVG art. 5 lid 1 onder e",
        "Daarna blijft het niet langer dan nodig.",
        "After that it stays no longer than needed."
      )
    ]
  },
  {
    event: "vernietiging",
    by: "samenwerking",
    what: plain("Het dossier wordt vernietigd.", "The file is destroyed."),
    needs: [
      closed,
      need("bewaarplicht", ["geen"], "Het dossier mag nu niet worden vernietigd.", "The file may not be destroyed now.")
    ],
    ways: destroying,
    because: [
      sentence(
        "bewaren",
        "Een dossier blijft niet langer dan de bewaartermijn.",
        "A file stays no longer than the retention period."
      )
    ]
  }
] as const satisfies ReadonlyArray<Happening>

/** Everything that can happen to a complaint, in the order a procedure usually takes. */
export const happenings: ReadonlyArray<Happening> = moves

/** The name of an event. */
export type Gebeurtenis = (typeof moves)[number]["event"]

/** Decides what an event changes, or why it cannot happen. */
export const table = Course.asTable("verloop", "Wat kan er nu gebeuren?", parts, moves)

/** How far a complaint can have come, in the words of a situation; with a word of its own after its file was destroyed. */
export const toestanden = [...stand.values, "vernietigd"] as const

/** How far a complaint has come. */
export type Toestand = (typeof toestanden)[number]

/** The state in one word: what is over first, then where it is being handled, then the outcome, the committee's first. */
export const standing = (state: Readonly<Record<string, Value>>): Toestand => {
  const { zaak, intern, extern } = state
  if (zaak === "geen") return "nieuw"
  if (zaak !== "lopend") return zaak as Toestand
  if (extern === "in-behandeling" || (intern !== "in-behandeling" && extern !== "geen"))
    return `extern-${extern}` as Toestand
  return `intern-${intern}` as Toestand
}

/** The same for each route apart, for a complaint that runs. */
export const standings = (state: Readonly<Record<string, Value>>): ReadonlyArray<Toestand> => {
  const { zaak, intern, extern } = state
  if (zaak !== "lopend") return [standing(state)]
  return [
    ...(extern === "geen" ? [] : [`extern-${extern}` as Toestand]),
    ...(intern === "geen" ? [] : [`intern-${intern}` as Toestand])
  ]
}
