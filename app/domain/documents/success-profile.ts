/** The success profile: what the vacancy looks for, where each element is assessed, and the scale. */
import type { Assessed } from '../assessment/assessment'
import type { BehaviourCriterion } from '../assessment/behaviour-criteria'
import { criterionText, hasOwnWords, rowName } from '../assessment/criterion-words'
import { minimumWords } from '../assessment/order-of-merit'
import { scoredAgainst, scoredWriting, stagesScored } from '../assessment/scored-writing'
import { type Guidance, isOfficial } from '../policy/behaviours'
import { gradeWords } from '../policy/grades'
import { scaleFor } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { strengthWords } from '../policy/strengths'
import { formatList } from '../text/format'
import { roundCount } from '../vacancy/rounds'
import { formatStages, isPanelScored, type Stage, stageNames } from '../vacancy/stages'
import { vacancyTitle } from '../vacancy/vacancy'

/** Values for the template of the success profile. */
export function successProfileView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { role, level, grade, choices, policy, framework } = vacancy
  const skills = assessment.technical
    .filter((skill) => skill.use !== 'not used')
    .map((criterion) => ({ ...criterion, ...criterionText(criterion), ...stagesView(assessed, criterion) }))
  const { front, beside } = placeSources(
    assessment.behaviours.flatMap(({ behaviour, guidance }) => [behaviour.summarySource, guidance?.sourceLine]),
    policy.behaviours.sourceLine,
  )
  const behaviours = assessment.behaviours.map((criterion) => ({
    ...criterion,
    summary: criterion.behaviour.summary,
    leadIn: leadInAt(grade.code, criterion.guidance),
    ours: whichAreOurs(criterion, beside),
    ...stagesView(assessed, criterion),
  }))
  return {
    title: vacancyTitle(vacancy),
    role,
    level,
    grade,
    gradeWords: gradeWords(grade),
    elements: elements(assessed),
    skills,
    behaviours,
    sources: front,
    experience: choices.experience,
    usesExperience: choices.experience.cv !== 'not used' || choices.experience.statementOfSuitability,
    strengths: choices.strengths.map((name) => strengthWords(name, policy) ?? { name }),
    strengthSources: [...new Set(choices.strengths.flatMap((name) => strengthWords(name, policy)?.sourceLine ?? []))],
    tests: choices.tests,
    scoredAgainst: scoredAgainst(assessed),
    scored: scoredWords(assessed),
    orderOfMerit: assessment.orderOfMerit,
    scale: scaleFor('criteria', policy),
    strengthScale: choices.strengths.length > 0 ? scaleFor('strengths', policy) : undefined,
    minimum: minimumWords(assessed),
    ownWords: hasOwnWords(assessment.technical),
    framework,
  }
}

/** Where our own words stand beside those of a page: the line that marks them, for all of a behaviour or a part of it. */
function whichAreOurs({ behaviour, guidance }: BehaviourCriterion, beside: string | undefined) {
  if (beside === undefined) return undefined
  const [summary, indicators] = [behaviour.summarySource, guidance?.sourceLine].map((line) => line === beside)
  if (summary && indicators) return { all: beside }
  return { summary: summary ? beside : undefined, indicators: indicators ? beside : undefined }
}

/** Our own indicators continue our sentence; the words of a page stand by themselves. */
function leadInAt(grade: string, guidance: Guidance | undefined): string {
  if (!guidance) return `There is no guidance for grade ${grade}.`
  return isOfficial(guidance) ? `At grade ${grade}: ${guidance.leadIn}` : `At grade ${grade}, the person can:`
}

/** Names what is scored on the scale, in whole sentences; "" where nothing is. */
function scoredWords({ vacancy, assessment }: Assessed): string {
  const criteria = formatList([
    ...(assessment.technical.some(({ use }) => use !== 'not used') ? ['technical skill'] : []),
    ...(assessment.behaviours.length > 0 ? ['behaviour'] : []),
  ])
  const writing = formatList(scoredWriting(vacancy).map((name) => `the ${name}`))
  if (!criteria) return writing ? `What people write about themselves is scored on this scale: ${writing}.` : ''
  const also = writing ? ` So is what people write about themselves: ${writing}.` : ''
  return `Each ${criteria} is scored on this scale.${also}`
}

function stagesView(assessed: Assessed, criterion: { key: string; stages: Stage[] }) {
  const stages = stagesScored(assessed, criterion)
  return { stages: formatStages(stages, roundCount(assessed.vacancy)), atInterview: isPanelScored(stages) }
}

/** The elements of Success Profiles and the parts used; an advert must also print "Not used". */
function elements(assessed: Assessed): { name: string; used: string; stages: string }[] {
  const { vacancy, assessment } = assessed
  const { choices } = vacancy
  const skills = assessment.technical.filter((skill) => skill.use !== 'not used')
  const behaviours = assessment.behaviours
  const { experience } = choices
  const statement = experience.statementOfSuitability
    ? [`statement of suitability, up to ${experience.statementWords} words`]
    : []
  const cv =
    experience.cv === 'not used' ? [] : [experience.cv === 'scored' ? 'CV, scored' : 'CV, for information only']
  const rounds = roundCount(vacancy)
  return [
    element(
      'Technical',
      skills.map(rowName),
      skills.flatMap((skill) => stagesScored(assessed, skill)),
      rounds,
    ),
    // A vacancy without behaviours does without their name too.
    ...(behaviours.length > 0
      ? [
          element(
            'Behaviours',
            behaviours.map(({ name }) => name),
            behaviours.flatMap((behaviour) => stagesScored(assessed, behaviour)),
            rounds,
          ),
        ]
      : []),
    element(
      'Experience',
      [...cv, ...statement],
      experience.cv === 'scored' || statement.length > 0 ? ['application'] : [],
      rounds,
    ),
    element('Strengths', choices.strengths, ['interview'], rounds),
    {
      ...element(
        'Ability',
        choices.tests.map((test) => test.name),
        ['test'],
        rounds,
      ),
      // Same words as in the section about tests.
      ...(choices.tests.length > 0 && { stages: 'test before the interview' }),
    },
  ]
}

function element(name: string, used: string[], stages: Stage[], rounds: number) {
  if (used.length === 0) return { name, used: 'Not used', stages: 'Not assessed' }
  const distinct = stageNames.filter((stage) => stages.includes(stage))
  return { name, used: used.join('; '), stages: formatStages(distinct, rounds) }
}
