/** The technical criteria in the order in which a person chooses among them. */
import { rankedSkills } from '../vacancy/ranking'
import type { VacancyContext } from '../vacancy/vacancy'
import { type TechnicalCriterion, technicalCriteria } from './technical-criteria'

export interface RankedCriterion {
  criterion: TechnicalCriterion
  /** Why the role level's skill stands where it does, in short sentences without a full stop; empty for what was added. */
  reasons: string[]
}

/** The skills that matter most to the role level first, then what was added: none moves when its use changes. */
export function rankedCriteria(vacancy: VacancyContext): RankedCriterion[] {
  const ranked = rankedSkills(vacancy)
  const place = ({ slug }: TechnicalCriterion) => {
    const found = ranked.findIndex(({ skill }) => skill === slug)
    return found < 0 ? ranked.length : found
  }
  return technicalCriteria(vacancy)
    .toSorted((a, b) => place(a) - place(b))
    .map((criterion) => ({ criterion, reasons: ranked[place(criterion)]?.reasons ?? [] }))
}
