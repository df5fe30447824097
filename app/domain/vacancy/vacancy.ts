/** A vacancy with everything that its documents are assembled from. */
import type { Framework, Release, Role, RoleLevel } from '../framework/release'
import type { Grade } from '../policy/grades'
import type { Policy } from '../policy/schemas'
import type { Bank } from '../questions/bank'
import type { Choices } from './choices'

/** One vacancy's part of the world: what assembling reads, and all that it reads. */
export interface VacancyContext {
  framework: Framework
  release: Release
  role: Role
  level: RoleLevel
  grade: Grade
  choices: Choices
  policy: Policy
  /** The department's question bank; absent, the questions are as we make them. */
  bank?: Bank
}

/** The advert's title: the manager's own, else the role level's name. */
export function vacancyTitle(slice: Pick<VacancyContext, 'choices' | 'level'>): string {
  return slice.choices.post.title ?? slice.level.name
}
