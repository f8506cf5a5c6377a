/**
 * Which duties do the events of a procedure bring, and what fulfils them?
 *
 * Few have a term: what the text or the statute leaves without one has no last day, and the answer says whom to ask.
 *
 * @module
 */
import { judgement, judgementUnder, judgeUnder } from "./CommitteeTerm.ts"
import { elsewhere, obligations } from "./Deadline.ts"
import type { Value } from "./Fact.ts"
import { outcomesOutside } from "./Happening.ts"
import type { Obligation, Party, StatutoryObligation, When } from "./Obligation.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { extern, intern } from "./ProcedureState.ts"
import { reaction } from "./ProviderTerm.ts"
import type { Readings } from "./Reading.ts"
import { type Because, type Plain, reading, sentence, statute } from "./Reason.ts"
import { forbidden } from "./Retention.ts"
import type { Step } from "./Step.ts"

/** How the last day of a duty is known. */
export type Due =
  /** By a term of the text, counted from an event under the readings chosen. */
  | { readonly _tag: "House"; readonly obligation: Obligation }
  /** By a term of the text that counts from the event that opened it. */
  | { readonly _tag: "Anew"; readonly obligation: Obligation }
  /** By a term of statute. */
  | { readonly _tag: "Statute"; readonly obligation: StatutoryObligation }
  /** By the committee's own regulation, where that is known. */
  | { readonly _tag: "Committee" }
  /** By the forwarding of the complaint, or at once, as read; where nothing is forwarded by whoever received it. */
  | { readonly _tag: "Forwarding" }
  /** By what the event that opened it named. */
  | { readonly _tag: "Agreed" }
  /** By the event that cannot do without it: late once that happened. */
  | { readonly _tag: "Before"; readonly events: ReadonlyArray<Gebeurtenis> }
  /** By nothing: whom to ask. */
  | { readonly _tag: "Open"; readonly ask: Asked }

/** Who knows a day that nothing sets: someone in the regulation, or the complaints officer of the committee's partner. */
export type Asked = Plain | "functionaris"

/** An event that opens a duty, where what must be so after it is so: parts of the state and readings. */
export interface Opening {
  readonly on: Gebeurtenis
  readonly when?: Readonly<Record<string, ReadonlyArray<Value>>>
}

/** A duty of the procedure: opened by an event, fulfilled by another. */
export interface Duty {
  readonly id: string
  readonly by: Party
  readonly towards: Party
  /** To whom else it is owed, by the Jeugdwet. */
  readonly also?: ReadonlyArray<Party>
  readonly what: Plain
  readonly opens: ReadonlyArray<Opening>
  /** Does it open only after talks enough for the text's plural, as read? */
  readonly afterTalks?: true
  /** Is it owed once for each time a complaint is handled, unless it became needless, and not at all when it was done already? */
  readonly once?: true
  readonly fulfilledBy: ReadonlyArray<Gebeurtenis>
  /** After which events it can be owed again once it was done: what was destroyed does not come back with what another takes up. */
  readonly anewAfter?: ReadonlyArray<Gebeurtenis>
  /** For a file: the event by which whoever keeps it received the complaint. */
  readonly keptSince?: "ontvangst" | "ontvangst-extern"
  /** What makes it needless, where what must be so after it is so: it ends, but is not met. */
  readonly endedBy?: ReadonlyArray<Opening>
  readonly due: Due
  /** What names a later last day, with reasons. */
  readonly postponedBy?: ReadonlyArray<Opening>
  /** The event that keeps it from being done, and the event that ends that. */
  readonly held?: { readonly by: Gebeurtenis; readonly until: Gebeurtenis; readonly ask: Plain }
  /** The event from which its term counts once it is known. */
  readonly countsFrom?: Gebeurtenis
  /** Must it be done before the complaint is closed? */
  readonly first?: true
  /** Under which statute of the help, or on which way a complaint can go, it is not owed. */
  readonly unless: When
  /** Does a statute demand it whatever the complainant wants: also after a withdrawal, as read? */
  readonly survives?: true
  readonly because: ReadonlyArray<Because>
}

/** Who owes it, under the readings. */
export const owedBy = ({ by, due }: Duty, readings: Readings): Party =>
  due._tag === "Committee" ? judgeUnder(readings) : by

