/** Who is counted as one sender, by the address of the connection and by what a proxy adds. */
import { describe, expect, it } from "vitest"
import type { NodeEnvironment } from "../src/NodeServer.ts"
import { perMinute } from "../src/RateLimit.ts"
import { senderAt } from "../src/Sender.ts"

const from = (remoteAddress: string | undefined) => ({ incoming: { socket: { remoteAddress } } }) as NodeEnvironment

const request = (forwarded?: string) =>
  new Request("http://localhost/v1/health", {
    headers: forwarded === undefined ? {} : { "X-Forwarded-For": forwarded }
  })

describe("a sender", () => {
  it.each([
    ["192.0.2.1", "192.0.2.1"],
    ["192.0.2.1:51234", "192.0.2.1"],
    [" 192.0.2.1 ", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["::FFFF:c000:201", "192.0.2.1"],
    ["[::ffff:192.0.2.1]:51234", "192.0.2.1"],
    ["2001:db8:1:2::1", "2001:db8:1:2::/64"],
    ["2001:DB8:1:2:ffff:ffff:ffff:ffff", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2:3::4]:443", "2001:db8:1:2::/64"],
    ["[2001:db8:1:2:3::4]", "2001:db8:1:2::/64"],
    ["2001:db8:1:3::1", "2001:db8:1:3::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["64:ff9b::192.0.2.1", "64:ff9b:0:0::/64"],
    ["unknown", "unknown"],
    ["_naam", "_naam"]
  ])("%s counts as %s", (written, sender) => expect(senderAt(written)).toBe(sender))
})

describe("a limit of 2 a minute", () => {
  const admitted = async (behindProxy: boolean, asked: ReadonlyArray<readonly [Request, NodeEnvironment]>) => {
    const admit = perMinute(2, behindProxy)
    const waits: Array<number | null> = []
    for (const [one, environment] of asked) waits.push(await admit(one, environment))
    return waits.map((wait) => wait === null)
  }

  it("counts behind a proxy by the address it added last, whatever port or notation", async () => {
    const proxy = from("10.0.0.1")
    const addresses = ["192.0.2.1:1000", "10.9.9.9, ::ffff:192.0.2.1", "192.0.2.1:1001", "192.0.2.2:1000"]
    expect(
      await admitted(
        true,
        addresses.map((one) => [request(one), proxy])
      )
    ).toEqual([true, true, false, true])
  })

  it("counts an IPv6 network as one", async () => {
    const addresses = ["2001:db8:1:2::1", "2001:db8:1:2::2", "2001:db8:1:2:a:b:c:d", "2001:db8:1:3::1"]
    expect(
      await admitted(
        false,
        addresses.map((one) => [request(), from(one)])
      )
    ).toEqual([true, true, false, true])
  })

  it("counts by the connection where a proxy adds nothing, and believes no header without one", async () => {
    const one = from("192.0.2.1")
    const asked: ReadonlyArray<readonly [Request, NodeEnvironment]> = [
      [request(), one],
      [request(""), one],
      [request(" "), one]
    ]
    expect(await admitted(true, asked)).toEqual([true, true, false])
    expect(
      await admitted(
        false,
        ["192.0.2.7", "192.0.2.8", "192.0.2.9"].map((other) => [request(other), one])
      )
    ).toEqual([true, true, false])
  })
})
