/**
 * The element, registered: `<script type="module" src="klachtwijzer.js"></script>` is all a page needs.
 *
 * @module
 */
import { KlachtwijzerElement, name } from "./Element.ts"

export { KlachtwijzerElement } from "./Element.ts"

if (globalThis.customElements !== undefined && customElements.get(name) === undefined)
  customElements.define(name, KlachtwijzerElement)
