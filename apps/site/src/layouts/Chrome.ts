/**
 * What the frame of a page says, in each voice.
 *
 * @module
 */
import type { Voice } from "./Voice.ts"

/** The words around a page. */
export interface Chrome {
  readonly skip: string
  readonly exit: string
  /** What follows the name of the regulation for whoever hears the link to the front page. */
  readonly home: string
  readonly mainMenu: string
  readonly morePages: string
  readonly status: string
  readonly version: string
  readonly source: string
  readonly checksum: string
  readonly promise: string
}

const dutch = {
  skip: "Naar de inhoud",
  exit: "Snel weg",
  home: "naar de voorpagina",
  mainMenu: "Hoofdmenu",
  morePages: "Meer pagina’s",
  status: "Status van de tekst",
  version: "versie",
  source: "Bron",
  checksum: "Controlegetal van deze versie"
} as const

/** The frame in each voice. */
export const chrome: Readonly<Record<Voice, Chrome>> = {
  u: { ...dutch, promise: "Deze pagina laadt niets van anderen, bewaart niets en volgt u niet." },
  je: { ...dutch, promise: "Deze pagina laadt niets van anderen, bewaart niets en volgt je niet." },
  en: {
    skip: "Skip to the content",
    exit: "Quick exit",
    home: "to the front page",
    mainMenu: "Main menu",
    morePages: "More pages",
    status: "Status of the text",
    version: "version",
    source: "Source",
    checksum: "Checksum of this version",
    promise: "This page loads nothing from others, keeps nothing and does not follow you."
  }
}
