import { expect, test } from 'vitest'
import { emptyBank } from '../../app/domain/question-bank'
import { readBankFile, writeBank } from '../../app/domain/question-csv'
import { shippedPacks, shippedRelease } from '../build'

const head = 'skill,level,kind,statement,question,probes,use,instead of\n'
const read = (text: string) => readBankFile(text, emptyBank, shippedRelease.skills, shippedPacks)
const problems = (text: string) => {
  const result = read(text)
  return 'problems' in result
    ? result.problems.map(({ row, column, message }) => `${row} ${column ?? ''}: ${message}`)
    : []
}

test('names and slugs, upper case and a quoted cell of several lines are read', () => {
  expect(
    read(
      `${head}Service support,Expert,Situation,2,"What  now,\nthen?","Why?\n\nHow?",,\nprototyping,working,past-example,,'=1?,,retired,\n`,
    ),
  ).toEqual({
    rows: [
      {
        skill: 'service-support',
        level: 'expert',
        kind: 'situation',
        focus: 1,
        text: 'What now, then?',
        probes: ['Why?', 'How?'],
        retired: false,
        known: undefined,
      },
      expect.objectContaining({ text: '=1?', probes: [], retired: true, focus: undefined }),
    ],
  })
})

test.each([
  ['', '1 : The file has no questions below its headings'],
  [head, '1 : The file has no questions below its headings'],
  ['skill,level,question\n', '1 : The heading “kind” is missing'],
  [`${head}juggling,expert,situation,,Why?\n`, '2 skill: “juggling” is no skill of the current framework release'],
  [`${head}prototyping,master,situation,,Why?\n`, '2 level: “master” is no level of Prototyping'],
  [`${head}prototyping,expert,riddle,,Why?\n`, '2 kind: “riddle” is no kind of question'],
  [`${head}prototyping,expert,situation,9,Why?\n`, /^2 statement: must be a number from 1 to \d, or empty$/],
  [`${head}prototyping,expert,situation,x,Why?\n`, /^2 statement: must be a number/],
  [`${head}prototyping,expert,situation,, \n`, '2 question: There is no question'],
  [`${head}prototyping,expert,situation,,${'a'.repeat(2001)}\n`, '2 question: has more than 2000 characters'],
  [`${head}prototyping,expert,situation,,Why?,"${'x\n'.repeat(11)}"\n`, '2 probes: has more than 10 probes'],
  [`${head}prototyping,expert,situation,,Why?,,perhaps\n`, '2 use: “perhaps” is neither “in use” nor “retired”'],
  [
    `${head}prototyping,expert,situation,,Why?,,,Who?\n`,
    '2 instead of: is no question that is made for this skill level',
  ],
  [`${head}prototyping,expert,situation,,Why?\nprototyping,expert,explanation,,Why?\n`, '3 question: repeats row 2'],
  [`${head}prototyping,expert,situation,,"Why?\n`, /^2 : A quotation mark is opened/],
])('a file is refused with its row: %j', (text, message) => {
  expect(problems(text)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)])
})

test('everything that is wrong is said at once', () => {
  expect(problems(`${head}a,b,c,,d\nprototyping,x,c,,d\n`)).toHaveLength(2)
})

test('an empty bank is a file of headings', () => {
  expect(writeBank(emptyBank, shippedRelease.skills, shippedPacks)).toBe(
    '\uFEFF"skill","level","kind","statement","question","probes","use","instead of"\r\n',
  )
})
