/** Rows that a panel types into the score matrix, and their results by the tests' own calculation. */
import type { MatrixPlan } from '../../../app/domain/documents/score-matrix'
import { aVacancy } from '../../support/build'

export interface TypedRow {
  id?: string | number
  absence?: string
  /** Each member's scores; where the panel agrees its scores, they are the first member's. */
  scores?: readonly (readonly number[] | undefined)[]
}

/** A vacancy with one strength, two weights and three members. */
export function matrixVacancy(scoring: 'agree' | 'mean', numberOfPosts = 2, candidates = 6) {
  const base = aVacancy({ strengths: ['Catalyst'] })
  const [lead, second] = base.level.skills
    .filter(({ skill }) => base.choices.skills[skill]?.stages.includes('interview'))
    .map(({ skill }) => `technical-skill-${skill}`)
  const applicationIds = Array.from({ length: candidates }, (_, at) => `A${1001 + at}`)
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

export const high: readonly number[] = [6, 5, 5, 6, 5, 5, 3]
const all = (scores: readonly number[]) => [scores, scores, scores]

/** A1002 leads; A1001 and A1004 have equal totals and strengths decide; A1003 and A1006 are below a minimum. */
export const usual: readonly TypedRow[] = [
  { id: 'A1001', scores: all(high) },
  { id: 'A1002', scores: [high.with(1, 6), high.with(1, 6), high.with(1, 5)] },
  { id: 'A1003', scores: [high.with(0, 3), high.with(0, 4), high.with(0, 3)] },
  { id: 'A1004', scores: all(high.with(6, 4)) },
  { id: 'A1005', scores: all(high.with(1, 4)) },
  { id: 'A1006', scores: all(high.with(6, 1)) },
]

/** The usual rows with the row at a position changed. */
export function changed(at: number, change: TypedRow, rows = usual): readonly TypedRow[] {
  return rows.with(at, { ...rows[at], ...change })
}

/**
 * Forty candidates: pairs have equal scores; every seventh withdrew after the interview, every eleventh did not come.
 */
export const forty: readonly TypedRow[] = Array.from({ length: 40 }, (_, at) => ({
  id: `A${1001 + at}`,
  ...(at % 11 === 5
    ? { absence: 'Did not attend' }
    : { scores: [0, 1, 2].map((member) => high.map((_, place) => scoreAt(at % 23, place, member))) }),
  ...(at % 7 === 3 && { absence: 'Withdrew' }),
}))

/** A varying score from 3 to 6, for a strength from 1 to 4; only every third candidate has one below the minimum. */
function scoreAt(candidate: number, place: number, member: number): number {
  const random = (Math.imul(candidate * 64 + place * 8 + member + 1, 2_654_435_761) >>> 16) % 4
  return place === 6 ? Math.max(1 + random, 2) : Math.max(3 + random, candidate % 3 === 0 ? 3 : 4)
}

/** The panel's scores: the means, or for agreed scores the first member's. */
export function panelScores({ scores = [] }: TypedRow, mean: boolean): readonly number[] | undefined {
  if (!mean) return scores[0]
  if (scores.length === 0 || scores.some((score) => score === undefined)) return undefined
  return scores[0]?.map((_, at) => round(scores.reduce((sum, score) => sum + (score?.[at] ?? 0), 0) / scores.length))
}

const round = (value: number) => Math.round(value * 100) / 100
const typed = (text: string | number | undefined) => `${text ?? ''}`.replaceAll('\u00a0', ' ').trim().toLowerCase()

/** The results of each row: counted, total, strengths total, below minimum, passes, place, outcome. */
export function expectedResults(plan: MatrixPlan, rows: readonly TypedRow[]): (string | number)[][] {
  const lines = rows.map((row) => lineOf(plan, row, rows))
  const waits = lines.some(({ counted }) => counted === 'Not yet')
  const passing = lines.flatMap(({ keys, below }) => (keys && below === 0 ? [keys] : []))
  return lines.map(({ counted, why, keys, below }) => {
    if (!keys) return [counted, '', '', '', '', '', why]
    const [total = 0, strengths = 0] = keys
    if (below > 0) return [counted, total, strengths, below, 'No', '', 'Not appointable']
    if (waits) return [counted, total, strengths, 0, 'Yes', '', '']
    const ahead = passing.filter((other) => compare(other, keys) > 0).length
    const level = passing.filter((other) => compare(other, keys) === 0).length
    const tied = ahead < plan.posts ? 'Tie: see the rules' : 'Reserve'
    return [counted, total, strengths, 0, 'Yes', ahead + 1, ahead + level <= plan.posts ? 'Appointable' : tied]
  })
}

interface Line {
  counted: string
  /** The outcome of a row that is not counted. */
  why: string
  /** Total, strengths total and the deciding score. */
  keys?: number[]
  below: number
}

function lineOf({ criteria, mean }: MatrixPlan, row: TypedRow, rows: readonly TypedRow[]): Line {
  const [id, absence] = [typed(row.id), typed(row.absence)]
  const out = (counted: string, why: string) => ({ counted, why, below: 0 })
  if (id === '') return row.scores || absence ? out('No', 'No application ID') : out('', '')
  if (rows.filter((other) => typed(other.id) === id).length > 1) return out('Not yet', 'Same ID twice')
  if (absence === 'withdrew') return out('No', 'Withdrew')
  if (absence === 'did not attend') return out('No', 'Did not attend')
  if (absence !== '') return out('Not yet', 'Check column B')
  const own = panelScores(row, mean)
  if (own?.length !== criteria.length) return out('Not yet', '')
  const sum = (strength: boolean) =>
    round(
      criteria.reduce(
        (all, criterion, at) => all + (criterion.strength === strength ? (own[at] ?? 0) * criterion.weight : 0),
        0,
      ),
    )
  const decides = own[criteria.findIndex((criterion) => criterion.tieBreak)] ?? 0
  const below = criteria.filter(({ minimum }, at) => minimum !== undefined && (own[at] ?? 0) < minimum).length
  return { counted: 'Yes', why: '', keys: [sum(false), sum(true), decides], below }
}

/** Above 0 if the first comes before the second. */
function compare(first: number[], second: number[]): number {
  const at = first.findIndex((key, place) => key !== second[place])
  return at < 0 ? 0 : (first[at] ?? 0) - (second[at] ?? 0)
}
