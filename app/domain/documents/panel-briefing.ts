/** The panel briefing: roles, order and times, subjects that no question is about, and how scores come together. */
import type { Assessed, InterviewTime } from '../assessment/assessment'
import { calibrationOf } from '../assessment/calibration'
import { hasOwnWords } from '../assessment/criterion-words'
import { longerInterviews } from '../assessment/extra-time'
import { isStrength, minimumOf, minimumWords, panelScoring } from '../assessment/order-of-merit'
import { askers, planLines, planStages } from '../assessment/plan'
import { gradeWords } from '../policy/grades'
import { sentenceCase } from '../text/format'
import { applicationLines } from '../vacancy/application-ids'
import { postWords } from '../vacancy/post-words'
import { specialType } from '../vacancy/rounds'
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
    passScore: passScore(assessed),
    orderOfMerit: assessment.orderOfMerit,
    briefing: policy.questions.briefing,
    plan: planLines(assessed),
    stages: planStages(assessed),
    rounds: assessment.rounds.map((round) => roundView(assessed, round)),
    several: assessment.rounds.length > 1,
    extraTime: panel.extraTime,
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

/** The lowest score that passes at interview: of skills and behaviours, else of strengths; undefined where nothing must pass. */
function passScore({ vacancy, assessment }: Assessed): number | undefined {
  const passed = assessment.interview.filter(({ passes }) => passes)
  const criterion = passed.find((criterion) => !isStrength(criterion)) ?? passed[0]
  return criterion && minimumOf(criterion, vacancy.choices.interview.minimumScore)
}

function roundView(assessed: Assessed, round: InterviewTime) {
  const { stage, name, parts, used, total, over, cut } = round
  const asked = askers(assessed)
  return {
    name: sentenceCase(name),
    type: specialType(assessed.vacancy, stage),
    longer: longerView(assessed, round),
    parts: parts.map((part) => ({ ...part, who: whoDoes(asked.get(part.criterion ?? '')) })),
    used,
    total,
    over,
    cut,
  }
}

/** The minutes of a round as usual and with extra time; the criteria are in one row, since they take the same time. */
function longerView({ vacancy }: Assessed, round: InterviewTime) {
  const longer = longerInterviews(round, vacancy.policy.panel)
  const asked = round.parts.filter(({ kind }) => kind === 'question')
  const rows = round.parts.flatMap((part, at) => {
    if (part.kind === 'question' && part !== asked[0]) return []
    const name = part.kind === 'question' && asked.length > 1 ? `Each of ${asked.length} criteria` : part.name
    return [{ name, usual: part.minutes, minutes: longer.map(({ parts }) => parts[at]?.minutes) }]
  })
  return {
    percentages: longer.map(({ percentage }) => percentage),
    rows,
    breaks: longer.map(({ breaks }) => breaks.map(({ minutes, before }) => `${minutes}, before: ${before}`).join('; ')),
    totals: longer.map(({ total }) => total),
  }
}

/** The first member is the chair, who does the tasks that belong to no criterion. */
function whoDoes(member = 1): string {
  return member === 1 ? 'Member 1 (chair)' : `Member ${member}`
}
