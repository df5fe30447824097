/** The spreadsheet of scores, recalculated by LibreOffice where it is there and compared with a calculation of the test's own. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import ExcelJS from 'exceljs'
import { beforeAll, describe, expect, test } from 'vitest'
import { type MatrixPlan, matrixPlan } from '../../app/domain/score-matrix'
import { openPacks } from '../../app/models/packs-in-use.server'
import { writeScoreMatrix } from '../../app/models/score-matrix.server'
import { column, place } from '../../app/models/score-matrix-formulas.server'
import { aVacancy } from '../build'

beforeAll(() => openPacks())

const applicationIds = ['A1001', 'A1002', 'A1003', 'A1004', 'A1005', 'A1006']

function vacancy(scoring: 'agree' | 'mean', numberOfPosts = 2) {
  const base = aVacancy({ strengths: ['Catalyst'] })
  const [lead, second] = matrixKeys(base)
  return {
    ...base,
    choices: {
      ...base.choices,
      post: { ...base.choices.post, numberOfPosts },
      criteria: { [lead ?? '']: { weight: 3 }, [second ?? '']: { weight: 2 } },
      interview: { ...base.choices.interview, panelMembers: 3, applicationIds, scoring },
    },
  }
}

function matrixKeys(slice: ReturnType<typeof aVacancy>): string[] {
  return slice.level.skills
    .filter(({ skill }) => slice.choices.skills[skill]?.stages.includes('interview'))
    .map(({ skill }) => `technical-skill-${skill}`)
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.load(bytes as never)
  return workbook
}

/** Every candidate passes but two; two have equal totals, and the strengths or the lead criterion part them. */
type Scores = Record<string, readonly (number[] | undefined)[]>
const high = [6, 5, 5, 6, 5, 5, 3]
const usual: Scores = {
  A1001: [high, high, high],
  A1002: [high.with(1, 6), high.with(1, 6), high.with(1, 5)],
  A1003: [high.with(0, 3), high.with(0, 4), high.with(0, 3)],
  A1004: [high.with(6, 4), high.with(6, 4), high.with(6, 4)],
  A1005: [high.with(1, 4), high.with(1, 4), high.with(1, 4)],
  A1006: [high.with(6, 1), high.with(6, 1), high.with(6, 1)],
}

let scores: Scores = usual

/** What the panel's scores are: the means, or for agreed scores the first member's. */
function panelScores(id: string, mean: boolean): number[] | undefined {
  const own = scores[id] ?? []
  if (!mean) return own[0]
  if (own.some((one) => one === undefined)) return undefined
  return (own[0] ?? []).map((_, at) => round(own.reduce((sum, one) => sum + (one?.[at] ?? 0), 0) / own.length))
}

const round = (value: number) => Math.round(value * 100) / 100

/** The result columns, worked out here: total, strengths total, below minimum, passes, place, outcome. */
function expected({ criteria, posts, mean }: MatrixPlan) {
  const lines = applicationIds.map((id) => {
    const own = panelScores(id, mean)
    if (!own) return { id }
    const sum = (strength: boolean) =>
      round(criteria.reduce((all, one, at) => all + (one.strength === strength ? (own[at] ?? 0) * one.weight : 0), 0))
    const below = criteria.filter(({ minimum }, at) => minimum !== undefined && (own[at] ?? 0) < minimum).length
    return {
      id,
      total: sum(false),
      strengths: sum(true),
      below,
      tie: own[criteria.findIndex((one) => one.tieBreak)] ?? 0,
    }
  })
  const passing = lines.filter((line) => line.below === 0)
  const waits = lines.some(({ total }) => total === undefined)
  return lines.map((line) => {
    if (line.total === undefined) return ['', '', '', '', '', '']
    const { total, strengths, below, tie = 0 } = line
    if (below !== 0) return [total, strengths, below, 'No', '', 'Not appointable']
    if (waits) return [total, strengths, 0, 'Yes', '', '']
    const differs = (one: (typeof passing)[number]) =>
      [
        [one.total, total],
        [one.strengths, strengths],
        [one.tie, tie],
      ].find(([theirs, ours]) => theirs !== ours)
    const ahead = passing.filter((one) => (differs(one)?.[0] ?? 0) > (differs(one)?.[1] ?? 0)).length
    const level = passing.filter((one) => !differs(one)).length
    const tied = ahead < posts ? 'Tie: see the rules' : 'Reserve'
    return [total, strengths, 0, 'Yes', ahead + 1, ahead + level <= posts ? 'Appointable' : tied]
  })
}

