/** Opens the built page in a document of its own, fills in the form as a person would, and tells what it shows. */
import { readdir } from "node:fs/promises"
import { pathToFileURL } from "node:url"
import { GlobalRegistrator } from "@happy-dom/global-registrator"

GlobalRegistrator.register({ url: "https://portaal.example/" })
document.body.innerHTML = '<main id="formulier"></main>'
const [bundle] = (await readdir("dist/assets")).filter((file) => file.endsWith(".js"))
await import(pathToFileURL(`dist/assets/${bundle}`).href)

const settle = () => new Promise((done) => setTimeout(done, 20))

const shown = async () => {
  await settle()
  const texts = (selector) => [...document.querySelectorAll(selector)].map((item) => item.textContent)
  return {
    uitkomst: document.querySelector("output")?.dataset.uitkomst ?? null,
    melding: document.querySelector("output")?.textContent ?? null,
    loketten: [...document.querySelectorAll("[data-loket]")].map((item) => item.dataset.loket),
    termijnen: texts("[data-termijn]").map((text) => text.slice(0, 10)),
    stappen: texts("[data-stap]").length
  }
}

/** React hears a change only when the value was set behind its back. */
const fill = (name, value) => {
  const field = document.querySelector(`[name="${name}"]`)
  const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), "value")
  set.call(field, value)
  field.dispatchEvent(new Event(field.tagName === "SELECT" ? "change" : "input", { bubbles: true }))
}

const seen = [await shown()]
for (const [name, value] of [
  ["aanleiding", "behandeling"],
  ["hoedanigheid", "klant"],
  ["leeftijd", "3"],
  ["leeftijd", "34"],
  ["ingediendOp", "2026-12"],
  ["ingediendOp", "2026-12-24"]
]) {
  fill(name, value)
  seen.push({ [name]: value, ...(await shown()) })
}
console.log(JSON.stringify(seen))
process.exit(0)
