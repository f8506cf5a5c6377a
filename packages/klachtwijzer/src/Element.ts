/**
 * The element: a few short questions, and then what someone can do.
 *
 * It asks nothing of a network, keeps nothing, and leaves the history of the page it stands on alone.
 *
 * @module
 */
import { given } from "./Given.ts"
import type { Voice } from "./Guide.ts"
import { onTo, type Position, start } from "./Position.ts"
import { render } from "./Render.ts"
import { css } from "./Style.ts"

/** The name of the element in a page. */
export const name = "kracht-klachtwijzer"

/** The event at an outcome. It carries nothing: what someone answered is theirs, and no host page should come to know. */
export const doneEvent = "kracht-klaar"

/** Where there is no page, as on a server, the class can be loaded all the same. */
const Base = (globalThis.HTMLElement ?? class {}) as typeof HTMLElement

/**
 * `<kracht-klachtwijzer>`, with three attributes that may all be left out: `partner`, the id of the organisation whose
 * site it stands on; `taal`, `nl` or `en`; `vorm`, `u` or `je`. A value nobody knows counts as left out.
 */
export class KlachtwijzerElement extends Base {
  static readonly observedAttributes: ReadonlyArray<string> = ["partner", "taal", "vorm"]

  #root: ShadowRoot | undefined
  #path: ReadonlyArray<Position> = [start(given)]

  connectedCallback(): void {
    if (this.#root !== undefined || !("adoptedStyleSheets" in Document.prototype)) return
    this.#root = this.attachShadow({ mode: "open" })
    const style = new CSSStyleSheet()
    style.replaceSync(css)
    this.#root.adoptedStyleSheets = [style]
    this.#show()
  }

  attributeChangedCallback(_name: string, before: string | null, after: string | null): void {
    if (before !== after) this.#show()
  }

  get #voice(): Voice {
    if (this.getAttribute("taal") === "en") return "en"
    return this.getAttribute("vorm") === "je" ? "je" : "u"
  }

  get #partner(): string | undefined {
    return given.partners.find(({ id }) => id === this.getAttribute("partner"))?.id
  }

  #show(): void {
    const position = this.#path.at(-1)
    if (this.#root === undefined || position === undefined) return
    const partner = this.#partner
    const { scherm } = position
    this.#root.replaceChildren(
      render({
        guide: given,
        voice: this.#voice,
        position,
        before: this.#path.slice(0, -1),
        partner,
        strange: partner === undefined && this.hasAttribute("partner"),
        acts: {
          answer: (choice) => this.#go(onTo(given, scherm, choice, partner)),
          doubt: () => this.#go({ soort: "twijfel", scherm }),
          organisation: (chosen) => this.#go({ soort: "uitkomst", scherm, partner: chosen }),
          back: () => this.#come(this.#path.slice(0, -1)),
          restart: () => this.#come([start(given)])
        }
      })
    )
  }

  #go(position: Position): void {
    this.#come([...this.#path, position])
    if (position.soort === "uitkomst") this.dispatchEvent(new CustomEvent(doneEvent, { bubbles: true, composed: true }))
  }

  /** A new screen takes the focus to its heading, so that it is read out and the keyboard goes on from there. */
  #come(path: ReadonlyArray<Position>): void {
    this.#path = path
    this.#show()
    this.#root?.getElementById("kop")?.focus({ preventScroll: true })
    if (this.getBoundingClientRect().top < 0) this.scrollIntoView()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    [name]: KlachtwijzerElement
  }
  interface HTMLElementEventMap {
    [doneEvent]: CustomEvent<null>
  }
}
