/**
 * The score matrix as a spreadsheet: a sheet for each member's scores, and one that adds up and ranks the candidates.
 */
import ExcelJS from 'exceljs'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { withAssessment } from '../../domain/assessment/assess'
import { absenceHeading, type MatrixPlan, matrixPlan } from '../../domain/documents/score-matrix'
import type { VacancyContext } from '../../domain/vacancy/vacancy'
import { firstMoment } from '../../prose/docx/zip.server'
import { producer } from '../word.server'
import { cellPlaces, resultNames } from './cells.server'
import { standingFormula } from './counted.server'
import { allowAbsences, allowScores, idInput, input, scoreInput } from './entries.server'
import { orderFonts } from './fonts.server'
import { meanFormula, resultFormulas } from './formulas.server'
import { bold, head, largeBold, look, mark, paragraph, protect, result, still } from './styles.server'

const styles = 'xl/styles.xml'

/** Writes the workbook; the same vacancy gives the same bytes, in every time zone. */
export async function writeScoreMatrix(vacancy: VacancyContext): Promise<Uint8Array> {
  const assessed = withAssessment(vacancy)
  const plan = matrixPlan(assessed)
  const workbook = new ExcelJS.Workbook()
  workbook.creator = producer
  workbook.lastModifiedBy = producer
  workbook.created = new Date(Date.UTC(1980, 0, 1))
  workbook.modified = workbook.created
  workbook.title = `Score matrix: ${plan.title}`
  workbook.calcProperties.fullCalcOnLoad = true
  const sheets = [writeMatrix(workbook, plan)]
  for (let member = 1; member <= plan.members; member++) sheets.push(writeMember(workbook, plan, member))
  for (const sheet of sheets) await protect(sheet)
  const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()))
  const fonts = strToU8(orderFonts(strFromU8(parts[styles] ?? new Uint8Array())))
  // Zipped again with a fixed time, because a zip file carries the time of its writing.
  return zipSync({ ...parts, [styles]: fonts }, { mtime: firstMoment })
}

/** The main sheet: application IDs, absences, the panel's scores and their results; the rules are below them. */
function writeMatrix(workbook: ExcelJS.Workbook, plan: MatrixPlan): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet('Matrix', look())
  head(sheet, [...headings(plan), ...resultNames(plan)])
  sheet.getColumn(cellPlaces.scores + plan.criteria.length + resultNames(plan).length - 1).width = 20
  paragraph(sheet, 1, `Score matrix: ${plan.title}`, plan, largeBold)
  paragraph(sheet, cellPlaces.now, { formula: standingFormula(plan) }, plan, bold)
  still(sheet, cellPlaces.weights, ['Weight', '', ...plan.criteria.map(({ weight }) => weight)])
  still(sheet, cellPlaces.minimums, ['Minimum', '', ...plan.criteria.map(({ minimum }) => minimum ?? 'None')])
  plan.applicationIds.forEach((id, at) => {
    const row = sheet.getRow(cellPlaces.first + at)
    idInput(row.getCell(1))
    if (id !== '') row.getCell(1).value = id
    input(row.getCell(cellPlaces.absence))
    plan.criteria.forEach((_, at) => {
      const cell = row.getCell(cellPlaces.scores + at)
      if (plan.mean) result(cell, meanFormula(plan, row.number, at), 'center')
      else scoreInput(cell)
    })
    resultFormulas(plan, row.number).forEach((formula, at, { length }) => {
      result(row.getCell(cellPlaces.scores + plan.criteria.length + at), formula, at === length - 1 ? 'left' : 'center')
    })
  })
  allowAbsences(sheet, plan)
  if (!plan.mean) allowScores(sheet, plan)
  mark(sheet, plan)
  plan.rules.forEach((rule, at) => {
    paragraph(sheet, cellPlaces.first + plan.applicationIds.length + 1 + at, rule, plan)
  })
  return sheet
}

/** One member's own scores. */
function writeMember(workbook: ExcelJS.Workbook, plan: MatrixPlan, member: number): ExcelJS.Worksheet {
  const sheet = workbook.addWorksheet(`Member ${member}`, look())
  head(sheet, headings(plan))
  paragraph(sheet, 1, `Member ${member}: ${plan.title}`, plan, largeBold)
  paragraph(sheet, cellPlaces.now, 'Typed in when this member has scored alone, from their interview sheets.', plan)
  still(sheet, cellPlaces.weights, ['Scores from', '', ...plan.criteria.map(({ lowest }) => lowest)])
  still(sheet, cellPlaces.minimums, ['to', '', ...plan.criteria.map(({ highest }) => highest)])
  plan.applicationIds.forEach((_, at) => {
    const row = sheet.getRow(cellPlaces.first + at)
    result(row.getCell(1), `IF(Matrix!A${row.number}="","",Matrix!A${row.number})`, 'left')
    result(row.getCell(cellPlaces.absence), `IF(Matrix!B${row.number}="","",Matrix!B${row.number})`, 'left')
    plan.criteria.forEach((_, at) => {
      scoreInput(row.getCell(cellPlaces.scores + at))
    })
  })
  allowScores(sheet, plan)
  return sheet
}

function headings({ criteria }: MatrixPlan): string[] {
  return ['Application ID', absenceHeading, ...criteria.map(({ name }) => name)]
}
