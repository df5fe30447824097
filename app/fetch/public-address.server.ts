/** Tells public network addresses from private ones. */
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Private, loopback, link-local, carrier-grade, documentation, benchmark, multicast and reserved ranges of IPv4. */
const closed4 = listOf('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
])
/** The only public range of IPv6, so mapped IPv4, unique-local, link-local and multicast addresses are not public. */
const open6 = listOf('ipv6', ['2000::/3'])
/** Exceptions in it: tunnels, which can hide any IPv4 address, and documentation. */
const closed6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

function listOf(family: 'ipv4' | 'ipv6', ranges: string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

/** True if anybody can reach this IP address. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed4.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

/**
 * Makes a lookup that returns a name's addresses only if all of them are public, and fails with `refusal` otherwise.
 * The connection itself uses it: a name looked up once to check and again to connect can change in between.
 */
export function publicOnly(lookup: LookupFunction, refusal: Error): LookupFunction {
  return (name, options, answer) => {
    lookup(name, options, (error, address, family) => {
      const all = Array.isArray(address) ? address.map((found) => found.address) : [address]
      if (error || (all.length > 0 && all.every(isPublicAddress))) answer(error, address, family)
      else answer(refusal, address, family)
    })
  }
}
