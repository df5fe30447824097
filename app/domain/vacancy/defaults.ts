/** The choices of a manager who accepts every default: they make a usable pack. */
import { type RoleLevel, type SkillNeed, skillLevelNames } from '../framework/release'
import { scaleFor } from '../policy/scales'
import type { Policy } from '../policy/schemas'
import type { Choices, SkillChoice } from './choices'
import type { Stage } from './stages'

const bothStages: Stage[] = ['application', 'interview']

/** Sorts by skill level, highest first; within a level, in the framework's order. */
export function byDepth(level: RoleLevel): SkillNeed[] {
  return level.skills.toSorted((a, b) => skillLevelNames.indexOf(b.level) - skillLevelNames.indexOf(a.level))
}

/**
 * A choice for every skill of the level, highest skill level first, as many as the vacancy form takes. If it cannot
 * take all, the last two are desirable. The lead criterion is assessed twice. The next ones are assessed at interview,
 * while it has room beside the suggested behaviours; the rest at application.
 */
export function defaultSkills(level: RoleLevel, policy: Policy): Record<string, SkillChoice> {
  const { technicalSkills: most, interviewCriteria } = policy['vacancy-form'].limits
  const maxAtInterview = interviewCriteria - suggestedBehaviours(level, policy).length
  const ranked = byDepth(level)
  const essentials = ranked.length > most ? Math.max(most - 2, 1) : Math.min(ranked.length, most)
  return Object.fromEntries(
    ranked.map((need, position): [string, SkillChoice] => {
      if (position >= most) return [need.skill, { use: 'not used', stages: [] }]
      const stages: Stage[] = position === 0 ? bothStages : position < maxAtInterview ? ['interview'] : ['application']
      return [need.skill, { use: position < essentials ? 'essential' : 'desirable', stages }]
    }),
  )
}

function suggestedBehaviours(level: RoleLevel, policy: Policy): string[] {
  return policy.behaviours.suggested[level.variant ?? 'any']
}

/** The starting choices of a vacancy at `level`. */
export function defaultChoices(level: RoleLevel, policy: Policy): Choices {
  return {
    post: { closingTime: policy['vacancy-form'].closingTime, numberOfPosts: 1 },
    skills: defaultSkills(level, policy),
    leadCriterion: byDepth(level)[0]?.skill,
    behaviours: suggestedBehaviours(level, policy).map((slug) => ({ slug, stages: ['interview'] })),
    experience: {
      cv: 'information',
      statementOfSuitability: false,
      statementWords: policy['vacancy-form'].limits.statementWords[0] ?? 500,
    },
    strengths: [],
    tests: [],
    additionalQuestions: [],
    statements: Object.fromEntries(policy.statements.statements.map(({ slug, on }) => [slug, on])),
    criteria: {},
    interview: { panelMembers: 3, applicationIds: [], minimumScore: scaleFor('criteria', policy).minimum },
  }
}
