/**
 * Fills the letters on the reader's own device: nothing is sent, nothing is kept.
 *
 * @module
 */
import { fromIso } from "@kracht/calendar/PlainDate"
import { inWords } from "@kracht/rules/DayInWords"
import type { Form } from "../guide/Form.ts"
import type { Given } from "./Given.ts"
import { type Filled, type Letter, letters, type Row, receiverOf, rowsOf, write } from "./Letter.ts"

/** Put in by the build: the partnership, and where the text says a complaint is mailed to. */
declare const BOUND: Given

type Input = HTMLInputElement | HTMLTextAreaElement

const inside = <E extends Element>(section: Element, query: string): E => {
  const found = section.querySelector<E>(query)
  if (found === null) throw new Error(`De brief heeft geen ${query}.`)
  return found
}

const wordsOf = (input: Input): string => {
  if (input.type !== "date" || input.value === "") return input.value
  const day = fromIso(input.value)
  return typeof day === "number" ? inWords(day) : ""
}

/** A radio button counts when it is on. */
const filledIn = (section: Element): Filled =>
  Object.fromEntries(
    [...section.querySelectorAll<Input>("[data-veld]")]
      .filter((input) => input.type !== "radio" || (input as HTMLInputElement).checked)
      .map((input) => [input.dataset["veld"] ?? "", wordsOf(input)])
  )

/** Words with a line after them to write on; the same as the build makes. */
const drawn = ({ words, line }: Row): HTMLElement => {
  const row = document.createElement("span")
  const rest = document.createElement("span")
  row.className = "lijn"
  rest.textContent = line
  row.append(words, rest, "\n")
  return row
}

const start = (letter: Letter): void => {
  const section = inside<HTMLElement>(document.body, `#${letter.id}`)
  const text = inside<HTMLElement>(section, "pre")
  const done = inside<HTMLElement>(section, "[role=status]")
  const mail = inside<HTMLAnchorElement>(section, "[data-mail]")
  const form = section.dataset["vorm"] as Form
  const update = (): void => {
    const filled = filledIn(section)
    const words = write(letter, filled, BOUND.naam)
    text.replaceChildren(...rowsOf(words).map((row) => (row.line === "" ? `${row.words}\n` : drawn(row))))
    done.textContent = ""
    // Of the partnership alone the text gives an address to mail to; any other the reader fills in.
    const address = receiverOf(letter, filled) === "samenwerking" ? BOUND.postbus : ""
    mail.href = `mailto:${address}?subject=${encodeURIComponent(letter.onderwerp)}&body=${encodeURIComponent(words.replaceAll("\n", "\r\n"))}`
  }
  section.addEventListener("input", update)
  inside(section, "[data-kopieer]").addEventListener("click", () => copy(text, done, form))
  inside(section, "[data-print]").addEventListener("click", () => print())
  for (const hidden of section.querySelectorAll<HTMLElement>("[hidden]")) hidden.hidden = false
  update()
}

const copied: Readonly<Record<Form, string>> = {
  u: "Gekopieerd. U kunt de brief nu ergens plakken.",
  je: "Gekopieerd. Je kunt de brief nu ergens plakken."
}

/** Where copying is not allowed the text is selected, so that the reader can copy it. */
const copy = async (text: HTMLElement, done: HTMLElement, form: Form): Promise<void> => {
  try {
    await navigator.clipboard.writeText(text.textContent ?? "")
    done.textContent = copied[form]
  } catch {
    getSelection()?.selectAllChildren(text)
    done.textContent = "De brief is geselecteerd. Kies nu zelf Kopiëren."
  }
}

// Some browsers bring back what was chosen before the page was left.
for (const button of document.querySelectorAll<HTMLInputElement>("[type=radio]")) button.checked = false
for (const letter of letters) start(letter)
