import { expect, test } from 'vitest'
import { indexView } from '../../../app/domain/documents/pack-index'
import { aVacancy } from '../../support/build'

test('the index says of each file what it is for', () => {
  const { interview } = aVacancy().choices
  const vacancy = aVacancy({ interview: { ...interview, panelMembers: 2, applicationIds: ['A-1', 'B-2'] } })
  const owned = ['A-1', 'B-2'].flatMap((id) => [1, 2].map((member) => `interview-sheet-${id}-member-${member}.docx`))
  const names = ['interview-sheets.docx', ...owned].map((name) => `5-interview/${name}`)
  const { folders } = indexView(vacancy, ['1-advert/job-advert.docx', ...names], [], [])
  expect(folders.map(({ name }) => name)).toEqual(['1-advert', '5-interview'])
  expect(folders[0]?.files).toEqual([{ name: 'job-advert.docx', purpose: expect.stringMatching(/^What applicants/) }])
  expect(folders[1]?.files).toEqual([
    { name: 'interview-sheets.docx', purpose: expect.stringMatching(/This copy is blank\.$/) },
    {
      name: '4 interview sheets',
      purpose: 'One for each application and each of 2 panel members, named like interview-sheet-A-1-member-1.docx.',
    },
  ])
})

test('the index says which words are not quoted, as its documents do', () => {
  const ownCriteria = [
    { slug: 'own', name: 'Own', statements: ['write it'], use: 'essential' as const, stages: ['interview' as const] },
  ]
  expect([aVacancy(), aVacancy({ ownCriteria })].map((vacancy) => indexView(vacancy, [], [], []).ownWords)).toEqual([
    false,
    true,
  ])
})
