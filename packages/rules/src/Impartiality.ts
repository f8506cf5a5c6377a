/**
 * May one person do both of these things in one case?
 *
 * @module
 */
import { yesNo } from "./Fact.ts"
import { oordeelWie, rollenSamen } from "./Reading.ts"
import { type Plain, sentence, statute } from "./Reason.ts"
import * as Table from "./Table.ts"

/** Is the complaint about this person's conduct? */
export const isBeklaagde = yesNo("isBeklaagde", "Gaat de klacht over deze persoon?")

/** Does this person handle the complaint or mediate? The coordinator and the external officer do (law.md D46). */
export const behandeltKlacht = yesNo("behandeltKlacht", "Behandelt of bemiddelt deze persoon?")

/** Does this person judge whether the complaint is justified? That belongs to the committee (law.md D46). */
export const oordeeltOverKlacht = yesNo("oordeeltOverKlacht", "Oordeelt deze persoon over de klacht?")

/** Does this person support the complainant on behalf of the partnership or a partner? */
export const steuntKlager = yesNo("steuntKlager", "Steunt deze persoon de klager?")

/** Does this person support the employee? */
export const steuntMedewerker = yesNo("steuntMedewerker", "Steunt deze persoon de medewerker?")

/** Whether the tasks go together; `mens-beslist` where neither text nor statute says. */
export type Verenigbaar = "mag" | "mag-niet" | "mens-beslist"

/** The outcomes as a reader is told them. */
export const impartialityInWords: Readonly<Record<Verenigbaar, Plain>> = {
  mag: { nl: "Dit mag één persoon in één zaak doen.", en: "One person may do this in one case." },
  "mag-niet": { nl: "Dit mag één persoon niet in één zaak doen.", en: "One person may not do this in one case." },
  "mens-beslist": { nl: "Of dit samen mag, beslist een mens.", en: "Whether this goes together is for a human." }
}

const duties = [
  sentence("wie.hulp", "De klachtenfunctionaris helpt wie klaagt.", "The complaints officer helps who complains."),
  sentence(
    "bijstand.medewerker",
    "De tekst laat dezelfde functionaris de medewerker bijstaan.",
    "The text lets the same officer assist the employee."
  )
] as const

const nobodyInvolved = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder b",
  "Over wie geklaagd wordt, doet niet mee aan de behandeling.",
  "Whoever is complained about takes no part in the handling."
)

const onlyCommittee = statute(
  "Jeugdwet art. 4.2.1 lid 2 onder c",
  "Het oordeel is van de commissie.",
  "The judgement is the committee's."
)

const noSide = sentence(
  "commissie.onpartijdig",
  "De commissie is onafhankelijk en onpartijdig. Wie een kant steunt, oordeelt niet.",
  "The committee is independent and impartial. Whoever supports a side does not judge."
)

