/** Finds texts of a vacancy that a newer release words differently. */
import type { SkillCriterion } from '../assessment/technical-criteria'
import { neighbour, type Release, type SkillLevelName, type Statements, skillBySlug } from '../framework/release'
import { blocks } from '../framework/text-blocks'
import { isPanelScored } from '../vacancy/stages'
import type { VacancyContext } from '../vacancy/vacancy'
import type { TextChange } from './change-types'
import { levelAfterMove, skillsOf } from './skills-after-move'
import type { MoveTarget } from './target'

/** The skills that are assessed at the same level after the move. */
function sameSkills(vacancy: VacancyContext, target: MoveTarget): SkillCriterion[] {
  return skillsOf(vacancy).filter(({ slug, level }) => levelAfterMove(vacancy, target, slug) === level)
}

/** Statements of the skills that stay at their level. */
export function changedStatements(vacancy: VacancyContext, target: MoveTarget): TextChange[] {
  return sameSkills(vacancy, target).flatMap(({ skill, level, use }) =>
    rewording(vacancy.release, target.release, skill.slug, level, {
      at: level,
      unused: use === 'not used',
    }),
  )
}

/** Statements of the levels above and below, for the skills whose interview sheets quote them. */
export function changedNeighbours(vacancy: VacancyContext, target: MoveTarget): TextChange[] {
  return sameSkills(vacancy, target)
    .filter(({ stages }) => isPanelScored(stages))
    .flatMap(({ skill, level }) =>
      ([-1, 1] as const).flatMap((step) => {
        const next = neighbour(level, step)
        if (!next) return []
        const at = `${next}, one level ${step < 0 ? 'below' : 'above'}`
        return rewording(vacancy.release, target.release, skill.slug, next, { at })
      }),
    )
}

function rewording(older: Release, newer: Release, slug: string, level: SkillLevelName, about: Partial<TextChange>) {
  const [before, after] = [skillBySlug(older, slug).levels[level], skillBySlug(newer, slug).levels[level]]
  return compared({ of: skillBySlug(newer, slug).name, ...about, before: before ?? none, after: after ?? none })
}

const none: Statements = { leadIn: '', items: [] }

/** True where both have the same words. */
export function sameStatements(left: Statements | undefined, right: Statements | undefined): boolean {
  return JSON.stringify([left?.leadIn, left?.items]) === JSON.stringify([right?.leadIn, right?.items])
}

/** Returns nothing where both have the same words. */
function compared(rewording: TextChange): TextChange[] {
  return sameStatements(rewording.before, rewording.after) ? [] : [rewording]
}

/** Descriptions and responsibilities of role and level. */
export function changedTexts({ role, level }: VacancyContext, target: MoveTarget): TextChange[] {
  const text = (of: string, before?: string, after?: string) =>
    compared({ of, paragraphs: true, before: paragraphsOf(before), after: paragraphsOf(after) })
  return [
    ...text('Description of the role level', level.description, target.level.description),
    ...compared({
      of: 'Responsibilities of the role level',
      before: level.responsibilities ?? none,
      after: target.level.responsibilities ?? none,
    }),
    ...text('Description of the role', role.description, target.role.description),
    ...text('Responsibilities of the role', role.responsibilities, target.role.responsibilities),
  ]
}

function paragraphsOf(text: string | undefined): Statements {
  return { leadIn: '', items: blocks(text).flatMap(({ paragraph, items }) => items ?? [paragraph ?? '']) }
}
