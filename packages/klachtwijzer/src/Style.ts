/**
 * How does it look? By the tokens of NL Design System where the host page sets them, and by its own where it does not.
 *
 * Every other colour is mixed from the two of the document, so that whatever the host chooses stays legible.
 *
 * @module
 */

/** The style of the element. */
export const css = `
:host {
  --achter: #fffdf9;
  --tekst: #2a2520;
  --actie: #0d5c58;
  --alarm: #842a13;
  display: block;
  box-sizing: border-box;
  max-inline-size: 42rem;
  color: var(--kleur);
  background: var(--vlak);
  font-family: var(--utrecht-document-font-family, inherit);
  font-size: var(--utrecht-document-font-size, 1rem);
  line-height: var(--utrecht-document-line-height, 1.55);
  --vlak: var(--utrecht-document-background-color, var(--achter));
  --kleur: var(--utrecht-document-color, var(--tekst));
  --knop: var(--utrecht-link-color, var(--actie));
  --rand: color-mix(in srgb, var(--kleur) 55%, var(--vlak));
  --lijn: color-mix(in srgb, var(--kleur) 18%, var(--vlak));
  --zacht: color-mix(in srgb, var(--kleur) 5%, var(--vlak));
  --stil: color-mix(in srgb, var(--kleur) 80%, var(--vlak));
  --rond: var(--utrecht-button-border-radius, 0.625rem);
}
@supports (color: light-dark(#000, #fff)) {
  :host {
    --achter: light-dark(#fffdf9, #1f1c18);
    --tekst: light-dark(#2a2520, #f0e8dd);
    --actie: light-dark(#0d5c58, #86d3c8);
    --alarm: light-dark(#842a13, #ffcdbd);
  }
}
:host([hidden]) { display: none; }
*, ::before, ::after { box-sizing: border-box; }
.kader {
  padding: clamp(1rem, 4vw, 1.75rem);
  border: 1px solid var(--lijn);
  border-radius: calc(var(--rond) * 1.4);
  overflow-wrap: break-word;
}
p, ul, dl, dd { margin: 0; padding: 0; }
p, ul, dl { margin-block-start: 0.75rem; }
ul { list-style: none; }
li + li { margin-block-start: 0.5rem; }
h2, h3 {
  margin: 0;
  font-family: var(--utrecht-heading-font-family, inherit);
  line-height: 1.25;
}
h2 { font-size: var(--utrecht-heading-2-font-size, 1.5rem); }
h3 { font-size: 1.125rem; margin-block-start: 1.75rem; }
h2:focus { outline: none; }
h2:focus-visible, a:focus-visible, button:focus-visible, summary:focus-visible {
  outline: var(--utrecht-focus-outline-width, 3px) var(--utrecht-focus-outline-style, solid)
    var(--utrecht-focus-outline-color, var(--kleur));
  outline-offset: var(--utrecht-focus-outline-offset, 2px);
  border-radius: 2px;
}
a { color: var(--knop); text-underline-offset: 0.15em; }
a:hover { color: var(--utrecht-link-hover-color, var(--knop)); }
.alarm { margin: 0 0 1.25rem; padding-block-end: 0.75rem; border-block-end: 1px solid var(--lijn); }
.alarm strong { color: var(--utrecht-document-color, var(--alarm)); }
.alarm a { display: inline-block; padding: 0.25rem 0.5rem; font-weight: 700; }
.tel, .bron, .klein, .keuzes span { color: var(--stil); font-size: 0.9375rem; }
.tel { margin: 0 0 0.25rem; }
.keuzes li + li { margin-block-start: 0.625rem; }
button { font: inherit; color: inherit; cursor: pointer; }
.keuzes button {
  display: block;
  inline-size: 100%;
  min-block-size: 3rem;
  padding: 0.75rem 1rem;
  text-align: start;
  background: var(--vlak);
  border: 1px solid var(--rand);
  border-inline-start: 5px solid var(--knop);
  border-radius: var(--rond);
}
.keuzes button:hover { background: var(--zacht); border-color: var(--knop); }
.bron, .keuzes span { display: block; }
.keuzes .twijfel button { border-style: dashed; border-inline-start-width: 1px; }
.kaart {
  margin-block-start: 0.75rem;
  padding: 1rem 1.125rem;
  background: var(--zacht);
  border-inline-start: 5px solid var(--knop);
  border-radius: var(--rond);
}
.kaart > :first-child { margin-block-start: 0; }
.let-op { border-inline-start-color: var(--alarm); }
.knop {
  display: inline-block;
  margin-block-start: 0.5rem;
  padding: 0.625rem 1.125rem;
  font-weight: 600;
  text-decoration: none;
  border: 2px solid var(--knop);
  border-radius: var(--rond);
  overflow-wrap: anywhere;
}
.knop:hover { text-decoration: underline; }
.lijst > li { position: relative; padding-inline-start: 1.25rem; }
.lijst > li::before {
  content: "";
  position: absolute;
  inset: 0.6em auto auto 0.125rem;
  inline-size: 0.5rem;
  block-size: 0.125rem;
  background: var(--knop);
}
dl div { padding-block: 0.625rem; border-block-start: 1px solid var(--lijn); }
dt { font-weight: 700; }
details { border-block-start: 1px solid var(--lijn); }
summary { min-block-size: 2.75rem; padding-block: 0.75rem; font-weight: 600; cursor: pointer; }
details > :last-child { margin-block-end: 1rem; }
q { quotes: "“" "”"; font-style: italic; }
.onder {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
  margin-block-start: 1.75rem;
  padding-block-start: 0.5rem;
  border-block-start: 1px solid var(--lijn);
}
.tekstknop {
  min-block-size: 2.75rem;
  padding: 0.25rem 0;
  text-align: start;
  color: var(--knop);
  background: none;
  border: 0;
  text-decoration: underline;
  text-underline-offset: 0.15em;
}
@media (forced-colors: active) {
  .keuzes button, .knop, .kader { border-color: ButtonText; }
  .kaart { border: 1px solid CanvasText; }
  .lijst > li::before { background: CanvasText; }
}
@media print {
  .kader { border: 0; padding: 0; }
  .onder { display: none; }
  details::details-content { content-visibility: visible; }
}
`
