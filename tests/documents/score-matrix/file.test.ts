/** Tests the spreadsheet of scores as a file: permitted entries, and demands of spreadsheet programs and validators. */
import ExcelJS from 'exceljs'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { buildDocument } from '../../../app/documents/build.server'
import { cellPlaces, column, resultNames } from '../../../app/documents/score-matrix/cells.server'
import { writeScoreMatrix } from '../../../app/documents/score-matrix/workbook.server'
import { withAssessment } from '../../../app/domain/assessment/assess'
import { matrixPlan } from '../../../app/domain/documents/score-matrix'
import { documentToMarkdown } from '../../../app/prose/text/document-text'
import { findAll, readXml } from '../../prose/docx/xml-tree'
import { aVacancy } from '../../support/build'
import { matrixVacancy } from './rows'

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

/** A part of the file as a tree. */
function part(bytes: Uint8Array, path: string) {
  return readXml(strFromU8(unzipSync(bytes)[path] ?? new Uint8Array()))
}

const sheetPaths = (bytes: Uint8Array) =>
  Object.keys(unzipSync(bytes)).filter((path) => /^xl\/worksheets\/sheet\d+\.xml$/.test(path))

/** The cells of "B6:C8", as "B6", "B7" … */
function cellsOf(range: string): string[] {
  const [from, to = from] = range.split(':').map((end) => /^([A-Z]+)(\d+)$/.exec(end) ?? [])
  const letters = Array.from({ length: 60 }, (_, at) => column(at + 1))
  const columns = letters.slice(letters.indexOf(`${from?.[1]}`), letters.indexOf(`${to?.[1]}`) + 1)
  const rows = Array.from({ length: Number(to?.[2]) - Number(from?.[2]) + 1 }, (_, at) => Number(from?.[2]) + at)
  return columns.flatMap((letter) => rows.map((row) => `${letter}${row}`))
}

test('scores are typed into unlocked cells that take the whole numbers of their scale; formulas are locked', async () => {
  const vacancy = matrixVacancy('agree')
  const workbook = await open(await writeScoreMatrix(vacancy))
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Matrix', 'Member 1', 'Member 2', 'Member 3'])
  const plan = matrixPlan(withAssessment(vacancy))
  for (const sheet of workbook.worksheets) {
    plan.criteria.forEach(({ lowest, highest }, at) => {
      const cell = sheet.getCell(cellPlaces.first, cellPlaces.scores + at)
      expect(cell.protection.locked).toBe(false)
      expect(cell.dataValidation).toMatchObject({ type: 'whole', formulae: [lowest, highest] })
    })
    expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toBeTruthy()
  }
  const results = resultNames(plan).map((_, at) =>
    workbook.getWorksheet('Matrix')?.getCell(cellPlaces.first, cellPlaces.scores + plan.criteria.length + at),
  )
  expect(results.map((cell) => [typeof cell?.formula, cell?.protection?.locked ?? true])).toEqual(
    results.map(() => ['string', true]),
  )
})

test.each(['agree', 'mean'] as const)(
  'application IDs are kept as typed, and an absence is chosen beside each, where the scores are of the kind %s',
  async (scoring) => {
    const workbook = await open(await writeScoreMatrix(matrixVacancy(scoring)))
    const [matrix, member] = workbook.worksheets
    expect(matrix?.getCell(cellPlaces.head, cellPlaces.absence).value).toBe('Withdrew or did not attend')
    for (let row = cellPlaces.first; row < cellPlaces.first + 6; row++) {
      expect(matrix?.getCell(row, 1)).toMatchObject({ numFmt: '@', protection: { locked: false } })
      const absence = matrix?.getCell(row, cellPlaces.absence)
      expect(absence?.protection.locked).toBe(false)
      expect(absence?.dataValidation).toMatchObject({
        type: 'list',
        allowBlank: true,
        showErrorMessage: true,
        formulae: ['"Withdrew,Did not attend"'],
        error: expect.stringContaining('leave the cell empty'),
      })
      expect(member?.getCell(row, cellPlaces.absence).formula).toContain(`Matrix!B${row}`)
      expect(member?.getCell(row, cellPlaces.absence).protection?.locked ?? true).toBe(true)
    }
  },
)

