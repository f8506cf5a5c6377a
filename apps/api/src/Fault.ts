/**
 * What is told of an error of ours: its kind and its place, never its message, which could hold what someone sent.
 *
 * @module
 */

/** The sentence, with the lines of the stack. */
export const told = (error: Error): string => {
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /u.test(line))
  return `Interne fout: ${[error.name, ...frames].join("\n")}`
}
