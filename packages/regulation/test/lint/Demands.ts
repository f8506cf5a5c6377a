/** For each demand of the Jeugdwet a text that meets it, and texts that only seem to, in words of our own; the references are those of the law. */
import type { Versie } from "@kracht/regulation/Model"
import { made, text } from "./Made.ts"

const saying = (...sentences: ReadonlyArray<string>): Versie =>
  made(text(...sentences.map((words) => `regel: ${words}`)))

const inReport = (...sentences: ReadonlyArray<string>): Versie =>
  made(
    `<Bepaling id="verslag" nummer="1.1">\n\n## Jaarverslag\n\n${text(...sentences.map((words) => `regel: ${words}`))}\n\n</Bepaling>`
  )

const art = (rest: string) => `Jeugdwet art. ${rest}`

export const demands: ReadonlyArray<{
  readonly wet: string
  readonly said: Versie
  /** Texts in which the words stand and that do not say it, or deny it. */
  readonly unsaid: ReadonlyArray<Versie>
}> = [
  {
    wet: art("4.2.1 lid 2 onder a"),
    said: saying("De commissie heeft minstens drie leden.", "De voorzitter werkt niet bij een partner."),
    unsaid: [
      saying("De commissie heeft niet minstens 3 leden.", "De voorzitter werkt niet bij een partner."),
      saying("De commissie heeft minstens drie leden.", "De voorzitter is niet altijd aanwezig."),
      saying("De commissie heeft minstens drie leden.", "De voorzitter werkt bij de aanbieder en is niet onpartijdig."),
      saying("De commissie heeft minstens drie leden.", "De voorzitter is niet altijd onafhankelijk.")
    ]
  },
  {
    wet: art("4.2.1 lid 2 onder b"),
    said: saying("Wie bij de klacht is betrokken, doet niet mee als lid."),
    unsaid: [saying("Wie bij de klacht is betrokken, doet mee als lid.")]
  },
  {
    wet: art("4.2.1 lid 2 onder c"),
    said: saying("De commissie geeft haar oordeel binnen 6 weken, op papier en met redenen."),
    unsaid: [
      saying("De commissie geeft haar oordeel binnen 6 weken, met redenen."),
      saying("De commissie geeft haar oordeel binnen 6 weken, op papier."),
      saying("De commissie geeft haar oordeel op papier en met redenen."),
      saying(
        "De commissie geeft haar oordeel binnen 6 weken.",
        "Zij zet haar oordeel niet op papier, ook de redenen niet."
      )
    ]
  },
  {
    wet: art("4.2.1 lid 2 onder d"),
    said: saying("Is de commissie niet op tijd klaar, dan schrijft zij u de reden en een nieuwe datum."),
    unsaid: [
      saying("Is de commissie later klaar, dan schrijft zij u de reden."),
      saying("Is de commissie later klaar, dan schrijft zij u een nieuwe datum."),
      saying("Is de commissie later klaar, dan schrijft zij u geen reden en geen nieuwe datum.")
    ]
  },
  {
    wet: art("4.2.1 lid 2 onder e"),
    said: saying("U en de medewerker mogen mondeling of schriftelijk uw verhaal doen."),
    unsaid: [
      saying("U mag mondeling of schriftelijk uw verhaal doen."),
      saying("De medewerker mag mondeling of schriftelijk zijn verhaal doen."),
      saying("U en de medewerker mogen niet mondeling of schriftelijk uw verhaal doen.")
    ]
  },
  {
    wet: art("4.2.1 lid 2 onder f"),
    said: saying("U mag iemand meenemen.", "Ook de medewerker mag zich laten bijstaan."),
    unsaid: [saying("U mag niemand meenemen.", "Ook de medewerker mag zich laten bijstaan.")]
  },
  {
    wet: art("4.2.1 lid 4 onder a"),
    said: saying("Iemand kan namens u een klacht indienen."),
    unsaid: [saying("Namens een ander kunt u geen klacht indienen.")]
  },
  {
    wet: art("4.2.1 lid 4 onder b"),
    said: saying("Een nabestaande kan een klacht indienen."),
    unsaid: [
      saying("Een nabestaande kan geen klacht indienen."),
      saying("Een nabestaande mag het dossier zien."),
      saying("Na overlijden wordt de klacht gesloten."),
      saying("Na overlijden kan de klacht worden gesloten.")
    ]
  },
  {
    wet: art("4.2.1 lid 5"),
    said: saying("De organisatie schrijft u binnen een maand of zij wel of geen maatregelen neemt."),
    unsaid: [
      saying("De organisatie zegt niet binnen een maand of zij maatregelen neemt."),
      saying("De organisatie schrijft u binnen 3 maanden welke maatregelen zij neemt."),
      saying("Maatregelen evalueren wij na een maand met het team.")
    ]
  },
  {
    wet: art("4.2.1 lid 6"),
    said: saying("De cliëntenraad stemde in met deze tekst."),
    unsaid: [
      saying("De cliëntenraad heeft geen stem in deze regeling."),
      saying("De cliëntenraad leest deze tekst."),
      saying("De wettelijk vertegenwoordiger stemt in met inzage."),
      saying("De wettelijk vertegenwoordiger stemt in met deze regeling.")
    ]
  },
  {
    wet: art("4.2.1 lid 7"),
    said: saying("Wij leggen deze regeling mondeling uit."),
    unsaid: [
      saying("Wij leggen deze regeling niet mondeling uit."),
      saying("De regeling geldt ook voor klachten die u mondeling indient.")
    ]
  },
  {
    wet: art("4.2.2"),
    said: saying("Blijft het misgaan, dan hoort de inspectie dat van de commissie."),
    unsaid: [
      saying("Blijft het misgaan, dan hoort de inspectie dat niet van de commissie."),
      saying("De inspectie kan dit document opvragen.")
    ]
  },
  {
    wet: art("4.3.1 lid 2 onder a"),
    said: inReport("Hoe jeugdigen en ouders meedachten over de kwaliteit."),
    unsaid: [inReport("Jeugdigen en ouders dachten niet mee over de kwaliteit."), saying("Wij laten ouders meedenken.")]
  },
  {
    wet: art("4.3.1 lid 2 onder b"),
    said: inReport("Hoe vaak de kwaliteit is nagegaan, en wat daaruit kwam."),
    unsaid: [inReport("De kwaliteit staat er niet in, ook niet hoe vaak die is nagegaan.")]
  },
  {
    wet: art("4.3.1 lid 2 onder c"),
    said: inReport("Wat er is gedaan met klachten en meldingen."),
    unsaid: [
      inReport("Wat er is gedaan met klachten, staat er niet in."),
      inReport("De uitspraken die zijn gedaan over de klachten.")
    ]
  },
  {
    wet: art("4.3.1 lid 2 onder d"),
    said: inReport("Een korte beschrijving van deze regeling."),
    unsaid: [inReport("Er staat geen beschrijving van deze regeling in.")]
  },
  {
    wet: art("4.3.1 lid 2 onder e"),
    said: inReport("Hoe deze regeling bekend is gemaakt."),
    unsaid: [inReport("Er staat niet in hoe deze regeling bekend is gemaakt.")]
  },
  {
    wet: art("4.3.1 lid 2 onder f"),
    said: inReport("De samenstelling van de commissie."),
    unsaid: [
      inReport("De samenstelling van de commissie staat er niet in."),
      saying("De samenstelling van de commissie.")
    ]
  },
  {
    wet: art("4.3.1 lid 2 onder g"),
    said: inReport("Of de commissie kon werken zoals de wet vraagt."),
    unsaid: [inReport("Niemand gaat na of de commissie kon werken zoals de wet vraagt.")]
  },
  {
    wet: art("4.3.1 lid 2 onder h"),
    said: inReport("Het aantal klachten.", "De aard van de klachten."),
    unsaid: [inReport("Het aantal klachten staat er niet in.", "De aard van de klachten.")]
  },
  {
    wet: art("4.3.1 lid 2 onder i"),
    said: inReport("De oordelen.", "De aanbevelingen."),
    unsaid: [inReport("De oordelen.", "De aanbevelingen staan er niet in.")]
  },
  {
    wet: art("4.3.1 lid 2 onder j"),
    said: inReport("De maatregelen die zijn genomen."),
    unsaid: [inReport("Er staan geen maatregelen in.")]
  },
  {
    wet: art("4.3.2 lid 1"),
    said: saying("Het verslag is openbaar binnen tien dagen nadat het is vastgesteld, en niet later dan 31 mei."),
    unsaid: [saying("Het verslag is niet binnen 10 dagen openbaar en ook niet voor 1 juni.")]
  },
  {
    wet: art("4.3.2 lid 1 onder d"),
    said: saying("Deze regeling staat op onze website."),
    unsaid: [saying("Deze regeling staat niet op onze website."), saying("Deze regeling is u bekend.")]
  }
]
