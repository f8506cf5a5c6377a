/** A plain text and a glossary entry beside the invented regulation, checked for the words it has now. */
import type { Bestand } from "@kracht/regulation/Compile"
import { hashText } from "@kracht/regulation/Hash"
import { pinOf } from "@kracht/regulation/Pin"

export const language = "taal/slot.yaml"
export const term = "begrippen/klacht.yaml"

export const pinFor = (words: string): string => JSON.stringify(pinOf({ hash: hashText(words) }))

export const pins = {
  slot: pinFor("Tot slot"),
  gratis: pinFor("Een klacht kost u niets."),
  dossier: pinFor("Een dossier bewaren we maximaal 1 jaar."),
  klacht: pinFor("Een klacht gaat over hoe er met u is omgegaan.")
}

export const beside: ReadonlyArray<Bestand> = [
  {
    bestand: language,
    tekst: `regeling: voorbeeldstad
koppen:
  slot:
    pin: ${pins.slot}
    gewoon: Wat u verder moet weten
    jong: Wat je verder moet weten
    engels: What else there is to know
zinnen:
  gratis:
    pin: ${pins.gratis}
    gewoon: U betaalt niets voor een klacht.
    jong: Een klacht kost je niets.
    engels: A complaint costs you nothing.
  dossier:
    pin: ${pins.dossier}
    gewoon: We bewaren uw klacht hoogstens {bewaren.termijn}.
    jong: We bewaren je klacht hoogstens {bewaren.termijn}.
    engels: We keep your complaint for {bewaren.termijn} at most.
`
  },
  {
    bestand: term,
    tekst: `id: klacht
regeling: voorbeeldstad
term: klacht
vormen: [klacht]
zinnen:
  klacht: ${pins.klacht}
woorden: [soort=klacht]
gewoon: U vindt dat iemand niet goed met u omging.
jong: Je vindt dat iemand niet goed met je omging.
engels:
  term: complaint
  uitleg: You think someone did not treat you well.
`
  }
]
