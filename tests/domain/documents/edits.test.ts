import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { applyEdits, type Edit, type Section, waitingEdits } from '../../../app/domain/documents/edits'
import { documentKinds } from '../../../app/domain/documents/kinds'
import type { Choices } from '../../../app/domain/vacancy/choices'
import { aVacancy, filledPost } from '../../support/build'

const prose: Section = { key: 'job-summary', heading: 'Job summary', prose: 'Ours.', fixed: '' }
const table: Section = { key: 'totals', heading: 'Totals', prose: '', fixed: '| a |\n| --- |\n| b |' }
const edit: Edit = { kind: 'job-advert', section: 'job-summary', markdown: 'Mine.', base: 'Ours.' }

test('a section without an edit is as assembled, or fixed where it has no prose', () => {
  expect(applyEdits([prose, table], [])).toEqual([
    { ...prose, assembled: 'Ours.', status: 'assembled' },
    { ...table, assembled: '', status: 'fixed' },
  ])
})

test('an edit replaces the prose and leaves the form', () => {
  const mixed = { ...prose, fixed: table.fixed }
  expect(applyEdits([mixed], [edit])).toEqual([{ ...mixed, prose: 'Mine.', assembled: 'Ours.', status: 'edited' }])
})

test('an edit of other wording than today’s is outdated and still stands', () => {
  const [section] = applyEdits([{ ...prose, prose: 'Ours, changed.' }], [edit])
  expect(section).toMatchObject({ prose: 'Mine.', assembled: 'Ours, changed.', status: 'outdated' })
})

test('an edit may leave the prose out where a form stays', () => {
  const [section] = applyEdits([{ ...prose, fixed: 'x' }], [{ ...edit, markdown: '' }])
  expect(section).toMatchObject({ prose: '', status: 'edited' })
})

test('an edit without its section waits', () => {
  expect(waitingEdits([prose, table], [edit])).toEqual([])
  expect(waitingEdits([table], [edit])).toEqual([edit])
})

test('an edit belongs to one kind of document', () => {
  const vacancy = aVacancy()
  const own: Edit = { kind: 'job-advert', section: 'behaviours', markdown: 'Mine.', base: '' }
  const status = (kind: 'job-advert' | 'success-profile') =>
    buildDocument(kind, vacancy, [own]).sections.find(({ key }) => key === 'behaviours')?.status
  expect([status('job-advert'), status('success-profile')]).toEqual(['outdated', 'assembled'])
})

test('leaving out the behaviours keeps an edit of their section for when they come back', () => {
  const vacancy = aVacancy()
  const first = buildDocument('job-advert', vacancy, []).sections.find(({ key }) => key === 'behaviours')
  const own: Edit = { kind: 'job-advert', section: 'behaviours', markdown: 'My words.', base: first?.assembled ?? '' }
  const without = buildDocument('job-advert', aVacancy({ behaviours: [] }), [own])
  expect(without.sections.some(({ key }) => key === 'behaviours')).toBe(false)
  expect(without.waiting).toEqual([own])
  const back = buildDocument('job-advert', vacancy, [own])
  expect(back.waiting).toEqual([])
  expect(back.sections.find(({ key }) => key === 'behaviours')).toMatchObject({ prose: 'My words.', status: 'edited' })
})

test('a changed lead criterion makes the edit of its section outdated, not another', () => {
  const before = aVacancy({ post: filledPost })
  const edits: Edit[] = buildDocument('job-advert', before, [])
    .sections.filter(({ status }) => status === 'assembled')
    .map(({ key, assembled }) => ({ kind: 'job-advert', section: key, markdown: 'Mine', base: assembled }))
  const { sections } = buildDocument('job-advert', aVacancy({ post: filledPost, leadCriterion: undefined }), edits)
  expect(sections.filter(({ status }) => status === 'outdated').map(({ key }) => key)).toEqual(['person-specification'])
})

test('choosing other skills, another level or another grade never loses an edit of any section', () => {
  const changes = [
    aVacancy({ skills: usedFrom(2) }),
    aVacancy({ level: 'apprentice-devops-engineer', grade: 'AO' }),
    aVacancy({ level: 'principal-devops-engineer-management', grade: 'G6' }),
  ]
  for (const kind of documentKinds) {
    const edits: Edit[] = buildDocument(kind, aVacancy({ strengths: ['Catalyst'] }), []).sections.map((section) => ({
      kind,
      section: section.key,
      markdown: `Own words of ${section.key}`,
      base: section.assembled,
    }))
    for (const vacancy of changes) {
      const { sections, waiting } = buildDocument(kind, vacancy, edits)
      const shown = sections.filter(({ prose: words }) => words.startsWith('Own words of ')).map(({ key }) => key)
      expect([...shown, ...waiting.map(({ section }) => section)].sort()).toEqual(
        edits.map(({ section }) => section).sort(),
      )
    }
  }
})

function usedFrom(first: number): Choices['skills'] {
  return Object.fromEntries(
    aVacancy().level.skills.map(({ skill }, place) => [
      skill,
      place < first ? { use: 'not used', stages: [] } : { use: 'essential', stages: ['interview'] },
    ]),
  )
}
