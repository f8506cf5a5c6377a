/**
 * Which duties do the events of a procedure bring, and what fulfils them?
 *
 * Few have a term: what the text or the statute leaves without one has no last day, and the answer says whom to ask.
 *
 * @module
 */
import { obligations } from "./Deadline.ts"
import type { Value } from "./Fact.ts"
import type { Obligation, Party, StatutoryObligation } from "./Obligation.ts"
import type { Gebeurtenis } from "./Procedure.ts"
import { reaction } from "./ProviderTerm.ts"
import { type Because, type Plain, sentence, statute } from "./Reason.ts"

/** How the last day of a duty is known. */
export type Due =
  /** By a term of the text, counted from an event under the readings chosen. */
  | { readonly _tag: "House"; readonly obligation: Obligation }
  /** By a term of statute. */
  | { readonly _tag: "Statute"; readonly obligation: StatutoryObligation }
  /** By the committee's own regulation, where that is known. */
  | { readonly _tag: "Committee" }
  /** By what the event that opened it named. */
  | { readonly _tag: "Agreed" }
  /** By the event that cannot do without it: late once that happened. */
  | { readonly _tag: "Before"; readonly events: ReadonlyArray<Gebeurtenis> }
  /** By nothing: whom to ask. */
  | { readonly _tag: "Open"; readonly ask: string }

/** A duty of the procedure: opened by an event, fulfilled by another. */
export interface Duty {
  readonly id: string
  readonly by: Party
  readonly towards: Party
  readonly what: Plain
  readonly opens: ReadonlyArray<Gebeurtenis>
  /** What must be so after the event for the duty to open. */
  readonly when?: Readonly<Record<string, ReadonlyArray<Value>>>
  /** Does it open only after talks enough for the text's plural, as read? */
  readonly afterTalks?: true
  readonly fulfilledBy: ReadonlyArray<Gebeurtenis>
  readonly due: Due
  /** The event that names a later last day, with reasons. */
  readonly postponedBy?: Gebeurtenis
  /** Is it owed to each complainant apart? */
  readonly perKlager?: true
  /** Does it live on when the case is over? */
  readonly survives?: true
  readonly because: ReadonlyArray<Because>
}

const house = (id: string): Obligation => obligations.find((obligation) => obligation.id === id) as Obligation

const own = (id: string): Pick<Duty, "id" | "by" | "towards" | "what" | "due"> => {
  const obligation = house(id)
  const { by, towards, what } = obligation
  return { id, by, towards, what, due: { _tag: "House", obligation } }
}

const plain = (nl: string, en: string): Plain => ({ nl, en })
const partnership: Due = { _tag: "Open", ask: "{samenwerking}" }
const committee: Due = { _tag: "Open", ask: "de externe klachtencommissie" }
const judgement = ["oordeel-gegrond", "oordeel-ongegrond"] as const