/** The bytes with the example's scores typed in, as LibreOffice calculates them. */
async function recalculated(bytes: Uint8Array, mean: boolean): Promise<ExcelJS.Worksheet | undefined> {
  const workbook = await open(bytes)
  applicationIds.forEach((id, line) => {
    const type = (name: string, own: number[] | undefined) => {
      for (const [at, score] of own?.entries() ?? []) {
        const cell = workbook.getWorksheet(name)?.getCell(place.first + line, place.scores + at)
        if (cell) cell.value = score
      }
    }
    if (!mean) type('Matrix', panelScores(id, false))
    else for (const [member, own] of scores[id]?.entries() ?? []) type(`Member ${member + 1}`, own)
  })
  const out = inOffice('in.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()))
  if (!out) throw new Error('LibreOffice cannot read the spreadsheet')
  return (await open(out)).getWorksheet('Matrix')
}

/** A spreadsheet as LibreOffice writes it again; undefined where there is no LibreOffice Calc or it cannot read it. */
function inOffice(name: string, content: string | Uint8Array): Buffer | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-matrix-'))
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const words = [profile, '--headless', '--convert-to', 'xlsx:Calc MS Excel 2007 XML', '--outdir', join(folder, 'out')]
  writeFileSync(join(folder, name), content)
  spawnSync('soffice', [...words, join(folder, name)])
  const out = join(folder, 'out', name.replace(/\.\w+$/, '.xlsx'))
  const bytes = existsSync(out) ? readFileSync(out) : undefined
  rmSync(folder, { recursive: true, force: true })
  return bytes
}

const hasCalc = inOffice('a.csv', '1,2') !== undefined

describe.skipIf(!hasCalc)('the spreadsheet adds up as the test’s own calculation does', () => {
  test.each([
    ['of scores that are agreed', 'agree', 2, usual, 'Reserve'],
    ['of means', 'mean', 2, usual, 'Reserve'],
    ['without an order until every candidate has scores', 'mean', 2, { ...usual, A1005: [high, undefined, high] }, ''],
    [
      'with a tie for the last post',
      'agree',
      2,
      { ...usual, A1004: usual.A1002, A1006: usual.A1002 },
      'Tie: see the rules',
    ],
  ] as const)(
    '%s',
    async (_, scoring, posts, typed, outcome) => {
      scores = typed as Scores
      const slice = vacancy(scoring, posts)
      const plan = matrixPlan(slice)
      const sheet = await recalculated(await writeScoreMatrix(slice), plan.mean)
      const after = place.scores + plan.criteria.length
      const found = applicationIds.map((_, line) =>
        Array.from({ length: 6 }, (_, at) => sheet?.getCell(place.first + line, after + at).result ?? ''),
      )
      expect(found).toEqual(expected(plan))
      expect(found.map(([, , , , , said]) => said)).toContain(outcome)
    },
    120_000,
  )
})

test('scores are typed into unlocked cells that take the whole numbers of their scale; formulas are locked', async () => {
  const slice = vacancy('agree')
  const workbook = await open(await writeScoreMatrix(slice))
  expect(workbook.worksheets.map(({ name }) => name)).toEqual(['Matrix', 'Member 1', 'Member 2', 'Member 3'])
  const { criteria } = matrixPlan(slice)
  for (const sheet of workbook.worksheets) {
    criteria.forEach(({ lowest, highest }, at) => {
      const cell = sheet.getCell(place.first, place.scores + at)
      expect(cell.protection.locked).toBe(false)
      expect(cell.dataValidation).toMatchObject({ type: 'whole', formulae: [lowest, highest] })
    })
    expect((sheet as unknown as { sheetProtection: unknown }).sheetProtection).toBeTruthy()
  }
  const total = workbook.getWorksheet('Matrix')?.getCell(place.first, place.scores + criteria.length)
  expect(total?.formula).toContain('ROUND')
  expect(total?.protection?.locked ?? true).toBe(true)
})

test('the same vacancy gives the same bytes, and one without applications has lines to fill', async () => {
  const slice = aVacancy()
  const bytes = await writeScoreMatrix(slice)
  expect(Buffer.from(bytes).equals(Buffer.from(await writeScoreMatrix(slice)))).toBe(true)
  const cell = (await open(bytes)).getWorksheet('Matrix')?.getCell(place.first, 1)
  expect(cell?.protection.locked).toBe(false)
})

test('columns are named as spreadsheets name them', () => {
  expect([1, 26, 27, 52, 53, 703].map(column)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'AAA'])
})
