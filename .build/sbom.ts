/**
 * The bill of materials, as CycloneDX 1.6: what we publish and serve, and everything of others that runs in it, from the lock file.
 *
 * `pnpm sbom` prints it. It holds no date and no chance: the same lock file gives the same text.
 *
 * @module
 */
import { stdout } from "node:process"
import { licenceOf } from "./licence.ts"
import { leaningOf, type Part, partsOf } from "./lock.ts"
import { type Member, manifestIn, members, repository } from "./members.ts"
import { folderOf } from "./store.ts"

const purl = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`

/** An integrity of the lock file as CycloneDX writes a hash. */
const hash = (integrity: string) => {
  const [algorithm = "", value = ""] = integrity.split("-")
  return { alg: algorithm.replace("sha", "SHA-"), content: Buffer.from(value, "base64").toString("hex") }
}

const component = async ({ name, version, integrity }: Part) => {
  const folder = await folderOf(name, version)
  const licence = folder === undefined ? undefined : licenceOf(await manifestIn(folder))
  return {
    type: "library",
    "bom-ref": purl(name, version),
    name,
    version,
    hashes: [hash(integrity)],
    ...(licence === undefined ? {} : { licenses: [{ expression: licence }] }),
    purl: purl(name, version)
  }
}

const reference = (key: string): string => purl(key.slice(0, key.lastIndexOf("@")), key.slice(key.lastIndexOf("@") + 1))

/** One of ours: what others install is a library, what runs here is an application. */
const own = ({ manifest }: Member) => ({
  type: manifest.private === true ? "application" : "library",
  "bom-ref": purl(manifest.name, manifest.version),
  name: manifest.name,
  version: manifest.version,
  licenses: [{ expression: licenceOf(manifest) }],
  purl: purl(manifest.name, manifest.version)
})

const ownLeaning = ({ folder, manifest }: Member) => {
  const { others, ours } = leaningOf(folder)
  const beside = members.filter((member) => ours.includes(member.folder))
  return {
    ref: purl(manifest.name, manifest.version),
    dependsOn: [
      ...beside.map((member) => purl(member.manifest.name, member.manifest.version)),
      ...others.map(reference)
    ]
  }
}

/** The bill of materials of everything we publish and serve. */
export const sbom = async () => {
  const parts = partsOf(members.map(({ folder }) => folder))
  const root = await manifestIn(repository)
  return {
    $schema: "http://cyclonedx.org/schema/bom-1.6.schema.json",
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": root.name,
        name: root.name,
        licenses: [{ expression: licenceOf(root) }]
      }
    },
    components: [...members.map(own), ...(await Promise.all(parts.map(component)))],
    dependencies: [
      { ref: root.name, dependsOn: members.map(({ manifest }) => purl(manifest.name, manifest.version)) },
      ...members.map(ownLeaning),
      ...parts.map(({ name, version, leansOn }) => ({ ref: purl(name, version), dependsOn: leansOn.map(reference) }))
    ]
  }
}

if (import.meta.main) stdout.write(`${JSON.stringify(await sbom(), null, 2)}\n`)
