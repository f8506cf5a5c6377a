/** pnpm fills in versions side by side and writes them in the order they came in; a package must be the same every time. */
const sorted = (versions) => Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Who installs a package has no use for what it was made with. */
const beforePacking = ({ devDependencies, dependencies, ...manifest }) => ({
  ...manifest,
  ...(dependencies ? { dependencies: sorted(dependencies) } : {})
})

/** It reads TypeScript by its old API and asks its user for that: it gets one of its own. */
const readPackage = (manifest) => {
  if (manifest.name !== "openapi-typescript") return manifest
  const { typescript: _, ...peerDependencies } = manifest.peerDependencies
  const dependencies = { ...manifest.dependencies, typescript: "npm:@typescript/typescript6@6.0.2" }
  return { ...manifest, peerDependencies, dependencies }
}

module.exports = { hooks: { beforePacking, readPackage } }
