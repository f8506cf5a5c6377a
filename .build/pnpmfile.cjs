/** pnpm fills in versions side by side and writes them in the order they came in; a package must be the same every time. */
const sorted = (versions) => Object.fromEntries(Object.entries(versions).sort(([a], [b]) => (a < b ? -1 : 1)))

/** Who installs a package has no use for what it was made with. */
const beforePacking = ({ devDependencies, dependencies, ...manifest }) => ({
  ...manifest,
  ...(dependencies ? { dependencies: sorted(dependencies) } : {})
})

module.exports = { hooks: { beforePacking } }
