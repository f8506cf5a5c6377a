/** Easter Sunday by Gauss with his two corrections: another method than the package's, on plain integers. */
export const gaussEaster = (year: number): { readonly month: 3 | 4; readonly day: number } => {
  const century = Math.floor(year / 100)
  const moon = (15 + century - Math.floor(century / 4) - Math.floor((13 + 8 * century) / 25)) % 30
  const sun = (4 + century - Math.floor(century / 4)) % 7
  const d = (19 * (year % 19) + moon) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + sun) % 7
  if (d === 29 && e === 6) return { month: 4, day: 19 }
  if (d === 28 && e === 6 && (11 * moon + 11) % 30 < 19) return { month: 4, day: 18 }
  return d + e < 10 ? { month: 3, day: 22 + d + e } : { month: 4, day: d + e - 9 }
}
