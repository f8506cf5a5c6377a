/**
 * What may happen to a complaint, in which order, and how far has it come?
 *
 * A complaint can run at the partnership and at an external committee at once, so each has its own part of the state.
 * The text orders little: where it does not, events may come in any order.
 *
 * @module
 */
import * as Course from "./Course.ts"
import { fact, type Value, yesNo } from "./Fact.ts"
import type { Party } from "./Obligation.ts"
import { type Plain, sentence, statute } from "./Reason.ts"
import type { Situatie } from "./Situation.ts"

const plain = (nl: string, en: string): Plain => ({ nl, en })

/** Where the case stands as a whole. */
export const zaak = fact("zaak", ["geen", "lopend", "ingetrokken", "gesloten", "vernietigd"], "Hoe staat de zaak?")

/** How far the complaint has come at the partnership. */
export const intern = fact(
  "intern",
  ["geen", "in-behandeling", "gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "Hoe ver is de klacht bij het samenwerkingsverband?"
)

/** How far the complaint has come at the external committee. */
export const extern = fact(
  "extern",
  ["geen", "in-behandeling", "gegrond", "ongegrond", "opgelost"],
  "Hoe ver is de klacht bij de externe klachtencommissie?"
)

/** Whether the file may be opened. */
export const toestemming = fact(
  "toestemming",
  ["geen", "gevraagd", "gegeven", "geweigerd", "ingetrokken"],
  "Is er toestemming om het dossier in te zien?"
)

/** How many talks there have been; the text's plural needs at least two. */
export const gesprekken = fact("gesprekken", ["geen", "een", "meer"], "Hoeveel gesprekken waren er?")

/** How far mediation and its advice have come. */
export const advies = fact(
  "advies",
  ["geen", "niet-bemiddelbaar", "bemiddelbaar", "gegeven", "besproken"],
  "Is er een advies?"
)

/** How far the follow-up has come. */
export const terugblik = fact("terugblik", ["geen", "afgesproken", "gehouden"], "Is er een vervolggesprek?")

/** The part of the person an event is about: has this complainant filed, and not withdrawn? */
export const klager = fact("klager", ["nieuw", "actief", "ingetrokken"], "Doet deze klager mee?")

/** Are there other complainants who have not withdrawn? */
export const anderen = yesNo("anderen", "Zijn er nog andere klagers?")

/** The parts of the state an event depends on. */
export const parts = [zaak, intern, extern, toestemming, gesprekken, advies, terugblik, klager, anderen] as const

type Part = (typeof parts)[number]["id"]

/** What is so before anything has happened. */
export const start: Readonly<Record<Exclude<Part, "klager" | "anderen">, Value>> = {
  zaak: "geen",
  intern: "geen",
  extern: "geen",
  toestemming: "geen",
  gesprekken: "geen",
  advies: "geen",
  terugblik: "geen"
}

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
const atPartnership = need(
  "intern",
  ["in-behandeling", "gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "De klacht is niet bij {samenwerking} ingediend.",
  "The complaint was not filed with {samenwerking}."
)
const filed = need(
  "klager",
  ["actief"],
  "Deze klager heeft geen klacht lopen.",
  "This complainant has no complaint running."
)
const outside = need(
  "extern",
  ["in-behandeling", "gegrond", "ongegrond", "opgelost"],
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
const judged = need(
  "extern",
  ["gegrond", "ongegrond"],
  "De externe klachtencommissie heeft nog niet geoordeeld.",
  "The external committee has not judged yet."
)
const someOutcome = need(
  "intern",
  ["gegrond", "ongegrond", "geen-oplossing", "opgelost"],
  "Er is nog geen uitkomst bij {samenwerking}.",
  "There is no outcome at {samenwerking} yet."
)

const anew = { intern: "geen", extern: "geen", toestemming: "geen", gesprekken: "geen", advies: "geen" } as const

/** An event as people speak of it: who does it and what it is. */
export interface Happening extends Course.Move {
  readonly by: Party
  readonly what: Plain
  /** Does it name a later day: `tot`? */
  readonly until?: true
  /** Can it happen again and again, also when nothing waits for it? */
  readonly repeats?: true
}

/** Filing at a counter: the first opens the route there; a complainant who was not there yet joins. */
const filing = (route: "intern" | "extern"): ReadonlyArray<Course.Way> => [
  {
    when: { [route]: ["geen"] },
    becomes: { zaak: "lopend", [route]: "in-behandeling", klager: "actief" }
  },
  {
    when: {
      [route]: (route === "intern" ? intern : extern).values.filter((value) => value !== "geen"),
      klager: ["nieuw", "ingetrokken"]
    },
    becomes: { klager: "actief" }
  },
  {
    when: {
      [route]: (route === "intern" ? intern : extern).values.filter((value) => value !== "geen"),
      klager: ["actief"]
    },
    becomes: {}
  }
]

const notOver = need(
  "zaak",
  ["geen", "lopend", "ingetrokken"],
  "Deze klacht is afgesloten. Open hem opnieuw, of dien een nieuwe klacht in.",
  "This complaint is closed. Reopen it, or file a new one."
)

const moves = [
  {
    event: "ontvangst",
    by: "indiener",
    what: plain("U dient uw klacht in bij {samenwerking}.", "You file your complaint with {samenwerking}."),
    needs: [notOver],
    ways: filing("intern"),
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
    needs: [notOver],
    ways: filing("extern"),
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
    ways: [{ becomes: {} }],
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
    event: "ontvangstbevestiging",
    by: "samenwerking",
    what: plain("U krijgt bericht dat uw klacht er is.", "You get word that your complaint arrived."),
    needs: [running, atPartnership, filed],
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
    needs: [running, atPartnership, filed],
    ways: [{ becomes: {} }],
    because: [sentence("contact", "De klachtencoördinator neemt contact op.", "The coordinator contacts you.")]
  },
  {
    event: "toestemming-gevraagd",
    by: "klachtenfunctionaris",
    what: plain(
      "U krijgt de vraag of uw gegevens mogen worden ingezien.",
      "You are asked whether your data may be seen."
    ),
    needs: [running],
    ways: [
      { when: { toestemming: ["geen", "gevraagd", "geweigerd", "ingetrokken"] }, becomes: { toestemming: "gevraagd" } },
      { when: { toestemming: ["gegeven"] }, becomes: {} }
    ],
    because: [sentence("toestemming", "De toestemming wordt schriftelijk gevraagd.", "Consent is asked in writing.")]
  },
  {
    event: "toestemming-gegeven",
    by: "indiener",
    what: plain("U geeft schriftelijk toestemming.", "You consent in writing."),
    needs: [
      running,
      need(
        "toestemming",
        ["gevraagd", "geweigerd", "ingetrokken", "gegeven"],
        "De toestemming is nog niet gevraagd.",
        "Consent has not been asked yet."
      )
    ],
    ways: [{ becomes: { toestemming: "gegeven" } }],
    because: [sentence("toestemming", "U beslist daar zelf over.", "You decide that yourself.")]
  },
  {
    event: "toestemming-geweigerd",
    by: "indiener",
    what: plain("U geeft geen toestemming. Uw klacht gaat door.", "You do not consent. Your complaint goes on."),
    needs: [
      running,
      need("toestemming", ["gevraagd"], "De toestemming is nog niet gevraagd.", "Consent has not been asked yet.")
    ],
    ways: [{ becomes: { toestemming: "geweigerd" } }],
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
    by: "indiener",
    what: plain("U trekt uw toestemming in. Uw klacht gaat door.", "You withdraw consent. Your complaint goes on."),
    needs: [
      running,
      need("toestemming", ["gegeven"], "Er is geen toestemming om in te trekken.", "There is no consent to withdraw.")
    ],
    ways: [{ becomes: { toestemming: "ingetrokken" } }],
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
    ways: [
      { when: { gesprekken: ["geen"] }, becomes: { gesprekken: "een" } },
      { when: { gesprekken: ["een", "meer"] }, becomes: { gesprekken: "meer" } }
    ],
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
        ["gegrond", "geen-oplossing", "opgelost"],
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
        ["ongegrond", "geen-oplossing"],
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
        ["in-behandeling", "gegrond", "ongegrond"],
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
    ways: [{ becomes: {} }],
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
    ways: [{ becomes: { extern: "opgelost" } }],
    because: [sentence("bemiddeling", "Bemiddelen kan tot het oordeel.", "Mediation is possible until the judgement.")]
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
        ["in-behandeling", "gegrond", "ongegrond"],
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
        ["in-behandeling", "gegrond", "ongegrond"],
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
    event: "reactie",
    by: "aanbieder",
    what: plain("De organisatie schrijft u wat er verandert.", "The organisation writes to you what will change."),
    needs: [running, judged],
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
    needs: [running, judged],
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
      someOutcome
    ],
    ways: [{ becomes: { zaak: "lopend", intern: "in-behandeling", terugblik: "geen" } }],
    because: [
      sentence(
        "vervolggesprek.inhoud",
        "Is de klacht niet opgelost, dan kiest u zelf hoe u verdergaat.",
        "If the complaint was not solved, you choose how to go on."
      )
    ]
  },
  {
    event: "intrekking",
    by: "indiener",
    what: plain("U trekt uw klacht in.", "You withdraw your complaint."),
    needs: [running, filed],
    ways: [
      { when: { anderen: [true] }, becomes: { klager: "ingetrokken" } },
      {
        when: { anderen: [false] },
        becomes: { ...anew, terugblik: "geen", zaak: "ingetrokken", klager: "ingetrokken" }
      }
    ],
    because: [
      sentence(
        "intrekken",
        "Intrekken mag op ieder moment, ieder voor zich.",
        "You may withdraw at any moment, each for themselves."
      ),
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
        ["geen", "gegrond", "ongegrond", "geen-oplossing", "opgelost"],
        "De klacht is nog in behandeling bij {samenwerking}.",
        "The complaint is still being handled by {samenwerking}."
      ),
      need(
        "extern",
        ["geen", "gegrond", "ongegrond", "opgelost"],
        "De klacht is nog in behandeling bij de externe klachtencommissie.",
        "The complaint is still being handled by the external committee."
      )
    ],
    ways: [{ becomes: { zaak: "gesloten" } }],
    because: [sentence("bewaren", "Vanaf dan loopt de bewaartermijn.", "From then the retention period runs.")]
  },
  {
    event: "bewaring-verlengd",
    by: "klachtenfunctionaris",
    until: true,
    what: plain(
      "Het dossier wordt langer bewaard, met een reden en een nieuwe einddag.",
      "The file is kept longer, with a reason and a new last day."
    ),
    needs: [closed],
    ways: [{ becomes: {} }],
    because: [
      sentence("bewaren.verlengen", "De klachtenfunctionaris mag verlengen.", "The complaints officer may extend.")
    ]
  },
  {
    event: "vernietiging",
    by: "samenwerking",
    what: plain("Het dossier wordt vernietigd.", "The file is destroyed."),
    needs: [closed],
    ways: [{ becomes: { zaak: "vernietigd" } }],
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

/** How far a complaint has come, in the words of a situation; a case that is over has words of its own. */
export type Toestand =
  | NonNullable<Situatie["stand"]>
  | "intern-opgelost"
  | "extern-opgelost"
  | "gesloten"
  | "vernietigd"

/** The state in one word: what is over first, then the external route, then the internal one. */
export const standing = (state: Readonly<Record<string, Value>>): Toestand => {
  const { zaak, intern, extern } = state
  if (zaak === "geen") return "nieuw"
  if (zaak !== "lopend") return zaak as Toestand
  return (extern === "geen" ? `intern-${intern}` : `extern-${extern}`) as Toestand
}
