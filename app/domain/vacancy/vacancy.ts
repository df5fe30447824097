/** A vacancy with everything that its documents are assembled from. */
import type { Framework, Release, Role, RoleLevel } from '../framework/release'
import type { Grade } from '../policy/grades'
import type { Policy } from '../policy/schemas'
import type { Bank } from '../questions/bank'
import type { WrittenQuestions } from '../questions/written'
import type { Choices } from './choices'

/** Everything that the documents of one vacancy are assembled from, and nothing else. */
export interface VacancyContext {
  framework: Framework
  release: Release
  role: Role
  level: RoleLevel
  grade: Grade
  choices: Choices
  policy: Policy
  /** The department's question bank; if absent, the questions keep our own wording. */
  bank?: Bank
  /** What is written about the vacancy's criteria; if absent, their questions are made. */
  written?: WrittenQuestions
}

/** The advert's title: the manager's own, else the role level's name. */
export function vacancyTitle(vacancy: Pick<VacancyContext, 'choices' | 'level'>): string {
  return vacancy.choices.post.title ?? vacancy.level.name
}
