/**
 * How is consent asked to see the file, and what comes of the answer?
 *
 * @module
 */
import type * as Course from "./Course.ts"
import { type Happening, need, plain, running } from "./Happening.ts"
import { reading, sentence, statute } from "./Reason.ts"

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

/** Everything about consent, in the order a procedure usually takes. */
export const askingConsent = [
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
    because: [
      sentence("toestemming", "Wie daarover beslist, zegt ja of nee.", "Whoever decides on that says yes or no.")
    ]
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
  }
] as const satisfies ReadonlyArray<Happening>
