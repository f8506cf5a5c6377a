/**
 * Fills the letters on the reader's own device: nothing is sent, nothing is kept.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { inWords } from "@kracht/rules/DayInWords"
import { type Letter, letters, write } from "./Letter.ts"

/** Put in by the build: the partnership, and where the text says a complaint is mailed to. */
declare const BOUND: { readonly naam: string; readonly postbus: string }

const inside = <E extends Element>(section: Element, query: string): E => {
  const found = section.querySelector<E>(query)
  if (found === null) throw new Error(`De brief heeft geen ${query}.`)
  return found
}

const wordsOf = (input: HTMLInputElement | HTMLTextAreaElement): string => {
  if (input.type !== "date" || input.value === "") return input.value
  const day = fromIso(input.value)
  return typeof day === "number" ? inWords(day) : ""
}

const start = (letter: Letter): void => {
  const section = inside<HTMLElement>(document.body, `#${letter.id}`)
  const text = inside<HTMLElement>(section, "pre")
  const done = inside<HTMLElement>(section, "[role=status]")
  const inputs = [...section.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-veld]")]
  const mail = section.querySelector<HTMLAnchorElement>("[data-mail]")
  const update = (): void => {
    const filled = Object.fromEntries(inputs.map((input) => [input.dataset["veld"] ?? "", wordsOf(input)]))
    const words = write(letter, filled, BOUND.naam)
    text.textContent = words
    done.textContent = ""
    if (mail !== null)
      mail.href = `mailto:${BOUND.postbus}?subject=${encodeURIComponent(letter.onderwerp)}&body=${encodeURIComponent(words.replaceAll("\n", "\r\n"))}`
  }
  section.addEventListener("input", update)
  inside(section, "[data-kopieer]").addEventListener("click", () => copy(text, done))
  inside(section, "[data-print]").addEventListener("click", () => print())
  for (const hidden of section.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false
  update()
}

/** Where copying is not allowed the text is selected, so that the reader can copy it. */
const copy = async (text: HTMLElement, done: HTMLElement): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text.textContent ?? "")
    done.textContent = "Gekopieerd. U kunt de brief nu ergens plakken."
  } catch {
    getSelection()?.selectAllChildren(text)
    done.textContent = "De brief is geselecteerd. Kies nu zelf Kopiëren."
  }
}

for (const letter of letters) start(letter)
