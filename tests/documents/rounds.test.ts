/** The files of a vacancy whose interviews have two rounds. */
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { fileName, readFileName } from '../../app/documents/formats'
import type { PackInput } from '../../app/documents/input.server'
import { makeFile, packFiles } from '../../app/documents/pack.server'
import { withAssessment } from '../../app/domain/assessment/assess'
import { kindsOf } from '../../app/domain/documents/kinds'
import { docxProblems } from '../prose/docx/docx-checks'
import { findAll, readXml } from '../prose/docx/xml-tree'
import { leadAt, leadName, withInterview } from '../support/plan'

const rounds = ['first-interview', 'second-interview']
const source = (applicationIds: string[]): PackInput => {
  const vacancy = leadAt(['interview-2'], 2, withInterview({ panelMembers: 2, applicationIds }))
  return { vacancy, edits: [], today: '2026-11-26' }
}
const part = (docx: Uint8Array | undefined, path: string) =>
  strFromU8(unzipSync(docx ?? new Uint8Array())[path] ?? new Uint8Array())
const textOf = (docx: Uint8Array | undefined) =>
  findAll(readXml(part(docx, 'word/document.xml')), 'w:p')
    .map(({ text }) => text)
    .join('\n')

test('each round has its document, and a file for each application and member, named after it', async () => {
  const files = await packFiles(source(['A1']), 'docx')
  const sheets = rounds.map((round) => `interview-sheets-${round}.docx`)
  const others = kindsOf(withAssessment(source([]).vacancy)).flatMap((kind) =>
    kind === 'interview-sheets' ? sheets : [`${kind}.docx`],
  )
  const owned = rounds.flatMap((round) => [1, 2].map((member) => `interview-sheet-${round}-A1-member-${member}.docx`))
  expect(files.map(({ name }) => name)).toEqual([
    ...others,
    'pack.docx',
    ...owned,
    'consensus-sheet-A1.docx',
    'score-matrix.xlsx',
  ])
  for (const { name, bytes } of files) if (name.endsWith('.docx')) expect(docxProblems(bytes), name).toEqual([])
  const second = files.find(({ name }) => name === owned[2])?.bytes
  expect(part(second, 'docProps/core.xml')).toContain('· Second interview · A1 · Member 1')
  expect(textOf(second)).toContain(`Technical skill: ${leadName}`)
  expect(textOf(second)).not.toContain('Behaviour:')
  const pack = textOf(files.find(({ name }) => name === 'pack.docx')?.bytes)
  for (const name of ['first', 'second']) expect(pack).toContain(`Interview sheet, ${name} interview: `)
})

test('text and Markdown have a file for each round too', async () => {
  const names = (await packFiles(source([]), 'md')).map(({ name }) => name)
  expect(names.filter((name) => name.startsWith('interview-sheets'))).toEqual(
    rounds.map((round) => `interview-sheets-${round}.md`),
  )
})

test('the zip has the sheets of each round in large print and for each member, and its index says so', async () => {
  const { bytes } = await makeFile(source([]), { name: 'pack', format: 'zip' })
  const entries = unzipSync(bytes)
  const names = Object.keys(entries)
  for (const round of rounds) {
    expect(names).toContain(`5-interview/interview-sheets-${round}.docx`)
    expect(names).toContain(`5-interview/interview-sheet-${round}-member-2.docx`)
    expect(names).toContain(`7-large-print/interview-sheets-${round}-large-print.docx`)
  }
  const index = textOf(entries['index.docx'])
  expect(index).toContain('Only what the second interview is about. This copy is blank.')
  expect(index).toContain('Interview question sheets: second interview in letters of 18 points.')
  expect(index).toContain('One for each round and each of 2 panel members')
})

test('a file names its round; without several rounds there is no such file', () => {
  const asked = { name: 'interview-sheets', round: 'interview-2', format: 'docx' } as const
  const several = withAssessment(source([]).vacancy)
  expect(fileName(asked)).toBe('interview-sheets-second-interview.docx')
  expect(readFileName(fileName(asked), several)).toEqual(asked)
  expect(readFileName('interview-sheets.docx', several)).toBeUndefined()
  expect(readFileName(fileName(asked), withAssessment(leadAt(['interview'], 2)))).toBeUndefined()
})
