import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { hiringPack, senior, temporaryFolder } from './terminal'

/** Builds in a separate process in a time zone; returns every file by name, in base64. */
function builtIn(TZ: string): Record<string, string> {
  const out = join(temporaryFolder(), 'out')
  const words = ['--candidates', 'A1001', '--panel', '2', '--format', 'docx,zip']
  const { status, stderr } = hiringPack(['build', ...senior, '--out', out, ...words], { TZ })
  expect([status, stderr]).toEqual([0, ''])
  return Object.fromEntries(readdirSync(out).map((name) => [name, readFileSync(join(out, name), 'base64')]))
}

test('files have the same bytes on both sides of the date line', () => {
  const auckland = builtIn('Pacific/Auckland')
  const losAngeles = builtIn('America/Los_Angeles')
  expect(Object.keys(auckland)).toEqual(expect.arrayContaining(['pack.zip', 'score-matrix.xlsx', 'job-advert.docx']))
  expect(Object.keys(losAngeles)).toEqual(Object.keys(auckland))
  const differing = Object.keys(auckland).filter((name) => auckland[name] !== losAngeles[name])
  expect(differing).toEqual([])
})
