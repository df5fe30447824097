/** The panel briefing: roles, order and times, subjects that no question is about, and how scores come together. */
import type { Assessed, InterviewTime } from '../assessment/assessment'
import { calibrationOf } from '../assessment/calibration'
import { minimumWords, panelScoring } from '../assessment/order-of-merit'
import { askers, planLines, planStages } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { sentenceCase } from '../text/format'
import { applicationLines } from '../vacancy/application-ids'
import { postWords } from '../vacancy/post-words'
import { vacancyTitle } from '../vacancy/vacancy'

/** Values for the template of the panel briefing. */
export function panelBriefingView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { choices, policy, grade, framework } = vacancy
  const { panel } = policy
  const words = postWords(choices.post)
  return {
    title: vacancyTitle(vacancy),
    gradeWords: gradeWords(grade),
    reference: choices.post.reference,
    members: choices.interview.panelMembers,
    interviewDate: words.interviewDate,
    before: panel.before,
    calibrated: calibrationOf(assessed) !== undefined,
    advance: choices.interview.questionsInAdvance ? panel.advance.forEverybody : panel.advance.asAdjustment,
    opening: panel.opening,
    close: panel.close,
    applicationIds: applicationLines(choices.interview.applicationIds),
    records: panel.records,
    roles: panel.roles,
    avoid: panel.avoid,
    scoring: panelScoring(vacancy).rule,
    minimum: minimumWords(assessed),
    minimumScore: choices.interview.minimumScore,
    orderOfMerit: assessment.orderOfMerit,
    briefing: policy.questions.briefing,
    plan: planLines(assessed),
    stages: planStages(assessed),
    rounds: assessment.rounds.map((round) => roundView(assessed, round)),
    framework,
  }
}

function roundView(assessed: Assessed, { name, parts, used, total, over, cut }: InterviewTime) {
  const asked = askers(assessed)
  return {
    name: sentenceCase(name),
    parts: parts.map((part) => ({ ...part, who: whoDoes(asked.get(part.criterion ?? '')) })),
    used,
    total,
    over,
    cut,
  }
}

/** The first member is the chair, who does the tasks that belong to no criterion. */
function whoDoes(member = 1): string {
  return member === 1 ? 'Member 1 (chair)' : `Member ${member}`
}
