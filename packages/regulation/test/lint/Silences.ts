/** For each matter the text can be silent on: a text that speaks of it, and one in like words that does not. */
import { text } from "./Made.ts"

const law = (words: string): string =>
  `<Bepaling id="wetten" nummer="1.1">\n\n## Wetgeving\n\n${text(`uitleg: ${words}`)}\n\n</Bepaling>`

const saying = (words: string): string => text(`regel: ${words}`)

export const matters: ReadonlyArray<{ readonly waarover: string; readonly gezegd: string; readonly ernaast: string }> =
  [
    {
      waarover: "wat er wordt geleerd van complimenten en signalen",
      gezegd: saying("Elk kwartaal bespreken wij wat wij leren van de signalen."),
      ernaast: saying("Een signaal geeft u aan een hulpverlener of een leraar.")
    },
    {
      waarover: "welke wetten behalve de Jeugdwet over klachten gaan",
      gezegd: law("Ook de Wmo 2015 gaat over klachten."),
      ernaast: saying("Dit geldt ook bij de Wmo.")
    },
    {
      waarover: "in welke taal iemand kan klagen",
      gezegd: saying("U mag uw verhaal in uw eigen taal doen."),
      ernaast: saying("De behandelaar betaalt niets.")
    },
    {
      waarover: "waar een kind de regeling in woorden voor kinderen leest",
      gezegd: saying("Voor elk kind is er een folder over deze regeling."),
      ernaast: saying("Een kind mag altijd klagen.")
    },
    {
      waarover: "of iemand een tolk krijgt",
      gezegd: saying("Wij betalen een tolk."),
      ernaast: saying("Wij betalen een begeleider.")
    },
    {
      waarover: "wat er gebeurt als iemand meteen gevaar loopt",
      gezegd: saying("Bij gevaar belt u 112."),
      ernaast: saying("Wij bellen u binnen een dag.")
    },
    {
      waarover: "wat er gebeurt als iemand klaagt op een manier die niet redelijk is",
      gezegd: saying("Wie onredelijk klaagt, krijgt een vaste contactpersoon."),
      ernaast: saying("Wij behandelen elke klacht redelijk.")
    },
    {
      waarover: "of iemand over hetzelfde nog een keer kan klagen",
      gezegd: saying("Een klacht over hetzelfde nemen wij niet opnieuw aan."),
      ernaast: saying("Wij plannen het gesprek opnieuw.")
    },
    {
      waarover: "waar iemand klaagt over hoe de klacht wordt behandeld",
      gezegd: saying("Een klacht over de behandeling van uw klacht gaat naar de directie."),
      ernaast: saying("Voor de behandeling van uw klacht is een commissie.")
    },
    {
      waarover: "wat er gebeurt als iemand tegelijk bezwaar maakt en klaagt",
      gezegd: saying("Maakt u tegelijk bezwaar, dan loopt uw klacht door."),
      ernaast: saying("Een bezwaar is iets anders dan een klacht.")
    },
    {
      waarover: "wie er handelt als de medewerker voor klachten afwezig is",
      gezegd: saying("Tijdens vakantie neemt een collega het over."),
      ernaast: saying("Een collega neemt contact op.")
    },
    {
      waarover: "of iemand kosten vergoed krijgt",
      gezegd: saying("Reiskosten worden vergoed."),
      ernaast: saying("Klagen kost niets.")
    },
    {
      waarover: "hoe iemand vraagt om een ander lid van de commissie",
      gezegd: saying("Vindt u dat een lid van de commissie partijdig is, dan vraagt u om een ander lid."),
      ernaast: saying("De commissie is onpartijdig.")
    }
  ]
