/** Tests the spreadsheet of scores: compares LibreOffice's results, if installed, with the test's own calculation. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cellPlaces } from '../../../app/documents/score-matrix/cells.server'
import { writeScoreMatrix } from '../../../app/documents/score-matrix/workbook.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { type MatrixPlan, matrixPlan } from '../../../app/domain/documents/score-matrix'
import { changed, expectedResults, forty, high, matrixVacancy, panelScores, type TypedRow, usual } from './rows'

interface Example {
  name: string
  scoring: 'agree' | 'mean'
  posts?: number
  rows: readonly TypedRow[]
  /** The outcomes, in the order of the rows. */
  outcomes?: string[]
  /** The first sheet's summary of all rows. */
  says: string
}

const best = usual[1]?.scores
const withoutOrder = (own: string[]) => own.map((text) => (/^(Appointable|Reserve|Tie)/.test(text) ? '' : text))
const usualOutcomes = ['Reserve', 'Appointable', 'Not appointable', 'Appointable', 'Reserve', 'Not appointable']
const appointed = (at: number) => usualOutcomes.with(at, 'Appointable')

const examples: Example[] = [
  {
    name: 'scores that are agreed',
    scoring: 'agree',
    rows: usual,
    outcomes: usualOutcomes,
    says: 'Places are given. Counted: 6.',
  },
  { name: 'means', scoring: 'mean', rows: usual, says: 'Places are given. Counted: 6.' },
  {
    name: 'a member’s scores missing: no order',
    scoring: 'mean',
    rows: changed(4, { scores: [high, undefined, high] }),
    says: 'No places yet. Counted: 5. Scores missing: 1.',
  },
  {
    name: 'the application ID of the best deleted, the scores left: the others have the posts',
    scoring: 'agree',
    rows: changed(1, { id: undefined }),
    outcomes: appointed(0).with(1, 'No application ID'),
    says: 'Places are given. Counted: 5. No application ID: 1.',
  },
  {
    name: 'an application ID of spaces, and the scores of one member only',
    scoring: 'mean',
    rows: changed(1, { id: ' \u00a0', scores: [high, undefined, undefined] }),
    says: 'Places are given. Counted: 5. No application ID: 1.',
  },
  {
    name: 'the best withdrew after the interview: scores stay and do not count',
    scoring: 'agree',
    rows: changed(1, { absence: 'Withdrew' }),
    outcomes: appointed(0).with(1, 'Withdrew'),
    says: 'Places are given. Counted: 5. Withdrew: 1.',
  },
  {
    name: 'one did not attend and one withdrew, pasted with capitals and spaces: nobody waits for their scores',
    scoring: 'mean',
    rows: changed(
      0,
      { absence: ' did NOT attend\u00a0', scores: undefined },
      changed(4, { absence: 'WITHDREW ', scores: [] }),
    ),
    says: 'Places are given. Counted: 4. Withdrew: 1. Did not attend: 1.',
  },
  {
    name: 'an absence of other words: no order until it is put right',
    scoring: 'agree',
    rows: changed(1, { absence: 'Ill' }),
    outcomes: withoutOrder(usualOutcomes).with(1, 'Check column B'),
    says: 'No places yet. Counted: 5. Check column B: 1.',
  },
  {
    name: 'equal application IDs, typed otherwise: no order',
    scoring: 'agree',
    rows: changed(4, { id: ' a1002\u00a0' }),
    outcomes: withoutOrder(usualOutcomes).with(1, 'Same ID twice').with(4, 'Same ID twice'),
    says: 'No places yet. Counted: 4. Same ID twice: 2.',
  },
  {
    name: 'equal application IDs, one of somebody who withdrew: no order either',
    scoring: 'agree',
    rows: changed(4, { id: 'A1002', absence: 'Withdrew' }),
    outcomes: withoutOrder(usualOutcomes).with(1, 'Same ID twice').with(4, 'Same ID twice'),
    says: 'No places yet. Counted: 4. Same ID twice: 2.',
  },
  {
    name: 'a number and the same as text: equal',
    scoring: 'agree',
    rows: changed(0, { id: 1001 }, changed(5, { id: '1001' })),
    says: 'No places yet. Counted: 4. Same ID twice: 2.',
  },
  {
    name: 'application IDs that look like conditions, patterns, formulas, numbers and dates: none equal',
    scoring: 'agree',
    rows: ['*', 'A?', '<5', '=A1', '0012', 12].map((id, at) => ({ ...usual[at], id })),
    outcomes: usualOutcomes,
    says: 'Places are given. Counted: 6.',
  },
  {
    name: 'a tie over the last post',
    scoring: 'agree',
    rows: changed(3, { scores: best }, changed(5, { scores: best })),
    outcomes: [
      'Reserve',
      'Tie: see the rules',
      'Not appointable',
      'Tie: see the rules',
      'Reserve',
      'Tie: see the rules',
    ],
    says: 'Places are given. Counted: 6.',
  },
  {
    name: 'a tie that ends because one of them withdrew',
    scoring: 'agree',
    rows: changed(3, { scores: best }, changed(5, { scores: best, absence: 'Withdrew' })),
    outcomes: usualOutcomes.with(5, 'Withdrew'),
    says: 'Places are given. Counted: 5. Withdrew: 1.',
  },
  {
    name: 'forty candidates',
    scoring: 'mean',
    posts: 5,
    rows: forty,
    says: 'Places are given. Counted: 31. Withdrew: 6. Did not attend: 3.',
  },
  {
    name: 'nothing typed',
    scoring: 'agree',
    rows: usual.map(() => ({})),
    outcomes: usual.map(() => ''),
    says: 'No places yet. Counted: 0.',
  },
]

