import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { compile } from "@kracht/regulation/Compile"
import { readFolder } from "@kracht/regulation/Folder"
import { afterAll, describe, expect, it } from "vitest"
import { fixture } from "./Voorbeeldstad.ts"

describe("a content folder is read from disk", () => {
  const map = mkdtempSync(join(tmpdir(), "inhoud-"))
  afterAll(() => rmSync(map, { recursive: true }))

  it("with every file under its path from the folder, and nothing of what stands beside the content", () => {
    for (const folder of ["partners", "regelingen/a/b", "dist", "node_modules"])
      mkdirSync(join(map, folder), { recursive: true })
    const files = {
      "partners/x.yaml": "x",
      "regelingen/a/b/één.mdx": "één\n",
      "uitgave.yaml": "y",
      "package.json": "{}",
      "dist/regelingen.js": "",
      "node_modules/z.yaml": "",
      "partners/.verborgen": ""
    }
    for (const [path, tekst] of Object.entries(files)) writeFileSync(join(map, path), tekst)
    expect(readFolder(map)).toEqual([
      { bestand: "partners/x.yaml", tekst: "x" },
      { bestand: "regelingen/a/b/één.mdx", tekst: "één\n" },
      { bestand: "uitgave.yaml", tekst: "y" }
    ])
  })

  it("also where a link stands for a file, and without passing over one that leads nowhere", () => {
    const linked = mkdtempSync(join(tmpdir(), "inhoud-"))
    mkdirSync(join(linked, "partners"))
    writeFileSync(join(linked, "elders.yaml"), "x")
    symlinkSync(join(linked, "elders.yaml"), join(linked, "partners/a.yaml"))
    symlinkSync(join(linked, "nergens.yaml"), join(linked, "partners/b.yaml"))
    const files = readFolder(linked)
    rmSync(linked, { recursive: true })
    expect(files).toEqual([
      { bestand: "partners/a.yaml", tekst: "x" },
      { bestand: "partners/b.yaml", tekst: "" }
    ])
    expect(compile(files)).toMatchObject({
      failure: expect.arrayContaining([expect.objectContaining({ bestand: "partners/b.yaml" })])
    })
  })

  it("and is empty when there is no content", () => {
    expect(readFolder(join(map, "dist"))).toEqual([])
  })

  it("and finds the invented regulation", () => {
    expect(fixture.map(({ bestand }) => bestand)).toEqual([
      "lezingen/advies-gevolg.yaml",
      "lezingen/avg-maand.yaml",
      "lezingen/bekendmaking-hoe.yaml",
      "lezingen/beklaagde-wanneer.yaml",
      "lezingen/bemiddeling-wanneer.yaml",
      "lezingen/bericht-gemengd.yaml",
      "lezingen/besluit-begrip.yaml",
      "lezingen/besluit-dwangsom-termijnenwet.yaml",
      "lezingen/besluit-start.yaml",
      "lezingen/besluit-uitblijven.yaml",
      "lezingen/bespreken-eerst.yaml",
      "lezingen/bewaren-start.yaml",
      "lezingen/bewaren-verlengen.yaml",
      "lezingen/bewaren-wat.yaml",
      "lezingen/bewaren-wie.yaml",
      "lezingen/bezwaar-bellen.yaml",
      "lezingen/bezwaar-beslistermijn.yaml",
      "lezingen/bezwaar-horen.yaml",
      "lezingen/bezwaar-opschorten.yaml",
      "lezingen/bezwaar-post.yaml",
      "lezingen/bezwaar-start.yaml",
      "lezingen/bezwaar-uitstel.yaml",
      "lezingen/bezwaar-vorm.yaml",
      "lezingen/commissie-welke.yaml",
      "lezingen/contact-start.yaml",
      "lezingen/doorverwijzen-gesprekken.yaml",
      "lezingen/dossier-gescheiden.yaml",
      "lezingen/dwangsom-tarief.yaml",
      "lezingen/extern-ernstig.yaml",
      "lezingen/extern-minimum.yaml",
      "lezingen/extern-oordeeltermijn.yaml",
      "lezingen/extern-reactie.yaml",
      "lezingen/gegevens-grondslag.yaml",
      "lezingen/geheimhouding-uitzondering.yaml",
      "lezingen/geheimhouding-wie.yaml",
      "lezingen/hulp-wie.yaml",
      "lezingen/intake-gevolg.yaml",
      "lezingen/intrekken-gevolg.yaml",
      "lezingen/intrekken-reden.yaml",
      "lezingen/jaarverslag-aanbevelingen.yaml",
      "lezingen/jaarverslag-drempel.yaml",
      "lezingen/jaarverslag-hoeveel.yaml",
      "lezingen/jaarverslag-uiterlijk.yaml",
      "lezingen/jaarverslag-wie.yaml",
      "lezingen/jeugdstem-rol.yaml",
      "lezingen/klacht-naam.yaml",
      "lezingen/klacht-onderaannemer.yaml",
      "lezingen/klacht-onderwerp.yaml",
      "lezingen/klacht-ongegrond.yaml",
      "lezingen/klacht-onvrede.yaml",
      "lezingen/klacht-team.yaml",
      "lezingen/klacht-toegang.yaml",
      "lezingen/klacht-uiterlijk.yaml",
      "lezingen/klagers-meer.yaml",
      "lezingen/kosten-wat.yaml",
      "lezingen/leeftijd-moment.yaml",
      "lezingen/loket-kanaal.yaml",
      "lezingen/mandaat.yaml",
      "lezingen/minderjarig.yaml",
      "lezingen/na-extern.yaml",
      "lezingen/naar-extern-termijn.yaml",
      "lezingen/ontvangst-vrije-dag.yaml",
      "lezingen/oordeel-wie.yaml",
      "lezingen/rollen-samen.yaml",
      "lezingen/routering-start.yaml",
      "lezingen/signaal-anoniem.yaml",
      "lezingen/toestemming-ouders.yaml",
      "lezingen/toestemming-wanneer.yaml",
      "lezingen/toestemming-weigeren.yaml",
      "lezingen/toestemming-wie.yaml",
      "lezingen/uitbesteding.yaml",
      "lezingen/uitspraak.yaml",
      "lezingen/vaststelling-dag.yaml",
      "lezingen/vaststelling-wie.yaml",
      "lezingen/vertrouwenspersoon-wanneer.yaml",
      "lezingen/vervolggesprek-dag.yaml",
      "lezingen/vervolggesprek-ontevreden.yaml",
      "lezingen/werkdag.yaml",
      "lezingen/wie-gemachtigde.yaml",
      "lezingen/wie-gezag.yaml",
      "lezingen/wie-klant.yaml",
      "lezingen/wie-nabestaande.yaml",
      "lezingen/wie-verzorger.yaml",
      "lezingen/wijziging-advies.yaml",
      "partners/de-brug.yaml",
      "partners/noordhulp.yaml",
      "partners/zuiderlicht.yaml",
      "regelingen/voorbeeldstad/2026/indienen.mdx",
      "regelingen/voorbeeldstad/2026/regeling.yaml",
      "regelingen/voorbeeldstad/2026/slot.mdx",
      "regelingen/voorbeeldstad/2026/soorten.mdx",
      "regelingen/voorbeeldstad/2026/verder.mdx",
      "regelingen/voorbeeldstad/proef-1/indienen.mdx",
      "regelingen/voorbeeldstad/proef-1/regeling.yaml",
      "regelingen/voorbeeldstad/proef-1/slot.mdx",
      "regelingen/voorbeeldstad/proef-1/soorten.mdx",
      "regelingen/voorbeeldstad/proef-1/verder.mdx",
      "regelingen/voorbeeldstad/proef-2/indienen.mdx",
      "regelingen/voorbeeldstad/proef-2/regeling.yaml",
      "regelingen/voorbeeldstad/proef-2/slot.mdx",
      "regelingen/voorbeeldstad/proef-2/soorten.mdx",
      "regelingen/voorbeeldstad/proef-2/verder.mdx",
      "regels/voorbeeldstad.yaml",
      "uitgave.yaml",
      "voorbeelden/hemelvaart.yaml"
    ])
  })
})
