import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'
import { frameworkSource } from '../../../../../app/domain/framework/import/shipped-source'
import { slugOf } from '../../../../../app/domain/text/slug'

const json: unknown = JSON.parse(readFileSync('data/framework/devops-engineer.json', 'utf8'))

test('the source of the shipped page is complete and names its file, title and address', () => {
  const source = frameworkSource.parse(json)
  expect(existsSync(`data/framework/${source.file}`)).toBe(true)
  const { release } = parseRolePage(readFileSync(`data/framework/${source.file}`, 'utf8'), source.family)
  expect(release.roles[0]?.name).toBe(source.title)
  expect(release.roles[0]?.family).toBe('Software development')
  expect(source.source).toBe(`https://ddat-capability-framework.service.gov.uk/role/${slugOf(source.title)}`)
  expect(source.attribution).toContain(source.licence)
})

test('a source without a licence, with a path, with an impossible date or with an unknown field is refused', () => {
  const source = frameworkSource.parse(json)
  const faults = [
    { ...source, licence: ' ' },
    { ...source, file: '../devops-engineer.txt' },
    { ...source, dateChecked: '2026-02-30' },
    { ...source, source: 'ddat-capability-framework' },
    { ...source, owner: 'somebody' },
  ]
  expect(faults.map((fault) => frameworkSource.safeParse(fault).success)).toEqual([false, false, false, false, false])
})
