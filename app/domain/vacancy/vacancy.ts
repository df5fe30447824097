/** A vacancy with everything that its documents are assembled from. */

import type { Release, Role, RoleLevel, SkillLevelName } from '../framework/release'
import type { Packs } from '../policy/schemas'
import type { Bank } from '../questions/bank'
import type { Choices } from './choices'

export type Grade = Packs['grades']['grades'][number]

/** Where a release comes from, as every document names it. */
export interface Framework {
  id: string
  name: string
  source: string
  licence: string
  attribution: string
}

/** One vacancy's part of the world: what assembling reads, and all that it reads. */
export interface Slice {
  framework: Framework
  release: Release
  role: Role
  level: RoleLevel
  grade: Grade
  choices: Choices
  packs: Packs
  /** The department's question bank; absent, the questions are as we make them. */
  bank?: Bank
}

/** The advert's title: the manager's own, else the role level's name. */
export function vacancyTitle(slice: Pick<Slice, 'choices' | 'level'>): string {
  return slice.choices.post.title ?? slice.level.name
}

/** "Grade 7 (G7)"; a grade without a name of its own is its code. */
export function gradeWords({ name, code }: Grade): string {
  return name === code ? code : `${name} (${code})`
}

/** The other variant of the same level, where there is one. */
export function twinOf(role: Role, level: RoleLevel): RoleLevel | undefined {
  return role.levels.find((candidate) => candidate.slug === level.twin)
}

export interface GradeAdvice {
  grade: Grade
  /** Whether the framework states it for this level; "twin" where only for the other variant. */
  typical: 'level' | 'twin' | 'no'
}

/** The grades with the typical ones first; where the level has none, its twin's stand first, as the twin's. */
export function gradeAdvice(role: Role, level: RoleLevel, packs: Packs): GradeAdvice[] {
  const own = level.typicalGrades ?? []
  const twins = own.length > 0 ? [] : (twinOf(role, level)?.typicalGrades ?? [])
  const advice = packs.grades.grades.map(
    (grade): GradeAdvice => ({
      grade,
      typical: own.includes(grade.code) ? 'level' : twins.includes(grade.code) ? 'twin' : 'no',
    }),
  )
  return [...advice.filter((one) => one.typical !== 'no'), ...advice.filter((one) => one.typical === 'no')]
}

export interface NeedChange {
  skill: string
  left?: SkillLevelName
  right?: SkillLevelName
}

/** The skills in which two role levels differ, with each side's skill level (absent: not needed there). */
export function differences(left: RoleLevel, right: RoleLevel): NeedChange[] {
  return pairNeeds(left, right).filter((change) => change.left !== change.right)
}

/** Every skill of two role levels, also one that both need alike. */
export function pairNeeds(left: RoleLevel, right: RoleLevel): NeedChange[] {
  const slugs = [...new Set([...left.skills, ...right.skills].map((need) => need.skill))]
  return slugs.map((skill) => ({
    skill,
    left: left.skills.find((need) => need.skill === skill)?.level,
    right: right.skills.find((need) => need.skill === skill)?.level,
  }))
}
