/**
 * How is a complaint handled within the partnership?
 *
 * @module
 */
import { atPartnership, type Happening, handledInside, need, plain, running } from "./Happening.ts"
import { sentence } from "./Reason.ts"

/** What happens at the partnership, in the order a procedure usually takes. */
export const internalRoute = [
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
        "Er is nu niets uit te leggen.",
        "There is nothing to explain now."
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
  }
] as const satisfies ReadonlyArray<Happening>