/** What is owed, under the statute of the help: no other than that of youth care demands reasons of a committee. */
export const owedAs = ({ what, due }: Duty, readings: Readings, regime: unknown): Plain =>
  due._tag === "Committee" ? judgementUnder(readings, regime).what : what

/** To whom else it is owed, under the statute of the help: the text names nobody beside the one it is owed to. */
export const alsoOwedTo = ({ also }: Duty, regime: unknown): Duty["also"] => (regime === "wmo" ? undefined : also)

const house = (id: string): Obligation => obligations.find((obligation) => obligation.id === id) as Obligation

const own = (id: string): Pick<Duty, "id" | "by" | "towards" | "what" | "due" | "unless"> => {
  const obligation = house(id)
  const { by, towards, what, unless = underText } = obligation
  return { id, by, towards, what, unless, due: { _tag: "House", obligation } }
}

/** What the text gives is owed on every way but those where another handles it. */
const underText: When = { weg: elsewhere }

/** What the Jeugdwet gives is owed for youth care only (law.md 2.8). */
const underJeugdwet = house(reaction.id).unless ?? underText

/** Where nobody handles a complaint no committee does either. */
const { unless: ofCommittee = underText } = judgement

/** The term within which a complaint reaches the right place. */
export const forwarding: Obligation = house("routering")

const on = (...events: ReadonlyArray<Gebeurtenis>): ReadonlyArray<Opening> => events.map((event) => ({ on: event }))

const when = (is: NonNullable<Opening["when"]>, ...events: ReadonlyArray<Gebeurtenis>): ReadonlyArray<Opening> =>
  events.map((event) => ({ on: event, when: is }))

const plain = (nl: string, en: string): Plain => ({ nl, en })
const open = (nl: string, en: string): Due => ({ _tag: "Open", ask: plain(nl, en) })
const partnership = open("{samenwerking}", "{samenwerking}")
const officer: Due = { _tag: "Open", ask: "functionaris" }
const outcomesInside = [
  "bevinding-gegrond",
  "bevinding-deels-gegrond",
  "bevinding-ongegrond",
  "oplossing",
  "geen-oplossing"
] as const
const without = <A>(values: ReadonlyArray<A>, one: A): ReadonlyArray<A> => values.filter((value) => value !== one)
const found = ["bevinding-gegrond", "bevinding-deels-gegrond", "bevinding-ongegrond"] as const
const judged = ["oordeel-gegrond", "oordeel-deels-gegrond", "oordeel-ongegrond"] as const

/** A duty to destroy a file, and when there is one. */
interface FileDuty extends Pick<Duty, "id" | "fulfilledBy" | "postponedBy" | "anewAfter" | "keptSince"> {
  readonly kept: NonNullable<Opening["when"]>
}

/** A talk that was held or waived was about the outcome there was, inside or at the committee: each has one (N096, D68). */
const notAhead = ["geen", "gehouden", "afgezien"]

/** The duty to agree on a day for a follow-up talk. */
const FOLLOW_UP = "vervolgafspraak"

/** The duty to make an appointment after a complaint was found justified, and to give reasons where it was not. */
const APPOINTMENT = "afspraak-na-gegrond"
const REASONS = "uitleg-na-ongegrond"

/** The duty to follow advice and discuss it. */
const ADVICE = "advies-bespreken"

/** The duty to refer to the committee where talks did not help. */
const REFERRAL = "doorverwijzing"

/** The duty that a step asks for: where that is not owed, or not any more, there is nothing to ask. */
export const askedFor: { readonly [S in Step]?: string } = {
  vervolggesprek: FOLLOW_UP,
  "afspraak-vragen": APPOINTMENT,
  "redenen-vragen": REASONS,
  "reactie-aanbieder": reaction.id,
  "reactie-vragen": reaction.id,
  "advies-bespreken": ADVICE,
  doorverwijzing: REFERRAL
}

/** The duty of the partnership to destroy its own file. */
export const OWN_FILE = "bewaren"

/**
 * Whoever handled a complaint keeps a file of it, each their own, and decides over it; unless one reads that the officer the text
 * names decides over all files (N114, N116, D87).
 */
