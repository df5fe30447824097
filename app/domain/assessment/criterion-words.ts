/** Words that tell what of a technical criterion is the framework's and what is the department's. */
import type { PlanRow } from './assessment'
import { leftOutOf, type SkillCriterion, type TechnicalCriterion } from './technical-criteria'

/** The level assessed, or that the criterion is the department's own; each row of a document shows it. */
export function standardWords(criterion: TechnicalCriterion): string {
  if (criterion.kind === 'own') return 'The department’s own criterion'
  const changes = changesOf(criterion)
  return `Skill level: ${criterion.level}${changes.length > 0 ? ` (${changes.join('; ')})` : ''}`
}

/** What of a skill is not as its role level has it, in words; empty where nothing was changed. */
export function changesOf({ level, roleLevel, published, without }: SkillCriterion): string[] {
  return [
    ...(roleLevel === undefined ? ['added to this role level'] : []),
    ...(roleLevel !== undefined && roleLevel !== level ? [`${roleLevel} in the framework’s role`] : []),
    ...(without.length > 0 ? [`${without.length} of ${published.items.length} statements left out`] : []),
  ]
}

/** The name in a row of a table, which tells an own criterion from the framework's. */
export function rowName({ kind, name }: Pick<PlanRow, 'kind' | 'name'>): string {
  return kind === 'own' ? `${name} (own criterion)` : name
}

/** Introduces statements that stand word for word; undefined for what has a source line of its own. */
export function whoseWords({ kind }: Pick<PlanRow, 'kind'>): string | undefined {
  if (kind === 'own') return 'In the department’s words'
  return kind === 'skill' ? 'In the framework’s words for this level' : undefined
}

/** The level in a cell of a table. */
export function levelCell(criterion: TechnicalCriterion): string {
  return criterion.kind === 'own' ? 'own criterion' : criterion.level
}

/** A criterion's text with the marks of its source. */
export interface CriterionText {
  name: string
  standard: string
  leadIn: string
  items: string[]
  /** The framework's statements that are left out. */
  leftOut: string[]
  /** Technologies or methods, in the department's words. */
  inParticular?: string
}

/** The text of a criterion as documents print it. */
export function criterionText(criterion: TechnicalCriterion): CriterionText {
  const { name, statements } = criterion
  const standard = standardWords(criterion)
  const { leadIn, items } = statements
  if (criterion.kind === 'own') return { name, standard, leadIn, items, leftOut: [] }
  return { name, standard, leadIn, items, leftOut: leftOutOf(criterion), inParticular: criterion.inParticular }
}

/** True where a document prints words of the department beside those of the framework. */
export function hasOwnWords(criteria: TechnicalCriterion[]): boolean {
  const used = criteria.filter(({ use }) => use !== 'not used')
  return used.some((criterion) => criterion.kind === 'own' || criterion.inParticular !== undefined)
}
