/** The role levels to choose from: single levels, and twins with exactly the skills in which they differ. */
import { differences, twinOf } from '../framework/compare-levels'
import type { Release, Role, RoleLevel, Variant } from '../framework/release'
import { missingGrades } from '../framework/typical-grades'
import type { Grade } from '../policy/grades'
import type { Policy } from '../policy/schemas'
import type { VacancyContext } from './vacancy'

export interface LevelOption {
  slug: string
  name: string
  number: number
  description: string
  variant?: Variant
  /** Absent where no loaded file has them. */
  typicalGrades?: string[]
  /** For a twin: the skills that the other needs differently or not at all, "Systems design: expert". */
  differs: string[]
}

/** The levels in order, the twins of a level together. */
export function levelOptions(release: Release, role: Role): LevelOption[][] {
  const groups: LevelOption[][] = []
  for (const level of role.levels) {
    const option = levelOption(release, role, level)
    const twins = groups.find(([first]) => first?.slug === level.twin)
    if (twins) twins.push(option)
    else groups.push([option])
  }
  return groups
}

function levelOption(release: Release, role: Role, level: RoleLevel): LevelOption {
  const twin = twinOf(role, level)
  const nameOf = (slug: string) => release.skills.find((skill) => skill.slug === slug)?.name ?? slug
  const differs = twin
    ? differences(level, twin).map(({ skill, left }) => `${nameOf(skill)}: ${left ?? 'not needed'}`)
    : []
  const { slug, name, number, description, variant, typicalGrades } = level
  return { slug, name, number, description, variant, typicalGrades, differs }
}

export interface GradeOptions {
  /** Tells what the framework gives as this level's grades. */
  intro: string
  first: GradeOption[]
  others: GradeOption[]
}

export interface GradeOption {
  code: string
  name: string
  hint?: string
}

/** The grades to choose from, the framework's own first; where it only has the twin's, marked as the twin's. */
export function gradeOptions({ role, level, policy }: Pick<VacancyContext, 'role' | 'level' | 'policy'>): GradeOptions {
  const advice = gradeAdvice(role, level, policy)
  const twin = twinOf(role, level)
  const option = ({ grade, typical }: GradeAdvice): GradeOption => ({
    code: grade.code,
    name: `${grade.name} (${grade.code})`,
    hint:
      typical === 'level'
        ? 'Typical for this role level'
        : typical === 'twin'
          ? `Typical for ${twin?.name}`
          : undefined,
  })
  return {
    intro: `${gradeIntro(level, twin)}${level.typicalGrades?.length || twin?.typicalGrades?.length ? '' : ' Choose the grade of your post.'}`,
    first: advice.filter((option) => option.typical !== 'no').map(option),
    others: advice.filter((option) => option.typical === 'no').map(option),
  }
}

function gradeIntro(level: RoleLevel, twin: RoleLevel | undefined): string {
  if (level.typicalGrades?.length)
    return 'The framework names the grades at which this role level is often performed. They are typical, not a rule.'
  const states = missingGrades([level]) ?? `The framework states no typical grade for ${level.name}.`
  if (!twin?.typicalGrades?.length) return states
  return `${states} The grades that come first are those of ${twin.name}, the ${twin.variant} role at the same level.`
}

/** The note for a grade outside the typical ones, or undefined for a typical one. */
export function gradeNote(vacancy: Graded): string | undefined {
  const { role, level, grade } = vacancy
  if (isTypicalGrade(vacancy)) return undefined
  if (level.typicalGrades?.length) return untypicalGrade(grade.code, level.name, level.typicalGrades)
  return gradeIntro(level, twinOf(role, level))
}

type Graded = Pick<VacancyContext, 'role' | 'level' | 'grade' | 'policy'>

/** True for a typical grade of the role level, and for one that the policy files do not know. */
export function isTypicalGrade({ role, level, grade, policy }: Graded): boolean {
  const advice = gradeAdvice(role, level, policy).find((option) => option.grade.code === grade.code)
  return !advice || advice.typical === 'level'
}

/** The note for a grade outside the typical ones that the framework names. */
export function untypicalGrade(grade: string, level: string, typical: string[]): string {
  return `${grade} is not one of the grades that the framework calls typical for ${level} (${typical.join(', ')}). You can use it all the same.`
}

export interface GradeAdvice {
  grade: Grade
  /** "level" where the framework gives the grade for this level; "twin" where only for the other variant. */
  typical: 'level' | 'twin' | 'no'
}

/** The grades, typical ones first; where the level has none, its twin's come first, marked as the twin's. */
export function gradeAdvice(role: Role, level: RoleLevel, policy: Policy): GradeAdvice[] {
  const own = level.typicalGrades ?? []
  const twins = own.length > 0 ? [] : (twinOf(role, level)?.typicalGrades ?? [])
  const advice = policy.grades.grades.map(
    (grade): GradeAdvice => ({
      grade,
      typical: own.includes(grade.code) ? 'level' : twins.includes(grade.code) ? 'twin' : 'no',
    }),
  )
  return [...advice.filter((option) => option.typical !== 'no'), ...advice.filter((option) => option.typical === 'no')]
}
