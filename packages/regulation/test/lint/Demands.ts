/** For each demand of the Jeugdwet a text that meets it, in words of our own; the references are those of the law. */
import type { Versie } from "@kracht/regulation/Model"
import { made, text } from "./Made.ts"

const saying = (...sentences: ReadonlyArray<string>): Versie =>
  made(text(...sentences.map((words) => `regel: ${words}`)))

const inReport = (...sentences: ReadonlyArray<string>): Versie =>
  made(
    `<Bepaling id="verslag" nummer="1.1">\n\n## Jaarverslag\n\n${text(...sentences.map((words) => `regel: ${words}`))}\n\n</Bepaling>`
  )

const art = (rest: string) => `Jeugdwet art. ${rest}`

export const demands: ReadonlyArray<{ readonly wet: string; readonly said: Versie }> = [
  {
    wet: art("4.2.1 lid 2 onder a"),
    said: saying("De commissie heeft minstens drie leden.", "De voorzitter werkt niet bij een partner.")
  },
  { wet: art("4.2.1 lid 2 onder b"), said: saying("Wie bij de klacht is betrokken, doet niet mee als lid.") },
  {
    wet: art("4.2.1 lid 2 onder c"),
    said: saying("De commissie geeft haar oordeel binnen 6 weken, op papier en met redenen.")
  },
  {
    wet: art("4.2.1 lid 2 onder d"),
    said: saying("Is de commissie later klaar, dan schrijft zij u de reden en een nieuwe datum.")
  },
  {
    wet: art("4.2.1 lid 2 onder e"),
    said: saying("U en de medewerker mogen mondeling of schriftelijk uw verhaal doen.")
  },
  {
    wet: art("4.2.1 lid 2 onder f"),
    said: saying("U mag iemand meenemen.", "Ook de medewerker mag zich laten bijstaan.")
  },
  { wet: art("4.2.1 lid 4 onder a"), said: saying("Iemand kan namens u een klacht indienen.") },
  { wet: art("4.2.1 lid 4 onder b"), said: saying("Een nabestaande kan een klacht indienen.") },
  { wet: art("4.2.1 lid 5"), said: saying("De organisatie schrijft u binnen een maand welke maatregelen zij neemt.") },
  { wet: art("4.2.1 lid 6"), said: saying("De cliëntenraad stemde in met deze tekst.") },
  { wet: art("4.2.1 lid 7"), said: saying("Wij leggen deze regeling mondeling uit.") },
  { wet: art("4.2.2"), said: saying("Blijft het misgaan, dan hoort de inspectie dat van de commissie.") },
  { wet: art("4.3.1 lid 2 onder d"), said: inReport("Een korte beschrijving van deze regeling.") },
  { wet: art("4.3.1 lid 2 onder e"), said: inReport("Hoe deze regeling bekend is gemaakt.") },
  { wet: art("4.3.1 lid 2 onder f"), said: inReport("De samenstelling van de commissie.") },
  { wet: art("4.3.1 lid 2 onder g"), said: inReport("Of de commissie kon werken zoals de wet vraagt.") },
  { wet: art("4.3.1 lid 2 onder h"), said: inReport("Het aantal klachten.", "De aard van de klachten.") },
  { wet: art("4.3.1 lid 2 onder i"), said: inReport("De oordelen.", "De aanbevelingen.") },
  { wet: art("4.3.1 lid 2 onder j"), said: inReport("De maatregelen die zijn genomen.") },
  {
    wet: art("4.3.2 lid 1"),
    said: saying("Het verslag is openbaar binnen tien dagen nadat het is vastgesteld, en voor 1 juni.")
  },
  { wet: art("4.3.2 lid 1 onder d"), said: saying("Deze regeling staat op onze website.") }
]
