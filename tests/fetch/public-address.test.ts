import type { LookupFunction } from 'node:net'
import { expect, test } from 'vitest'
import { isPublicAddress, publicOnly } from '../../app/fetch/public-address.server'
import { namesAt } from '../models/names-at'

test('the addresses that were judged are the ones that are connected to', () => {
  let looked = 0
  const turning: LookupFunction = (name, options, answer) => {
    namesAt(['93.184.215.14', '127.0.0.1'][looked++] ?? '')(name, options, answer)
  }
  const given: unknown[] = []
  const lookup = publicOnly(turning, new Error('No.'))
  lookup('files.example', { all: true }, (error, all) => given.push(error, all))
  lookup('files.example', { all: true }, (error) => given.push(error))
  expect(given).toEqual([null, [{ address: '93.184.215.14', family: 4 }], new Error('No.')])
})

test.each([
  ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.9.9.9', '169.254.169.254', '172.31.0.1', '192.168.0.1', '198.18.0.1'],
  ...['224.0.0.1', '255.255.255.255', '::', '::1', '::ffff:8.8.8.8', '64:ff9b::1', 'fc00::1', 'fd12::1', 'fe80::1'],
  ...['fe80::1%eth0', 'ff02::1', '2001:db8::1', '2002:7f00:1::1', '2001::1', '', 'localhost', '127.1'],
])('%j is no public address', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test.each(['8.8.8.8', '100.128.0.1', '172.32.0.1', '2606:4700::1111', '2a00:1450::1'])('%j is public', (address) => {
  expect(isPublicAddress(address)).toBe(true)
})