const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-matrix-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Has LibreOffice recalculate and rewrite the files of a folder; false if it is not installed. */
function inOffice(name: string, ending: string): boolean {
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const words = ['--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
  const files = examples.map((_, at) => join(folder, name, `${at}.${ending}`)).filter((path) => existsSync(path))
  spawnSync('soffice', [profile, ...words, ...files])
  return existsSync(join(folder, 'out', '0.xlsx'))
}

mkdirSync(join(folder, 'try'))
writeFileSync(join(folder, 'try', '0.csv'), '1,2')
const hasCalc = inOffice('try', 'csv')

const vacancyOf = ({ scoring, posts, rows }: Example) => matrixVacancy(scoring, posts, rows.length)

async function read(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

/** The example's spreadsheet with its rows typed in. */
async function typedIn(example: Example): Promise<Uint8Array> {
  const vacancy = vacancyOf(example)
  const { mean } = matrixPlan(withAssessment(vacancy))
  const workbook = await read(await writeScoreMatrix(vacancy))
  const type = (sheet: string, row: number, column: number, value: string | number | null) => {
    const cell = workbook.getWorksheet(sheet)?.getCell(cellPlaces.first + row, column)
    if (cell) cell.value = value
  }
  example.rows.forEach((row, at) => {
    type('Matrix', at, 1, row.id ?? null)
    type('Matrix', at, cellPlaces.absence, row.absence ?? null)
    const sheets = mean ? (row.scores ?? []) : [panelScores(row, false)]
    sheets.forEach((own, member) => {
      own?.forEach((score, criterion) => {
        type(mean ? `Member ${member + 1}` : 'Matrix', at, cellPlaces.scores + criterion, score)
      })
    })
  })
  return new Uint8Array(await workbook.xlsx.writeBuffer())
}

function resultsOf(sheet: ExcelJS.Worksheet | undefined, plan: MatrixPlan, rows: readonly TypedRow[]) {
  const after = cellPlaces.scores + plan.criteria.length
  return rows.map((_, at) =>
    Array.from({ length: 7 }, (_, column) => sheet?.getCell(cellPlaces.first + at, after + column).result ?? ''),
  )
}

describe.skipIf(!hasCalc)('the spreadsheet adds up as the test’s own calculation does', () => {
  beforeAll(async () => {
    mkdirSync(join(folder, 'in'))
    for (const [at, example] of examples.entries())
      writeFileSync(join(folder, 'in', `${at}.xlsx`), await typedIn(example))
    rmSync(join(folder, 'out'), { recursive: true })
    inOffice('in', 'xlsx')
  }, 180_000)

  test.each(examples.map((example, at) => ({ at, ...example })))(
    '$name',
    async ({ at, outcomes, says, ...example }) => {
      const plan = matrixPlan(withAssessment(vacancyOf({ ...example, says })))
      const sheet = (await read(readFileSync(join(folder, 'out', `${at}.xlsx`)))).getWorksheet('Matrix')
      const found = resultsOf(sheet, plan, example.rows)
      expect(found).toEqual(expectedResults(plan, example.rows))
      if (outcomes) expect(found.map((row) => row.at(-1))).toEqual(outcomes)
      expect(sheet?.getCell(cellPlaces.now, 1).result).toBe(says)
    },
  )
})
