/** Which network addresses lie on the public internet. */
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Private, loopback, link-local, carrier-grade, documentation, benchmark, multicast and reserved ranges of IPv4. */
const closed4 = listOf('ipv4', [
  ...['0.0.0.0/8', '10.0.0.0/8', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', '172.16.0.0/12', '192.0.0.0/24'],
  ...['192.0.2.0/24', '192.88.99.0/24', '192.168.0.0/16', '198.18.0.0/15', '198.51.100.0/24', '203.0.113.0/24'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
])
/** Of IPv6 this range alone is public, so mapped IPv4, unique-local, link-local and multicast addresses are not. */
const open6 = listOf('ipv6', ['2000::/3'])
/** Within it: tunnels, in which any IPv4 address can hide, and documentation. */
const closed6 = listOf('ipv6', ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20'])

function listOf(family: 'ipv4' | 'ipv6', ranges: string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [network = '', prefix] = range.split('/')
    list.addSubnet(network, Number(prefix), family)
  }
  return list
}

/** Whether an IP address is one that anybody can reach. */
export function isPublicAddress(address: string): boolean {
  if (isIP(address) === 4) return !closed4.check(address, 'ipv4')
  if (isIP(address) !== 6 || address.includes('%')) return false
  return open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6')
}

/**
 * A lookup that gives a name's addresses only if all of them are public, for the connection itself: a name that is looked
 * up once to be judged and again to be used can be another address the second time. Fails with `refusal` otherwise.
 */
export function publicOnly(lookup: LookupFunction, refusal: Error): LookupFunction {
  return (name, options, answer) => {
    lookup(name, options, (error, address, family) => {
      const all = Array.isArray(address) ? address.map((one) => one.address) : [address]
      if (error || (all.length > 0 && all.every(isPublicAddress))) answer(error, address, family)
      else answer(refusal, address, family)
    })
  }
}
