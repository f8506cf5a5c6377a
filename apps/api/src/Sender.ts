/**
 * Who sends: an address as it is counted, however it is written.
 *
 * @module
 */
import { isIPv4, isIPv6 } from "node:net"

/**
 * The sender at an address as a connection or a proxy writes it: without its port, an IPv4 address as itself, and an IPv6
 * address by its first 64 bits, for a network has all the rest to choose from. What is no address is one sender by itself.
 */
export const senderAt = (written: string): string => {
  const address = withoutPort(written.trim())
  if (isIPv4(address)) return address
  const [plain = ""] = address.split("%")
  return isIPv6(plain) ? networkOf(groupsOf(plain)) : address
}

/** `192.0.2.1:443`, `[2001:db8::1]:443`, or an address alone. */
const withoutPort = (written: string): string => {
  const bracketed = /^\[([^\]]*)\](?::\d+)?$/u.exec(written)
  if (bracketed !== null) return bracketed[1] ?? ""
  return /^([\d.]+):\d+$/u.exec(written)?.[1] ?? written
}

/** The eight groups of an IPv6 address; the URL parser writes the last four bytes as the rest. */
const groupsOf = (address: string): ReadonlyArray<number> => {
  const [before = "", after] = new URL(`http://[${address}]`).hostname.slice(1, -1).split("::")
  const [first, last] = [before, after ?? ""].map((part) =>
    part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16))
  ) as [Array<number>, Array<number>]
  return [...first, ...Array.from({ length: 8 - first.length - last.length }, () => 0), ...last]
}

/** An IPv4 address in an IPv6 one (`::ffff:192.0.2.1`, RFC 4291) is that address. */
const networkOf = (groups: ReadonlyArray<number>): string => {
  const [high = 0, low = 0] = groups.slice(6)
  const isMapped = groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff
  if (isMapped) return [high >> 8, high & 0xff, low >> 8, low & 0xff].join(".")
  return `${groups
    .slice(0, 4)
    .map((group) => group.toString(16))
    .join(":")}::/64`
}
