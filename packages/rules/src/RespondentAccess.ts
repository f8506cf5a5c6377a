/**
 * What does the person complained about see of the complaint?
 *
 * @module
 */
import { asked, onlyForThat, row, sentToThem, withoutConsent } from "./Access.ts"
import { sentence, statute } from "./Reason.ts"

const reply = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder e",
  "Over wie de klacht gaat, mag daarop reageren.",
  "Whoever the complaint is about may respond to it."
)

const theCase = sentence(
  "inzage",
  "De beklaagde moet de gegevens van de zaak kunnen zien.",
  "The person complained about must be able to see the facts of the case."
)

/** For what the person complained about sees the case: the text says that handling needs it (law.md N112), the statute to respond. */
export const answering = ["verweren", "klacht-behandelen"] as const

/** What the person complained about sees, and who employs them. */
export const answeringComplaint = [
  row(
    "oordeel-beklaagde",
    "alleen-wat-nodig-is",
    { rol: "beklaagde", stuk: "oordeel", doel: answering },
    sentToThem,
    theCase,
    onlyForThat
  ),
  row(
    "oordeel-organisatie",
    "alleen-wat-nodig-is",
    { rol: "organisatie", stuk: "oordeel", doel: ["klacht-behandelen", "wettelijke-plicht"] },
    sentToThem,
    statute(
      "Jeugdwet art. 4.2.1 lid 5",
      "De aanbieder zegt daarna welke maatregelen hij neemt. Daarvoor heeft hij het oordeel nodig.",
      "The provider then says which measures it takes. It needs the judgement for that."
    ),
    onlyForThat
  ),
  row(
    "klacht-beklaagde",
    "alleen-wat-nodig-is",
    { rol: "beklaagde", stuk: "klacht", doel: answering },
    sentence("beklaagde.informeren", "Over wie de klacht gaat, hoort dat.", "Whoever the complaint is about is told."),
    theCase,
    reply
  ),
  row(
    "klachtdossier-beklaagde",
    "alleen-wat-nodig-is",
    { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: "gegeven" },
    theCase,
    asked,
    reply
  ),
  row(
    "klachtdossier-beklaagde-zonder-toestemming",
    "mag-niet",
    { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: withoutConsent },
    asked
  ),
  row(
    "klachtdossier-beklaagde-overledene",
    "mens-beslist",
    { rol: "beklaagde", stuk: "klachtdossier", doel: answering, toestemming: "kan-niet-meer" },
    asked,
    reply
  ),
  row(
    "naam-klager-beklaagde",
    "mens-beslist",
    { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "zoveel-als-nodig" },
    sentence(
      "beklaagde.informeren",
      "De tekst zegt dat de beklaagde van de klacht hoort, niet van wie. Wij lezen: alleen als het nodig is.",
      "The text says that they are told of the complaint, not from whom. As we read it: only where needed.",
      "klacht.naam"
    ),
    reply
  ),
  row(
    "naam-klager-beklaagde-altijd",
    "mag",
    { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "altijd" },
    sentence(
      "beklaagde.informeren",
      "In deze lezing hoort de beklaagde altijd wie er klaagt.",
      "Under this reading the person complained about is always told who complains.",
      "klacht.naam"
    ),
    reply
  ),
  row(
    "naam-klager-beklaagde-nooit",
    "mag-niet",
    { rol: "beklaagde", stuk: "naam-klager", doel: answering, "klacht.naam": "nooit" },
    sentence(
      "beklaagde.informeren",
      "In deze lezing hoort de beklaagde nooit wie er klaagt.",
      "Under this reading the person complained about is never told who complains.",
      "klacht.naam"
    )
  )
]
