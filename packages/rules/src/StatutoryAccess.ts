/**
 * Who sees papers because a statute says so?
 *
 * @module
 */
import { caseFile, personal, row } from "./Access.ts"
import { statute } from "./Reason.ts"

/** What a statute has seen, or has a human weigh. */
export const byStatute = [
  row(
    "calamiteit-aanbieder",
    "alleen-wat-nodig-is",
    { rol: "organisatie", stuk: ["klacht", "klachtdossier", "clientdossier"], doel: "wettelijke-plicht" },
    statute(
      "Jeugdwet art. 4.1.8 lid 1 en 2",
      "De aanbieder moet een calamiteit of geweld melden en geeft de gegevens die daarvoor nodig zijn.",
      "The provider must report a calamity or violence and gives the data that needs."
    ),
    statute(
      "Jeugdwet art. 4.2.2",
      "De commissie zegt de aanbieder dat een klacht ernstig en structureel is.",
      "The committee tells the provider that a complaint is serious and structural."
    )
  ),
  row(
    "calamiteit-hulpverlener",
    "alleen-wat-nodig-is",
    { rol: "hulpverlener", stuk: "clientdossier", doel: "wettelijke-plicht" },
    statute(
      "Jeugdwet art. 4.1.8 lid 2",
      "Na een melding geeft ook de hulpverlener de inspectie wat zij nodig heeft.",
      "After a report the helper too gives the inspectorate what it needs."
    )
  ),
  row(
    "ernstig-en-structureel",
    "alleen-wat-nodig-is",
    { rol: "externe-klachtencommissie", stuk: personal, doel: "wettelijke-plicht" },
    statute(
      "Jeugdwet art. 4.2.2",
      "De commissie zegt de aanbieder dat een klacht ernstig en structureel is. Doet die niets, dan meldt zij het.",
      "The committee tells the provider that a complaint is serious and structural. If nothing is done, it reports that."
    )
  ),
  row(
    "toezicht",
    "alleen-wat-nodig-is",
    { rol: "inspectie", stuk: [...caseFile, "clientdossier"], doel: "wettelijke-plicht" },
    statute(
      "Jeugdwet art. 4.1.8 lid 2",
      "De inspectie krijgt wat zij nodig heeft om een melding te onderzoeken.",
      "The inspectorate gets what it needs to investigate a report."
    ),
    statute(
      "Jeugdwet art. 4.2.2",
      "De commissie meldt haar een ernstige klacht als de aanbieder niets doet.",
      "The committee reports a serious complaint to it if the provider does nothing."
    )
  ),
  row(
    "meldcode",
    "mens-beslist",
    { rol: "veilig-thuis", stuk: ["klacht", "klachtdossier", "clientdossier"], doel: "wettelijke-plicht" },
    statute(
      "Jeugdwet art. 4.1.7",
      "Bij een vermoeden van mishandeling volgt een mens de stappen van de meldcode.",
      "On suspicion of abuse a human follows the steps of the reporting code."
    )
  ),
  row(
    "klacht-over-toegang",
    "mens-beslist",
    { rol: "gemeente", stuk: "klacht", doel: "klacht-behandelen" },
    statute(
      "Awb titel 9.1",
      "De gemeente ziet een klacht alleen als die over haarzelf gaat. Een mens beoordeelt dat.",
      "The municipality sees a complaint only if it is about itself. A human judges that."
    )
  )
]
