/**
 * What do those who handle a complaint see of it?
 *
 * @module
 */
import { caseFile, personal, row, secret, withoutConsent } from "./Access.ts"
import type { Rol } from "./CaseRole.ts"
import { type Because, reading, sentence, statute } from "./Reason.ts"

const onDuty = reading(
  "gegevens.grondslag",
  "Wij lezen: gegevens voor een klacht rusten op die plicht, niet op toestemming.",
  "As we read it: data for a complaint rests on that duty, not on consent."
)

const onConsent = reading(
  "gegevens.grondslag",
  "In deze lezing rust het gebruik van gegevens op toestemming.",
  "Under this reading the use of data rests on consent."
)

const legalDuty = statute(
  "AVG art. 6 lid 1 onder c",
  "Een klacht behandelen is een plicht uit de wet. Zien mag wat daarvoor nodig is.",
  "Handling a complaint is a duty of statute. What that needs may be seen."
)

/** The four who handle a complaint, each with the sentence that gives it to them. */
const handlers = {
  "interne-klachtenfunctionaris": sentence(
    "gegrond.afspraak",
    "De interne klachtenfunctionaris zit bij het gesprek.",
    "The internal complaints officer sits in the talk."
  ),
  klachtencoordinator: sentence(
    "doorzetting",
    "De klacht gaat naar de klachtencoördinator.",
    "The complaint goes to the complaints coordinator."
  ),
  "externe-klachtenfunctionaris": sentence(
    "bemiddeling",
    "De externe klachtenfunctionaris bemiddelt.",
    "The external complaints officer mediates."
  ),
  "externe-klachtencommissie": sentence(
    "onderzoek",
    "De externe klachtencommissie onderzoekt de klacht.",
    "The external complaints committee investigates the complaint."
  )
} as const satisfies { readonly [R in Rol]?: Because }

const handler = Object.keys(handlers) as ReadonlyArray<keyof typeof handlers>

/** What those who handle a complaint need: nothing of it without the work. */
export const handling = handler.flatMap((who) => {
  const when = { rol: who, stuk: caseFile, doel: ["klacht-behandelen", "bemiddelen"] } as const
  return [
    row(
      `behandelen-${who}`,
      "alleen-wat-nodig-is",
      { ...when, "gegevens.grondslag": "wettelijke-plicht" },
      handlers[who],
      secret,
      legalDuty,
      onDuty
    ),
    row(
      `behandelen-${who}-met-toestemming`,
      "alleen-wat-nodig-is",
      { ...when, "gegevens.grondslag": "toestemming", toestemming: ["gegeven", "kan-niet-meer"] },
      handlers[who],
      secret,
      onConsent
    ),
    row(
      `behandelen-${who}-zonder-toestemming`,
      "mag-niet",
      { ...when, "gegevens.grondslag": "toestemming", toestemming: withoutConsent },
      onConsent
    )
  ]
})

const reporters = ["interne-klachtenfunctionaris", "externe-klachtenfunctionaris", "externe-klachtencommissie"] as const

/** What they see to help someone, or to make the annual report. */
export const besideHandling = [
  row(
    "ondersteunen-functionaris",
    "alleen-wat-nodig-is",
    { rol: "interne-klachtenfunctionaris", stuk: "klacht", doel: "ondersteunen" },
    sentence("wie.hulp", "De klachtenfunctionaris helpt wie klaagt.", "The complaints officer helps who complains."),
    sentence(
      "bijstand.medewerker",
      "Of hij staat de medewerker bij; niet allebei in 1 zaak.",
      "Or assists the employee; not both in one case.",
      "rollen.samen"
    ),
    secret
  ),
  row(
    "jaarverslag-maken",
    "alleen-wat-nodig-is",
    { rol: reporters, stuk: personal, doel: "jaarverslag-maken" },
    sentence("jaarverslag", "Zij maken elk jaar het verslag.", "They make the report every year."),
    sentence(
      "jaarverslag.geenGegevens",
      "In het verslag komen geen gegevens van personen.",
      "No personal data goes into the report."
    )
  )
]