test.each([1, 5, 40])('of %i candidates each cell to type in has one rule of what it takes', async (candidates) => {
  for (const scoring of ['agree', 'mean'] as const) {
    const vacancy = matrixVacancy(scoring, 2, candidates)
    const bytes = await writeScoreMatrix(vacancy)
    const ruled = sheetPaths(bytes).map((path) =>
      findAll(part(bytes, path), 'dataValidation').map(({ attributes }) => `${attributes.sqref}`),
    )
    const { criteria } = matrixPlan(withAssessment(vacancy))
    expect(ruled.map(({ length }) => length)).toEqual([
      scoring === 'mean' ? 1 : criteria.length + 1,
      ...[1, 2, 3].map(() => criteria.length),
    ])
    for (const ranges of ruled) {
      const cells = ranges.flatMap(cellsOf)
      expect(cells.length).toBe(ranges.length * candidates)
      expect(new Set(cells).size).toBe(cells.length)
    }
  }
})

test('equal and missing application IDs are marked in red, rows that do not count in grey', async () => {
  const bytes = await writeScoreMatrix(matrixVacancy('agree'))
  const rules = findAll(part(bytes, 'xl/worksheets/sheet1.xml'), 'conditionalFormatting').map(
    ({ attributes, children: [rule], text }) => [attributes.sqref, rule?.attributes.type, text],
  )
  expect(rules).toEqual([
    ['A6:A11', 'expression', expect.stringMatching(/"Same ID twice".*"No application ID"/)],
    ['B6:B11', 'expression', expect.stringContaining('"Check column B"')],
    ['A6:P11', 'expression', expect.stringContaining('="No"')],
  ])
  const colours = findAll(part(bytes, 'xl/styles.xml'), 'dxf').map(
    (dxf) => findAll(dxf, 'color').map(({ attributes }) => attributes.rgb)[0],
  )
  expect(colours).toEqual(['FF942514', 'FF942514', 'FF505A5F'])
})

test('what stands in a font is in the order of the standard', async () => {
  const order = ['b', 'i', 'sz', 'color', 'name', 'family', 'scheme']
  const fonts = findAll(part(await writeScoreMatrix(matrixVacancy('agree')), 'xl/styles.xml'), 'font')
  const names = fonts.map(({ children }) => children.map(({ name }) => name))
  expect(names.length).toBeGreaterThan(5)
  expect(names[0]).toEqual(['sz', 'color', 'name', 'family', 'scheme'])
  expect(names).toEqual(names.map((own) => order.filter((name) => own.includes(name))))
})

test('the properties say who made the file and hold no time of the machine', async () => {
  const core = part(await writeScoreMatrix(aVacancy()), 'docProps/core.xml')
  const texts = ['dc:creator', 'cp:lastModifiedBy', 'dcterms:created', 'dcterms:modified'].map(
    (name) => findAll(core, name)[0]?.text,
  )
  const moment = '1980-01-01T00:00:00Z'
  expect(texts).toEqual(['Hiring pack builder', 'Hiring pack builder', moment, moment])
})

test('the sheet and the table to fill by hand say the same of who counts', async () => {
  const vacancy = matrixVacancy('agree')
  const { rules, applicationIds } = matrixPlan(withAssessment(vacancy))
  const sheet = (await open(await writeScoreMatrix(vacancy))).getWorksheet('Matrix')
  const below = rules.map((_, at) => sheet?.getCell(cellPlaces.first + applicationIds.length + 1 + at, 1).value)
  expect(below).toEqual(rules)
  const byHand = documentToMarkdown(buildDocument('score-matrix', vacancy, []))
  const shared = rules.filter((rule) => /withdrew|application ID/.test(rule) && !rule.includes('column B'))
  expect(shared.length).toBe(3)
  for (const rule of shared) expect(byHand).toContain(rule)
})

test('the same vacancy gives the same bytes, and one without applications has lines to fill', async () => {
  const vacancy = aVacancy()
  const bytes = await writeScoreMatrix(vacancy)
  expect(Buffer.from(bytes).equals(Buffer.from(await writeScoreMatrix(vacancy)))).toBe(true)
  const cell = (await open(bytes)).getWorksheet('Matrix')?.getCell(cellPlaces.first, 1)
  expect(cell?.protection.locked).toBe(false)
})

test('columns are named as spreadsheets name them', () => {
  expect([1, 26, 27, 52, 53, 703].map(column)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
})
