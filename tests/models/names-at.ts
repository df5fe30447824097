import type { LookupFunction } from 'node:net'

/** Resolves every name to these addresses. */
export function namesAt(...addresses: string[]): LookupFunction {
  return (_, options, answer) => {
    const all = addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }))
    if (options.all) answer(null, all)
    else answer(null, addresses[0] ?? '')
  }
}