/** Every duty of the procedure, in the order in which they usually come. */
export const duties: ReadonlyArray<Duty> = [
  {
    ...own("ontvangstbevestiging"),
    opens: ["ontvangst"],
    fulfilledBy: ["ontvangstbevestiging"],
    perKlager: true,
    because: [sentence("ontvangstbevestiging", "U krijgt een ontvangstbevestiging.", "You get an acknowledgement.")]
  },
  {
    ...own("routering"),
    opens: ["ontvangst"],
    fulfilledBy: ["doorzetting"],
    because: [
      sentence("routering", "De klacht moet op de juiste plaats komen.", "The complaint must get to the right place."),
      sentence("doorzetting", "Dat is de organisatie van de medewerker.", "That is the employee's organisation.")
    ]
  },
  {
    ...own("contact"),
    opens: ["ontvangst"],
    fulfilledBy: ["contact"],
    perKlager: true,
    because: [sentence("contact", "De klachtencoördinator neemt contact op.", "The coordinator contacts you.")]
  },
  {
    id: "beklaagde-informeren",
    by: "ontvanger",
    towards: "medewerker",
    what: plain("zeggen dat er een klacht is", "say that there is a complaint"),
    opens: ["ontvangst", "ontvangst-extern"],
    fulfilledBy: ["mededeling-beklaagde"],
    due: { _tag: "Open", ask: "wie uw klacht heeft ontvangen" },
    because: [sentence("beklaagde.informeren", "De medewerker moet het weten.", "The employee must know.")]
  },
  {
    id: "intake-vragen",
    by: "klachtenfunctionaris",
    towards: "indiener",
    what: plain(
      "vragen of u de klacht ook bij {samenwerking} hebt ingediend en besproken",
      "ask whether you also filed and discussed the complaint with {samenwerking}"
    ),
    opens: ["ontvangst-extern"],
    fulfilledBy: ["intake-vragen"],
    due: { _tag: "Open", ask: "de klachtenfunctionaris" },
    because: [sentence("intake.vragen", "Die vragen worden altijd gesteld.", "These questions are always asked.")]
  },
  {
    id: "toestemming-vragen",
    by: "klachtenfunctionaris",
    towards: "indiener",
    what: plain("u schriftelijk om toestemming vragen", "ask for your consent in writing"),
    opens: ["ontvangst", "ontvangst-extern"],
    fulfilledBy: ["toestemming-gevraagd"],
    due: { _tag: "Open", ask: "de klachtenfunctionaris" },
    because: [
      sentence("toestemming", "Toestemming wordt vooraf gevraagd.", "Consent is asked beforehand."),
      sentence("inzage", "Zij gaat over inzage in uw gegevens.", "It is about access to your data.")
    ]
  },
  {
    id: "afspraak-na-gegrond",
    by: "klachtencoordinator",
    towards: "indiener",
    what: plain("een afspraak met u en de medewerker", "an appointment with you and the employee"),
    opens: ["bevinding-gegrond"],
    fulfilledBy: ["afspraak"],
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
    id: "uitleg-na-ongegrond",
    by: "klachtencoordinator",
    towards: "indiener",
    what: plain("op papier zetten waarom uw klacht niet terecht is", "write down why your complaint is not justified"),
    opens: ["bevinding-ongegrond"],
    fulfilledBy: ["uitleg-uitkomst"],
    due: partnership,
    because: [
      sentence(
        "vervolg.intern",
        "U moet kunnen kiezen of u naar de commissie gaat.",
        "You must be able to choose to go to the committee."
      )
    ]
  },
  {
    id: "doorverwijzing",
    by: "samenwerking",
    towards: "indiener",
    what: plain("u doorverwijzen naar de externe klachtencommissie", "refer you to the external committee"),
    opens: ["geen-oplossing"],
    when: { extern: ["geen"] },
    afterTalks: true,
    fulfilledBy: ["doorverwijzing", "ontvangst-extern"],
    due: partnership,
    because: [
      sentence(
        "doorverwijzen",
        "Lukt het na gesprekken niet, dan verwijst {samenwerking} u door.",
        "If talks do not solve it, {samenwerking} refers you."
      )
    ]
  },
  {
    id: "onderzoek",
    by: "commissie",
    towards: "indiener",
    what: plain("uw klacht onderzoeken", "look into your complaint"),
    opens: ["ontvangst-extern"],
    fulfilledBy: ["onderzoek"],
    due: { _tag: "Before", events: judgement },
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
  ...(["indiener", "beklaagde"] as const).map(
    (side): Duty => ({
      id: `horen-${side}`,
      by: "commissie",
      towards: side === "indiener" ? "indiener" : "medewerker",
      what: plain("naar beide kanten luisteren", "listen to both sides"),
      opens: ["ontvangst-extern"],
      fulfilledBy: [`toelichting-${side}`, "klachtgesprek"],
      due: { _tag: "Before", events: judgement },
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder e",
          "Beide kanten mogen zich uitleggen.",
          "Both sides may explain themselves."
        )
      ]
    })
  ),
  {
    id: "oordeel",
    by: "commissie",
    towards: "indiener",
    what: plain("een oordeel over uw klacht, met redenen", "a judgement on your complaint, with reasons"),
    opens: ["ontvangst-extern"],
    fulfilledBy: judgement,
    due: { _tag: "Committee" },
    postponedBy: "uitstel-oordeel",
    because: [
      statute(
        "Jeugdwet art. 4.2.1 lid 2 onder c",
        "De commissie heeft een eigen termijn.",
        "The committee has a term of its own."
      )
    ]
  },
  {
    id: "rapportage",
    by: "commissie",
    towards: "aanbieder",
    what: plain("melden of de klacht samen is op te lossen", "report whether the complaint can be solved together"),
    opens: ["ontvangst-extern"],
    fulfilledBy: ["bemiddelbaar", "niet-bemiddelbaar"],
    due: committee,
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
    what: plain("een advies schrijven", "write an advice"),
    opens: ["bemiddelbaar"],
    fulfilledBy: ["advies"],
    due: committee,
    because: [sentence("advies", "De functionaris schrijft een advies.", "The officer writes an advice.")]
  },
  {
    id: "advies-bespreken",
    by: "aanbieder",
    towards: "indiener",
    what: plain("het advies volgen en met u bespreken", "follow the advice and discuss it with you"),
    opens: ["advies"],
    fulfilledBy: ["advies-besproken"],
    due: { _tag: "Open", ask: "de organisatie van de medewerker" },
    because: [sentence("advies.overnemen", "De organisatie volgt het advies.", "The organisation follows the advice.")]
  },
  {
    id: reaction.id,
    by: reaction.by,
    towards: reaction.towards,
    what: reaction.what,
    opens: judgement,
    fulfilledBy: ["reactie"],
    due: { _tag: "Statute", obligation: reaction },
    postponedBy: "uitstel-reactie",
    because: [statute(reaction.statute, "Op elk oordeel volgt een reactie.", "Every judgement gets a reaction.")]
  },
  {
    id: "vervolgafspraak",
    by: "samenwerking",
    towards: "indiener",
    what: plain("een dag afspreken voor een vervolggesprek", "agree on a day for a follow-up talk"),
    opens: ["bevinding-gegrond", "oplossing", "oplossing-extern", "oordeel-gegrond"],
    when: { terugblik: ["geen"] },
    fulfilledBy: ["vervolgafspraak"],
    due: partnership,
    because: [
      sentence("vervolggesprek", "De periode wordt vooraf samen afgesproken.", "The period is agreed beforehand.")
    ]
  },
  {
    id: "vervolggesprek",
    by: "samenwerking",
    towards: "indiener",
    what: plain("met u napraten: is het opgelost?", "talk with you again: was it solved?"),
    opens: ["vervolgafspraak"],
    fulfilledBy: ["vervolggesprek"],
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
  {
    ...own("bewaren"),
    opens: ["intrekking", "sluiting"],
    when: { zaak: ["ingetrokken", "gesloten"] },
    fulfilledBy: ["vernietiging"],
    postponedBy: "bewaring-verlengd",
    survives: true,
    because: [
      sentence(
        "bewaren",
        "Een dossier blijft niet langer dan de bewaartermijn.",
        "A file stays no longer than the retention period."
      ),
      sentence("dossier.digitaal", "Het dossier is digitaal.", "The file is digital."),
      sentence("dossier.apart", "Het staat los van uw eigen dossier.", "It is kept apart from your own file.")
    ]
  }
]
