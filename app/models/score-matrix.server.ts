/** The score matrix as a spreadsheet: a sheet for each member's scores, and one that adds up and orders the candidates. */
import ExcelJS from 'exceljs'
import { unzipSync, zipSync } from 'fflate'
import { type MatrixPlan, matrixPlan } from '../domain/score-matrix'
import type { Slice } from '../domain/vacancy'
import { firstMoment } from '../prose/docx-zip.server'
import { meanFormula, place, resultFormulas, resultNames } from './score-matrix-formulas.server'
import { head, input, look, protect, scoreInput, still } from './score-matrix-look.server'

/** The same vacancy gives the same bytes. */
export async function writeScoreMatrix(slice: Slice): Promise<Uint8Array> {
  const plan = matrixPlan(slice)
  const workbook = new ExcelJS.Workbook()
  workbook.created = firstMoment
  workbook.modified = firstMoment
  workbook.title = `Score matrix: ${plan.title}`
  workbook.calcProperties.fullCalcOnLoad = true
  const sheets = [writeMatrix(workbook, plan)]
  for (let member = 1; member <= plan.members; member++) sheets.push(writeMember(workbook, plan, member))
  for (const sheet of sheets) await protect(sheet)
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer())
  // Written again, because a zip file carries the time of its writing.
  return zipSync(unzipSync(bytes), { mtime: firstMoment })
}

/** Application IDs, the panel's scores, and what follows from them. */
function writeMatrix(workbook: ExcelJS.Workbook, plan: MatrixPlan): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet('Matrix', look())
  title(sheet, plan, `Score matrix: ${plan.title}`, plan.rules)
  head(sheet, place.head, ['Application ID', ...plan.criteria.map(({ name }) => name), ...resultNames(plan)])
  sheet.getColumn(place.scores + plan.criteria.length + resultNames(plan).length - 1).width = 18
  still(sheet, place.weights, ['Weight', ...plan.criteria.map(({ weight }) => weight)])
  still(sheet, place.minimums, ['Minimum', ...plan.criteria.map(({ minimum }) => minimum ?? 'None')])
  plan.applicationIds.forEach((id, line) => {
    const row = sheet.getRow(place.first + line)
    input(row.getCell(1))
    if (id !== '') row.getCell(1).value = id
    plan.criteria.forEach((criterion, at) => {
      const cell = row.getCell(place.scores + at)
      if (plan.mean) cell.value = { formula: meanFormula(plan, row.number, at) }
      else scoreInput(cell, criterion)
    })
    resultFormulas(plan, row.number).forEach((formula, at) => {
      row.getCell(place.scores + plan.criteria.length + at).value = { formula }
    })
  })
  return sheet
}

/** One member's own scores. */
function writeMember(workbook: ExcelJS.Workbook, plan: MatrixPlan, member: number): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(`Member ${member}`, look())
  title(sheet, plan, `Member ${member}: ${plan.title}`, [
    'Typed in when this member has scored alone, from their interview sheets.',
  ])
  head(sheet, place.head, ['Application ID', ...plan.criteria.map(({ name }) => name)])
  still(sheet, place.weights, ['Scores from', ...plan.criteria.map(({ lowest }) => lowest)])
  still(sheet, place.minimums, ['to', ...plan.criteria.map(({ highest }) => highest)])
  plan.applicationIds.forEach((_, line) => {
    const row = sheet.getRow(place.first + line)
    row.getCell(1).value = { formula: `IF(Matrix!A${place.first + line}="","",Matrix!A${place.first + line})` }
    plan.criteria.forEach((criterion, at) => {
      scoreInput(row.getCell(place.scores + at), criterion)
    })
  })
  return sheet
}

/** The title and the rules, each over all columns of scores, so that no long line makes the print small. */
function title(sheet: ExcelJS.Worksheet, { criteria }: MatrixPlan, text: string, rules: string[]): void {
  const lines = [text, ...rules]
  lines.forEach((line, at) => {
    sheet.mergeCells(at + 1, 1, at + 1, Math.max(criteria.length + 1, 6))
    const cell = sheet.getCell(at + 1, 1)
    cell.value = line
    cell.alignment = { wrapText: true, vertical: 'top' }
    cell.font = at === 0 ? { name: 'Arial', size: 14, bold: true } : { name: 'Arial', size: 11 }
    sheet.getRow(at + 1).height = at === 0 ? 20 : 15 * Math.ceil(line.length / 100)
  })
}