const files: ReadonlyArray<FileDuty> = [
  {
    id: OWN_FILE,
    kept: { intern: without(intern.values, "geen") },
    fulfilledBy: ["vernietiging"],
    anewAfter: ["heropening"],
    keptSince: "ontvangst",
    postponedBy: on("bewaren-verlengd")
  },
  {
    id: "bewaren-extern",
    kept: { extern: without(extern.values, "geen") },
    fulfilledBy: ["vernietiging-extern"],
    anewAfter: ["ontvangst-extern"],
    keptSince: "ontvangst-extern",
    postponedBy: [...on("bewaren-extern-verlengd"), ...when({ "bewaren.wie": ["alle"] }, "bewaren-verlengd")]
  }
]

const serious = (nl: string, en: string): Because => statute("Jeugdwet art. 4.2.2", nl, en)

/** A duty as written; where nothing else is said it is owed wherever the text holds. */
type Written = Omit<Duty, "unless"> & Partial<Pick<Duty, "unless">>

const written: ReadonlyArray<Written> = [
  {
    ...own("ontvangstbevestiging"),
    opens: on("ontvangst"),
    once: true,
    fulfilledBy: ["ontvangstbevestiging"],
    because: [sentence("ontvangstbevestiging", "U krijgt een ontvangstbevestiging.", "You get an acknowledgement.")]
  },
  {
    ...own("routering"),
    opens: on("ontvangst", "heropening"),
    once: true,
    fulfilledBy: ["doorzetting"],
    because: [
      sentence("routering", "De klacht moet op de juiste plaats komen.", "The complaint must get to the right place."),
      sentence(
        "doorzetting",
        "Gaat het over 1 medewerker, dan is dat zijn organisatie.",
        "If it is about 1 employee, that is their organisation."
      )
    ]
  },
  {
    ...own("contact"),
    opens: on("ontvangst"),
    once: true,
    fulfilledBy: ["contact", "gesprek"],
    endedBy: on("oplossing"),
    because: [sentence("contact", "De klachtencoördinator neemt contact op.", "The coordinator contacts you.")]
  },
  {
    ...own("contact"),
    id: "contact-na-heropening",
    opens: on("heropening"),
    fulfilledBy: ["contact", "gesprek"],
    endedBy: on("oplossing"),
    due: { _tag: "Anew", obligation: house("contact") },
    because: [
      sentence(
        "contact",
        "Uw klacht wordt weer behandeld. De klachtencoördinator neemt hem opnieuw met u door.",
        "Your complaint is handled again. The coordinator goes through it with you anew.",
        "vervolggesprek.ontevreden"
      )
    ]
  },
  {
    id: "beklaagde-informeren",
    by: "ontvanger",
    towards: "medewerker",
    what: plain("de medewerker zeggen dat er een klacht is", "tell the employee that there is a complaint"),
    opens: on("ontvangst", "ontvangst-extern", "heropening"),
    once: true,
    fulfilledBy: ["mededeling-beklaagde"],
    due: { _tag: "Forwarding" },
    postponedBy: on("uitstel-mededeling"),
    because: [
      sentence("beklaagde.informeren", "De medewerker moet het weten.", "The employee must know.", "beklaagde.wanneer"),
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder e",
        "Anders kan hij niets uitleggen. Is een kind in gevaar, dan beslist een mens wanneer.",
        "Else they cannot explain anything. If a child is in danger, a human decides when."
      )
    ]
  },
  {
    id: "intake-vragen",
    by: "klachtenfunctionaris",
    towards: "indiener",
    what: plain(
      "vragen of u de klacht ook bij {samenwerking} hebt ingediend en besproken",
      "ask whether you also filed and discussed the complaint with {samenwerking}"
    ),
    opens: on("ontvangst-extern"),
    once: true,
    fulfilledBy: ["intake-vragen"],
    due: { _tag: "Before", events: [...judged, "oplossing-extern"] },
    because: [sentence("intake.vragen", "Die vragen worden altijd gesteld.", "These questions are always asked.")]
  },
  {
    id: "toestemming-vragen",
    by: "klachtenfunctionaris",
    towards: "indiener",
    what: plain("u schriftelijk om toestemming vragen", "ask for your consent in writing"),
    opens: when({ toestemming: ["geen"] }, "ontvangst", "ontvangst-extern", "heropening"),
    once: true,
    fulfilledBy: ["toestemming-gevraagd"],
    endedBy: [
      ...when({ extern: ["geen", "opgelost"] }, "oplossing"),
      ...when({ intern: ["geen", "opgelost"] }, "oplossing-extern")
    ],
    due: { _tag: "Before", events: [...found, ...judged] },
    because: [
      sentence("toestemming", "Toestemming wordt vooraf gevraagd.", "Consent is asked beforehand."),
      sentence("inzage", "Zij gaat over inzage in uw gegevens.", "It is about access to your data.")
    ]
  },
  {
    id: APPOINTMENT,
    by: "klachtencoordinator",
    towards: "indiener",
    what: plain(
      "een afspraak met u, de medewerker en de interne klachtenfunctionaris",
      "an appointment with you, the employee and the internal complaints officer"
    ),
    opens: on("bevinding-gegrond", "bevinding-deels-gegrond"),
    fulfilledBy: ["afspraak"],
    endedBy: on("oplossing", "heropening"),
    first: true,
    due: partnership,
    because: [
      sentence(
        "gegrond.afspraak",
        "Na een terechte klacht komt er een afspraak.",
        "A justified complaint leads to an appointment."
      )
    ]
  },
  {
    id: REASONS,
    by: "klachtencoordinator",
    towards: "indiener",
    what: plain(
      "op papier zetten waarom uw klacht, of een deel ervan, niet terecht is",
      "write down why your complaint, or part of it, is not justified"
    ),
    opens: when({ "klacht.ongegrond": ["schriftelijk-met-redenen"] }, "bevinding-ongegrond", "bevinding-deels-gegrond"),
    fulfilledBy: ["uitleg-uitkomst"],
    endedBy: on("oplossing", "heropening"),
    first: true,
    due: partnership,
    because: [
      sentence(
        "vervolg.intern",
        "U moet kunnen kiezen of u naar de commissie gaat.",
        "You must be able to choose to go to the committee.",
        "klacht.ongegrond"
      )
    ]
  },
  {
    id: REFERRAL,
    by: "samenwerking",
    towards: "indiener",
    what: plain("u doorverwijzen naar de externe klachtencommissie", "refer you to the external committee"),
    opens: when({ intern: ["geen-oplossing"], extern: ["geen"] }, "geen-oplossing", "gesprek"),
    afterTalks: true,
    once: true,
    fulfilledBy: ["doorverwijzing", "ontvangst-extern"],
    anewAfter: ["heropening"],
    endedBy: on("oplossing", "heropening"),
    first: true,
    due: partnership,
    because: [
      sentence(
        "doorverwijzen",
        "Lukt het na gesprekken niet, dan verwijst {samenwerking} u door.",
        "If talks do not solve it, {samenwerking} refers you.",
        "doorverwijzen.gesprekken"
      )
    ]
  },
  {
    id: "onderzoek",
    by: "commissie",
    towards: "indiener",
    what: plain("uw klacht onderzoeken", "look into your complaint"),
    unless: ofCommittee,
    opens: on("ontvangst-extern"),
    once: true,
    fulfilledBy: ["onderzoek"],
    endedBy: on("oplossing-extern"),
    due: { _tag: "Before", events: judged },
    because: [
      sentence("procedure.extern", "De commissie werkt in stappen.", "The committee works in steps."),
      sentence("onderzoek", "De eerste stap is een onderzoek.", "The first step is an enquiry."),
      sentence(
        "procedure.afwijken",
        "Andere stappen mogen per commissie iets verschillen.",
        "Other steps may differ a little by committee."
      )
    ]
  },
  ...(
    [
      ["indiener", plain("naar uw kant luisteren", "listen to your side")],
      ["beklaagde", plain("naar de kant van de medewerker luisteren", "listen to the employee's side")]
    ] as const
  ).map(
    ([side, what]): Written => ({
      id: `horen-${side}`,
      by: "commissie",
      towards: side === "indiener" ? "indiener" : "medewerker",
      what,
      unless: ofCommittee,
      opens: when({ "extern.minimum": ["wet-is-ondergrens"] }, "ontvangst-extern"),
      once: true,
      fulfilledBy: [`toelichting-${side}`, "klachtgesprek"],
      endedBy: on("oplossing-extern"),
      due: { _tag: "Before", events: judged },
      because: [
        sentence(
          "onderzoek",
          "De commissie gaat in gesprek met u en met de medewerker.",
          "The committee talks with you and with the employee."
        ),
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder e",
          "Beide kanten mogen zich uitleggen.",
          "Both sides may explain themselves."
        ),
        reading(
          "extern.minimum",
          "Wij lezen: daarvan mag een commissie niet afwijken.",
          "As we read it: a committee may not depart from that."
        )
      ]
    })
  ),
  {
    id: judgement.id,
    by: judgement.by,
    towards: judgement.towards,
    also: ["medewerker", "aanbieder"],
    what: judgement.what,
    unless: ofCommittee,
    opens: on("ontvangst-extern"),
    once: true,
    fulfilledBy: judged,
    endedBy: on("oplossing-extern"),
    due: { _tag: "Committee" },
    postponedBy: on("uitstel-oordeel"),
    because: [
      statute(
        judgement.statute,
        "De commissie heeft een eigen termijn. Ook de medewerker en de aanbieder krijgen het oordeel.",
        "The committee has a term of its own. The employee and the provider get the judgement too."
      ),
      sentence(
        "onderzoek",
        "Na het onderzoek volgt een beslissing: is uw klacht terecht?",
        "After the enquiry comes a decision: is your complaint justified?"
      )
    ]
  },
  {
    id: "rapportage",
    by: "commissie",
    towards: "aanbieder",
    what: plain(
      "de organisatie van de medewerker melden of de klacht samen is op te lossen",
      "report to the employee's organisation whether the complaint can be solved together"
    ),
    unless: ofCommittee,
    opens: on("ontvangst-extern"),
    once: true,
    fulfilledBy: ["bemiddelbaar", "niet-bemiddelbaar"],
    endedBy: on("oplossing-extern"),
    due: officer,
    because: [
      sentence(
        "rapportage",
        "De commissie meldt dit aan de organisatie.",
        "The committee reports this to the organisation."
      )
    ]
  },
  {
    id: "advies",
    by: "externe-klachtenfunctionaris",
    towards: "aanbieder",
    what: plain("een advies schrijven", "write advice"),
    opens: on("bemiddelbaar"),
    fulfilledBy: ["advies"],
    endedBy: on("niet-bemiddelbaar", "oplossing-extern"),
    due: officer,
    because: [sentence("advies", "De functionaris schrijft een advies.", "The officer writes advice.")]
  },
  {
    id: ADVICE,
    by: "aanbieder",
    towards: "indiener",
    what: plain("het advies volgen en met u bespreken", "follow the advice and discuss it with you"),
    opens: when({ "advies.gevolg": ["belofte-met-redenen"] }, "advies"),
    fulfilledBy: ["advies-besproken"],
    endedBy: when({ advies: ["geen"] }, "ontvangst-extern"),
    first: true,
    due: open("de organisatie van de medewerker", "the employee's organisation"),
    because: [
      sentence(
        "advies.overnemen",
        "De organisatie volgt het advies. Doet zij dat niet, dan schrijft zij bij jeugdhulp waarom.",
        "The organisation follows the advice. If it does not, for youth care it writes why.",
        "advies.gevolg"
      )
    ]
  },
  ...(["een-maand", "geen-termijn"] as const).map(
    (read): Written => ({
      id: reaction.id,
      by: reaction.by,
      towards: reaction.towards,
      also: ["commissie"],
      what: reaction.what,
      unless: underJeugdwet,
      opens: when({ "extern.reactie": [read] }, ...judged),
      fulfilledBy: ["reactie"],
      first: true,
      survives: true,
      due:
        read === "een-maand"
          ? { _tag: "Statute", obligation: reaction }
          : open("de organisatie van de medewerker", "the employee's organisation"),
      postponedBy: on("uitstel-reactie"),
      countsFrom: "oordeel-ontvangen",
      because: [
        statute(reaction.statute, "Op elk oordeel volgt een reactie.", "Every judgement gets a reaction."),
        ...(read === "een-maand"
          ? []
          : [
              reading(
                "extern.reactie",
                "In deze lezing is daar geen termijn voor.",
                "Under this reading there is no term for it."
              )
            ])
      ]
    })
  ),
  {
    id: "aanbieder-inlichten",
    by: "commissie",
    towards: "aanbieder",
    what: plain("de aanbieder zeggen dat de situatie ernstig is", "tell the provider that the situation is serious"),
    unless: underJeugdwet,
    opens: [
      ...when({ "extern.ernstig": ["melden"], zaak: ["lopend", "gesloten"] }, "ernstige-situatie"),
      ...when(
        { "extern.ernstig": ["melden"], zaak: ["ingetrokken"], "intrekken.gevolg": ["procedure"] },
        "ernstige-situatie"
      )
    ],
    fulfilledBy: ["aanbieder-ingelicht"],
    first: true,
    survives: true,
    due: officer,
    because: [serious("De aanbieder kan dan iets doen.", "Then the provider can act.")]
  },
  {
    id: "inspectie-melden",
    by: "commissie",
    towards: "inspectie",
    what: plain("het melden bij de inspectie", "report it to the inspectorate"),
    unless: underJeugdwet,
    opens: when({ "extern.ernstig": ["melden"] }, "geen-maatregelen"),
    fulfilledBy: ["inspectie-gemeld"],
    first: true,
    survives: true,
    due: officer,
    because: [serious("De aanbieder doet niets.", "The provider does nothing.")]
  },
  {
    id: FOLLOW_UP,
    by: "samenwerking",
    towards: "indiener",
    what: plain("een dag afspreken voor een vervolggesprek", "agree on a day for a follow-up talk"),
    opens: [
      ...when({ terugblik: ["geen"] }, ...outcomesInside),
      ...when({ terugblik: notAhead, extern: outcomesOutside }, ...outcomesInside),
      ...when({ terugblik: notAhead, "vervolggesprek.dag": ["afgesproken-dag"] }, "oplossing-extern", ...judged)
    ],
    fulfilledBy: ["vervolgafspraak"],
    endedBy: on("geen-vervolggesprek", "heropening"),
    first: true,
    due: partnership,
    because: [
      sentence(
        "vervolggesprek",
        "De periode wordt vooraf samen afgesproken. Dat geldt na elke uitkomst.",
        "The period is agreed beforehand. That holds after every outcome.",
        "vervolggesprek.dag"
      )
    ]
  },
  {
    id: "vervolggesprek",
    by: "samenwerking",
    towards: "indiener",
    what: plain("met u napraten of het is opgelost", "talk with you again about whether it was solved"),
    opens: on("vervolgafspraak"),
    fulfilledBy: ["vervolggesprek"],
    // Another day that is agreed on takes the place of the one there was.
    endedBy: [
      ...on("vervolgafspraak", "geen-vervolggesprek", "heropening"),
      ...when({ terugblik: ["geen"] }, "ontvangst-extern")
    ],
    first: true,
    due: { _tag: "Agreed" },
    because: [
      sentence(
        "vervolggesprek",
        "Na de afgesproken periode is er een gesprek.",
        "After the agreed period there is a talk."
      ),
      sentence(
        "vervolggesprek.inhoud",
        "Zijn de afspraken nagekomen, en is de klacht opgelost?",
        "Were the agreements kept, and was the complaint solved?"
      )
    ]
  },
  ...files.map(
    ({ id, kept, ...moves }): Duty => ({
      ...own(id),
      ...moves,
      opens: when(
        { zaak: ["ingetrokken", "gesloten"], ...kept },
        "intrekking",
        "sluiting",
        "toestemming-geweigerd",
        "toestemming-ingetrokken"
      ),
      endedBy: on("ontvangst-extern", "heropening"),
      survives: true,
      held: {
        by: "bewaarplicht",
        until: "bewaarplicht-voorbij",
        ask: forbidden
      },
      because: [
        sentence(
          "bewaren",
          "Een dossier blijft niet langer dan de bewaartermijn, ook als er nog iets moet.",
          "A file stays no longer than the retention period, also if something is still owed."
        ),
        sentence(
          "bewaren.verlengen",
          "Langer kan alleen met een reden, en dat is een vraag apart.",
          "Longer is possible only with a reason, and that is a question of its own.",
          "bewaren.verlengen"
        ),
        sentence("dossier.digitaal", "Het dossier is digitaal.", "The file is digital."),
        sentence("dossier.apart", "Het staat los van uw eigen dossier.", "It is kept apart from your own file.")
      ]
    })
  )
]

/** Every duty of the procedure, in the order in which they usually come. */
export const duties: ReadonlyArray<Duty> = written.map((duty) => ({ unless: underText, ...duty }))