/** Decides which tasks one person may combine in one case. */
export const table = Table.make({
  id: "belangen",
  question: "Mag 1 persoon deze taken in 1 zaak hebben?",
  facts: [isBeklaagde, behandeltKlacht, oordeeltOverKlacht, steuntKlager, steuntMedewerker, rollenSamen, oordeelWie],
  rows: [
    {
      id: "beklaagde-oordeelt",
      when: { isBeklaagde: true, oordeeltOverKlacht: true },
      outcome: "mag-niet" as Verenigbaar,
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder b",
          "Niemand oordeelt over een klacht over zichzelf.",
          "No one judges a complaint about themselves."
        ),
        nobodyInvolved
      ]
    },
    {
      id: "beklaagde-behandelt",
      when: { isBeklaagde: true, oordeeltOverKlacht: false, behandeltKlacht: true },
      outcome: "mag-niet",
      because: [nobodyInvolved]
    },
    {
      id: "beklaagde-steunt-klager",
      when: { isBeklaagde: true, behandeltKlacht: false, oordeeltOverKlacht: false, steuntKlager: true },
      outcome: "mag-niet",
      because: [nobodyInvolved]
    },
    {
      id: "beklaagde-steunt-medewerker",
      when: {
        isBeklaagde: true,
        behandeltKlacht: false,
        oordeeltOverKlacht: false,
        steuntKlager: false,
        steuntMedewerker: true
      },
      outcome: "mens-beslist",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder f",
          "Over wie geklaagd wordt, mag hulp meenemen. Of een ander over wie ook geklaagd is dat kan zijn, beslist een mens.",
          "Whoever is complained about may bring help. Whether another who is complained about can be that is for a human."
        )
      ]
    },
    {
      id: "alleen-beklaagde",
      when: {
        isBeklaagde: true,
        behandeltKlacht: false,
        oordeeltOverKlacht: false,
        steuntKlager: false,
        steuntMedewerker: false
      },
      outcome: "mag",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder e",
          "Over wie geklaagd wordt, mag zelf zijn verhaal doen.",
          "Whoever is complained about may tell their own side."
        )
      ]
    },
    {
      id: "steunt-beide",
      when: { isBeklaagde: false, steuntKlager: true, steuntMedewerker: true, "rollen.samen": "niet-samen" },
      outcome: "mag-niet",
      because: [
        ...duties,
        sentence(
          "bijstand.medewerker",
          "Wij lezen: niet allebei in 1 zaak. Dan staat niemand echt naast u.",
          "As we read it: not both in one case. Else nobody really stands beside you.",
          "rollen.samen"
        )
      ]
    },
    {
      id: "steunt-beide-toegestaan",
      when: {
        isBeklaagde: false,
        behandeltKlacht: false,
        oordeeltOverKlacht: false,
        steuntKlager: true,
        steuntMedewerker: true,
        "rollen.samen": "samen"
      },
      outcome: "mag",
      because: [
        ...duties,
        sentence(
          "bijstand.medewerker",
          "In deze lezing mag 1 persoon allebei.",
          "Under this reading one person may do both.",
          "rollen.samen"
        )
      ]
    },
    {
      id: "behandelt-en-steunt-beide",
      when: {
        isBeklaagde: false,
        behandeltKlacht: true,
        oordeeltOverKlacht: false,
        steuntKlager: true,
        steuntMedewerker: true,
        "rollen.samen": "samen"
      },
      outcome: "mens-beslist",
      because: duties
    },
    {
      id: "oordeelt-en-steunt-beide",
      when: {
        isBeklaagde: false,
        oordeeltOverKlacht: true,
        steuntKlager: true,
        steuntMedewerker: true,
        "rollen.samen": "samen"
      },
      outcome: "mag-niet",
      because: [onlyCommittee, noSide]
    },
    {
      id: "oordeelt-en-steunt-klager",
      when: { isBeklaagde: false, oordeeltOverKlacht: true, steuntKlager: true, steuntMedewerker: false },
      outcome: "mag-niet",
      because: [onlyCommittee, noSide]
    },
    {
      id: "oordeelt-en-steunt-medewerker",
      when: { isBeklaagde: false, oordeeltOverKlacht: true, steuntKlager: false, steuntMedewerker: true },
      outcome: "mag-niet",
      because: [onlyCommittee, noSide]
    },
    {
      id: "behandelt-en-steunt-klager",
      when: {
        isBeklaagde: false,
        behandeltKlacht: true,
        oordeeltOverKlacht: false,
        steuntKlager: true,
        steuntMedewerker: false
      },
      outcome: "mens-beslist",
      because: [
        sentence(
          "wie.hulp",
          "De functionaris helpt u. Of hij de klacht ook mag behandelen, zegt de tekst niet.",
          "The officer helps you. Whether they may handle the complaint too, the text does not say."
        )
      ]
    },
    {
      id: "behandelt-en-steunt-medewerker",
      when: {
        isBeklaagde: false,
        behandeltKlacht: true,
        oordeeltOverKlacht: false,
        steuntKlager: false,
        steuntMedewerker: true
      },
      outcome: "mens-beslist",
      because: [
        sentence(
          "bijstand.medewerker",
          "De functionaris staat de medewerker bij. Of hij de klacht ook mag behandelen, zegt de tekst niet.",
          "The officer assists the employee. Whether they may handle the complaint too, the text does not say."
        )
      ]
    },
    {
      id: "steunt-klager",
      when: {
        isBeklaagde: false,
        behandeltKlacht: false,
        oordeeltOverKlacht: false,
        steuntKlager: true,
        steuntMedewerker: false
      },
      outcome: "mag",
      because: [duties[0]]
    },
    {
      id: "steunt-medewerker",
      when: {
        isBeklaagde: false,
        behandeltKlacht: false,
        oordeeltOverKlacht: false,
        steuntKlager: false,
        steuntMedewerker: true
      },
      outcome: "mag",
      because: [duties[1]]
    },
    {
      id: "behandelt-en-oordeelt",
      when: {
        isBeklaagde: false,
        behandeltKlacht: true,
        oordeeltOverKlacht: true,
        steuntKlager: false,
        steuntMedewerker: false,
        "oordeel.wie": "commissie"
      },
      outcome: "mens-beslist",
      because: [
        onlyCommittee,
        sentence(
          "onderzoek",
          "De tekst laat wie onderzoekt ook oordelen. Wij lezen: dat zijn 2 taken.",
          "The text lets whoever looks into it judge it too. As we read it, those are two tasks.",
          "oordeel.wie"
        )
      ]
    },
    {
      id: "behandelt-en-oordeelt-functionaris",
      when: {
        isBeklaagde: false,
        behandeltKlacht: true,
        oordeeltOverKlacht: true,
        steuntKlager: false,
        steuntMedewerker: false,
        "oordeel.wie": "functionaris"
      },
      outcome: "mag",
      because: [
        sentence(
          "onderzoek",
          "In deze lezing oordeelt wie de klacht onderzoekt.",
          "Under this reading whoever looks into the complaint judges it.",
          "oordeel.wie"
        )
      ]
    },
    {
      id: "oordeelt",
      when: {
        isBeklaagde: false,
        behandeltKlacht: false,
        oordeeltOverKlacht: true,
        steuntKlager: false,
        steuntMedewerker: false
      },
      outcome: "mag",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder b",
          "Wie er zelf buiten staat, mag over de klacht oordelen.",
          "Whoever stands outside it may judge the complaint."
        )
      ]
    },
    {
      id: "steunt-niemand",
      when: { isBeklaagde: false, oordeeltOverKlacht: false, steuntKlager: false, steuntMedewerker: false },
      outcome: "mag",
      because: [
        statute(
          "Jeugdwet art. 4.2.1 lid 2 onder b",
          "Wie er zelf buiten staat, mag de klacht behandelen.",
          "Whoever stands outside it may handle the complaint."
        )
      ]
    }
  ]
})
