/**
 * Who sees what a paper says of themselves?
 *
 * @module
 */
import { filesNeedConsent, ofTheLiving, ownData, personal, row } from "./Access.ts"
import { statute } from "./Reason.ts"

const staysClosed = statute(
  "AVG art. 15 lid 4",
  "Wat over het kind of een ander gaat, blijft dicht.",
  "What is about the child or about another stays closed."
)

/**
 * Whoever a paper is about has a right to what it says of them (AVG 15), whatever their role: it opens nothing about the client, the
 * child or another. A body is not a person, so it has no such right; those with more of their own have rows of their own.
 */
export const aboutThemselves = [
  row(
    "eigen-gegevens-in-klacht",
    "alleen-eigen-gegevens",
    {
      rol: [
        "nabestaande",
        "bijstandspersoon",
        "vertrouwenspersoon",
        "hulpverlener",
        "interne-klachtenfunctionaris",
        "klachtencoordinator",
        "externe-klachtenfunctionaris",
        "andere-medewerker",
        "oud-betrokkene"
      ],
      stuk: personal,
      doel: "eigen-gegevens"
    },
    ownData,
    staysClosed
  ),
  row(
    "eigen-gegevens-in-clientdossier",
    "alleen-eigen-gegevens",
    {
      rol: [
        "bijstandspersoon",
        "vertrouwenspersoon",
        "beklaagde",
        "hulpverlener",
        "interne-klachtenfunctionaris",
        "klachtencoordinator",
        "externe-klachtenfunctionaris",
        "andere-medewerker",
        "oud-betrokkene"
      ],
      stuk: "clientdossier",
      doel: "eigen-gegevens"
    },
    ownData,
    staysClosed
  ),
  row(
    "eigen-gegevens-naaste-in-clientdossier",
    "alleen-eigen-gegevens",
    { rol: ["klager", "andere-ouder"], stuk: "clientdossier", doel: "eigen-gegevens", toestemming: ofTheLiving },
    ownData,
    filesNeedConsent
  )
]

/** What the papers of a complaint say of the client or the person complained about. */
export const inComplaint = [
  row(
    "klachtdossier-betrokkene",
    "alleen-eigen-gegevens",
    { rol: ["betrokkene", "beklaagde"], stuk: personal, doel: "eigen-gegevens" },
    ownData
  ),
  row(
    "klachtdossier-ouder",
    "mens-beslist",
    { rol: ["vertegenwoordiger", "andere-ouder"], stuk: personal, doel: "eigen-gegevens" },
    statute(
      "Jeugdwet art. 7.3.15 lid 4",
      "Een kind kan zelf klagen, ook over thuis. Een mens weegt of dit veilig is.",
      "A child can complain alone, about home too. A human weighs whether this is safe."
    )
  )
]
