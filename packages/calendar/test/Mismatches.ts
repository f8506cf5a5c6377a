/** Collects what differs over a long loop, so that millions of comparisons cost one assertion. */
import { expect } from "vitest"

export class Mismatches {
  readonly found: Array<string> = []
  checked = 0

  /** Compares two values; what differs is described, the first twenty times. */
  compare(actual: unknown, expected: unknown, describe: () => string): void {
    this.checked++
    if (actual !== expected && this.found.length < 20)
      this.found.push(`${describe()}: ${String(actual)}, verwacht ${String(expected)}`)
  }

  /** Nothing differed, and exactly so many (or at least so many) were compared. */
  none(checked: number): void {
    expect(this.found).toEqual([])
    expect(this.checked).toBe(checked)
  }
}
