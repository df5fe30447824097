/** The choices that are suggested to a manager: they make a usable pack, but for the lead criterion, which is asked for. */
import { scaleFor } from '../policy/scales'
import type { Policy } from '../policy/schemas'
import type { Choices, SkillChoice, SkillUse } from './choices'
import { assessmentPages } from './pages'
import { type LevelInRelease, rankedSkills } from './ranking'
import type { Stage } from './stages'

/** The most skills that somebody can be asked to have on the first day. */
const maxFirstDay = 4

/**
 * A choice for every skill of the level. The skills that matter most to it are essential and assessed at interview,
 * while that has room beside the suggested behaviours. Where applicants write about single criteria, the first of these
 * and the next ones are essential at application too. All others are not used.
 */
export function suggestedSkills(at: LevelInRelease, policy: Policy): Record<string, SkillChoice> {
  const { limits, application } = policy['vacancy-form']
  const room = limits.interviewCriteria - suggestedBehaviours(at, policy).length
  const atInterview = Math.min(Math.max(room, 1), maxFirstDay, limits.technicalSkills)
  const more = application.usual === 'criteria' ? application.criteria - 1 : 0
  const most = Math.min(atInterview + more, limits.technicalSkills)
  return Object.fromEntries(
    rankedSkills(at).map(({ skill }, place): [string, SkillChoice] => {
      if (place >= most) return [skill, { use: 'not used', stages: [] }]
      if (place >= atInterview) return [skill, { use: 'essential', stages: ['application'] }]
      const stages: Stage[] = place === 0 && more > 0 ? ['application', 'interview'] : ['interview']
      return [skill, { use: 'essential', stages }]
    }),
  )
}

/** The stages of a criterion: those that it has, else the interview, since nobody is asked to write more by itself. */
export function stagesInUse({ stages }: { stages: Stage[] }, use: SkillUse): Stage[] {
  return use !== 'not used' && stages.length === 0 ? ['interview'] : stages
}

function suggestedBehaviours({ level }: Pick<LevelInRelease, 'level'>, policy: Policy): string[] {
  return policy.behaviours.suggested[level.variant ?? 'any']
}

/** The starting choices of a vacancy at a role level; every page of the assessment still holds what is suggested. */
export function defaultChoices(at: LevelInRelease, policy: Policy): Choices {
  const { closingTime, application } = policy['vacancy-form']
  const isScored = application.usual === 'cv and statement'
  return {
    post: { closingTime, numberOfPosts: 1 },
    skills: suggestedSkills(at, policy),
    ownCriteria: [],
    behaviours: suggestedBehaviours(at, policy).map((slug) => ({ slug, stages: ['interview'] })),
    experience: {
      cv: isScored ? 'scored' : 'information',
      statementOfSuitability: isScored,
      statementWords: application.statementWords,
    },
    strengths: [],
    tests: [],
    additionalQuestions: [],
    statements: {},
    criteria: {},
    interview: { panelMembers: 3, applicationIds: [], minimumScore: scaleFor('criteria', policy).minimum },
    suggested: assessmentPages.map(({ slug }) => slug),
  }
}
