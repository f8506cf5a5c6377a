/**
 * The bill of materials, as CycloneDX 1.6: everything of others that runs in what we publish and serve, from the lock file.
 *
 * `pnpm sbom` prints it. It holds no date and no chance: the same lock file gives the same text.
 *
 * @module
 */
import { stdout } from "node:process"
import { licenceOf } from "./licence.ts"
import { type Part, partsOf } from "./lock.ts"
import { manifestIn, members, repository } from "./members.ts"
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
    components: await Promise.all(parts.map(component)),
    dependencies: parts.map(({ name, version, leansOn }) => ({
      ref: purl(name, version),
      dependsOn: leansOn.map(reference)
    }))
  }
}

if (import.meta.main) stdout.write(`${JSON.stringify(await sbom(), null, 2)}\n`)
