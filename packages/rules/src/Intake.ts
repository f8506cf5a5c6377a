/**
 * What happens first to a complaint that was filed?
 *
 * @module
 */
import { atPartnership, type Happening, outside, plain, running } from "./Happening.ts"
import { sentence, statute } from "./Reason.ts"

/** What happens before a complaint is discussed, in the order a procedure usually takes. */
export const intake = [
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
    what: plain("Uw klacht gaat naar wie hem behandelt.", "Your complaint goes to whoever handles it."),
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
  }
] as const satisfies ReadonlyArray<Happening>
