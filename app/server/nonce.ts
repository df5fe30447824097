import { randomBytes } from 'node:crypto'

const size = 16
let block = Buffer.alloc(0)
let used = 0

/** 128 fresh random bits in base64. Fetches randomness for 64 at a time, since each fetch costs a system call. */
export function newNonce(): string {
  if (used === block.length) {
    block = randomBytes(64 * size)
    used = 0
  }
  used += size
  return block.toString('base64', used - size, used)
}
