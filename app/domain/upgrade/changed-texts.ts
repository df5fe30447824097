/** What a newer release says in other words than a vacancy's own. */

import { skillCriteria } from '../assessment/criteria'
import { neighbour, type Release, type SkillLevelName, type Statements, skillBySlug } from '../framework/release'
import { blocks } from '../framework/text-blocks'
import { isPanelScored } from '../vacancy/stages'
import type { Slice } from '../vacancy/vacancy'
import type { Rewording } from './change-types'
import type { Landing } from './target'

/** The needs that both levels have at the same skill level. */
function sameNeeds(slice: Slice, { level }: Landing) {
  return skillCriteria(slice).filter((one) =>
    level.skills.some((need) => need.skill === one.skill.slug && need.level === one.level),
  )
}

/** Statements of the skills that stay at their level. */
export function statementsOf(slice: Slice, landing: Landing): Rewording[] {
  return sameNeeds(slice, landing).flatMap(({ skill, level, use }) =>
    rewording(slice.release, landing.release, skill.slug, level, {
      at: level,
      unused: use === 'not used',
    }),
  )
}

/** Statements of the levels above and below, for the skills whose interview sheets quote them. */
export function neighboursOf(slice: Slice, landing: Landing): Rewording[] {
  return sameNeeds(slice, landing)
    .filter(({ stages }) => isPanelScored(stages))
    .flatMap(({ skill, level }) =>
      ([-1, 1] as const).flatMap((step) => {
        const next = neighbour(level, step)
        if (!next) return []
        const at = `${next}, one level ${step < 0 ? 'below' : 'above'}`
        return rewording(slice.release, landing.release, skill.slug, next, { at })
      }),
    )
}

function rewording(older: Release, newer: Release, slug: string, level: SkillLevelName, about: Partial<Rewording>) {
  const [before, after] = [skillBySlug(older, slug).levels[level], skillBySlug(newer, slug).levels[level]]
  return compared({ of: skillBySlug(newer, slug).name, ...about, before: before ?? none, after: after ?? none })
}

const none: Statements = { leadIn: '', items: [] }

/** Whether both say the same, word for word. */
export function sameStatements(left: Statements | undefined, right: Statements | undefined): boolean {
  return JSON.stringify([left?.leadIn, left?.items]) === JSON.stringify([right?.leadIn, right?.items])
}

/** Nothing where both say the same. */
function compared(rewording: Rewording): Rewording[] {
  return sameStatements(rewording.before, rewording.after) ? [] : [rewording]
}

/** Descriptions and responsibilities of role and level. */
export function textsOf({ role, level }: Slice, landing: Landing): Rewording[] {
  const text = (of: string, before?: string, after?: string) =>
    compared({ of, paragraphs: true, before: paragraphsOf(before), after: paragraphsOf(after) })
  return [
    ...text('Description of the role level', level.description, landing.level.description),
    ...compared({
      of: 'Responsibilities of the role level',
      before: level.responsibilities ?? none,
      after: landing.level.responsibilities ?? none,
    }),
    ...text('Description of the role', role.description, landing.role.description),
    ...text('Responsibilities of the role', role.responsibilities, landing.role.responsibilities),
  ]
}

function paragraphsOf(text: string | undefined): Statements {
  return { leadIn: '', items: blocks(text).flatMap(({ paragraph, items }) => items ?? [paragraph ?? '']) }
}
