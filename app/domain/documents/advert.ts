/** The job advert, in the order of the published one. */
import type { Assessed } from '../assessment/assessment'
import { criterionText, hasOwnWords, levelCell } from '../assessment/criterion-words'
import { isLeadMissing } from '../assessment/order-of-merit'
import { isAnythingAssessed } from '../assessment/plan'
import { scoredAgainst, stagesScored } from '../assessment/scored-writing'
import type { TechnicalCriterion } from '../assessment/technical-criteria'
import { blocks } from '../framework/text-blocks'
import { gradeWords } from '../policy/grades'
import { scaleFor } from '../policy/scales'
import { placeSources } from '../policy/sources'
import { formatList } from '../text/format'
import { linesOf } from '../text/lines'
import { postWords, wordingValues } from '../vacancy/post-words'
import { interviewTypes, roundCount } from '../vacancy/rounds'
import { formatStages, interviewStages, type Stage, stageWords } from '../vacancy/stages'
import { standardStatements } from '../vacancy/standard-statements'
import { type VacancyContext, vacancyTitle } from '../vacancy/vacancy'

/** Template sections that standard statements may join; a statement in any other gets its own section after these. */
const sectionsOfTheAdvert = ['Benefits', 'Selection process']

/** Values for the advert's template. Texts are plain; those named `markdown` are small Markdown. */
export function advertView(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { role, level, grade, choices, policy, framework } = vacancy
  const skills = assessment.technical.filter((skill) => skill.use !== 'not used')
  const words = postWords(choices.post, policy['vacancy-form'].words)
  const types = interviewTypes(vacancy)
  const statements = standardStatements(vacancy)
  const textsOf = (section: string) => statements.find((statement) => statement.section === section)?.texts ?? []
  const essentials = skills.filter((skill) => skill.use === 'essential').map(criterionView)
  const { front, beside } = placeSources(
    assessment.behaviours.map(({ behaviour }) => behaviour.summarySource),
    policy.behaviours.sourceLine,
  )
  const stagesOf = (criterion: { key: string; stages: Stage[] }) =>
    formatStages(stagesScored(assessed, criterion), roundCount(vacancy))
  const behaviours = assessment.behaviours.map((criterion) => {
    const { name, summary, summarySource } = criterion.behaviour
    return { name, summary, source: summarySource === beside ? beside : undefined, stages: stagesOf(criterion) }
  })
  return {
    title: vacancyTitle(vacancy),
    facts: facts(vacancy, words),
    words,
    // The form's plain "Interview" adds nothing after "Type of interview".
    interviewType: types === 'interview' ? '' : types,
    about: blocks(role.description),
    duties: blocks(role.responsibilities),
    level,
    levelAbout: blocks(level.description),
    described: isDescribed(vacancy),
    grade,
    several: (choices.post.numberOfPosts ?? 1) > 1,
    essentials,
    desirables: skills.filter((skill) => skill.use === 'desirable').map(criterionView),
    lead: leadView(skills.find((skill) => skill.lead)),
    leadMissing: isLeadMissing(assessed),
    skills: skills.map((criterion) => ({
      name: criterion.name,
      level: levelCell(criterion),
      stages: stagesOf(criterion),
    })),
    behaviours,
    behaviourSources: front,
    /** Names the parts that must reach the minimum score; empty where none must. */
    passed: formatList([
      ...(essentials.length > 0 ? ['essential criterion'] : []),
      ...(behaviours.length > 0 ? ['behaviour'] : []),
    ]),
    benefits: linesOf(choices.post.benefits),
    selection: selection(assessed),
    assessed: isAnythingAssessed(assessed),
    orderOfMerit: assessment.orderOfMerit,
    benefitStatements: textsOf('Benefits'),
    selectionStatements: textsOf('Selection process'),
    statements: statements.filter((statement) => !sectionsOfTheAdvert.includes(statement.section)),
    values: wordingValues(vacancy),
    scale: scaleView(vacancy),
    applicationWords: policy['vacancy-form'].limits.applicationWords,
    ownWords: hasOwnWords(skills),
    framework,
  }
}

/** True where the framework describes the job. */
export function isDescribed({ role, level }: VacancyContext): boolean {
  return Boolean(level.description || level.responsibilities || role.responsibilities)
}

/** True for a contract that is known to end: the advert shows its length. */
export function contractEnds({ choices: { post }, policy }: VacancyContext): boolean {
  const isGiven = post.contractType !== undefined || post.contractLength !== undefined
  return isGiven && post.contractType !== policy['vacancy-form'].openEndedContract
}

/** Shows when the lead criterion is used: it cannot sift if it is only asked at interview. */
function leadView(lead: TechnicalCriterion | undefined) {
  return lead && { name: lead.name, sifts: lead.stages.includes('application') }
}

function criterionView(criterion: TechnicalCriterion) {
  return { ...criterionText(criterion), lead: criterion.lead }
}

/** The facts above the advert in their published order; rarely given ones are left out while empty. */
function facts(vacancy: VacancyContext, words: Record<string, string>) {
  const { grade, choices } = vacancy
  const { post } = choices
  const always = (name: string, value: string | undefined) => ({ name, value: value ?? '' })
  const ifGiven = (name: string, value: string | undefined) => (value ? [{ name, value }] : [])
  const contract = contractEnds(vacancy) ? `${words.contractType}, ${words.contractLength}` : words.contractType
  return [
    always('Reference', words.reference),
    ...ifGiven('Job title in Welsh', post.welshTitle),
    always('Department', words.department),
    always('Salary', words.salary),
    always('Grade', gradeWords(grade)),
    always('Contract type', contract),
    always('Business area', words.businessArea),
    always('Type of role', words.roleType),
    always('Profession', words.profession),
    always('Working pattern', words.workingPattern),
    always('Number of posts', words.numberOfPosts),
    always('Who can apply', words.approach),
    always('Locations', words.locations),
    always('Closing date', words.closing),
  ]
}

/** The stages with what each assesses and how, in a candidate's words. */
function selection(assessed: Assessed) {
  const { vacancy, assessment } = assessed
  const { choices } = vacancy
  const criteria = [
    ...assessment.technical.map(({ kind, name, stages }) => ({
      name,
      what: kind === 'own' ? 'own criterion' : 'technical skill',
      stages,
    })),
    ...assessment.behaviours.map(({ name, stages }) => ({ name, what: 'behaviour', stages })),
  ]
  const at = (wanted: Stage) =>
    criteria.filter(({ stages }) => stages.includes(wanted)).map(({ name, what }) => `${name} (${what})`)
  const rounds = roundCount(vacancy)
  const asked = criteria.flatMap(({ name, what, stages }) => {
    const held = interviewStages.filter((stage) => stages.includes(stage))
    if (held.length === 0) return []
    return [rounds > 1 ? `${name} (${what}, ${formatStages(held, rounds)})` : `${name} (${what})`]
  })
  const strength = rounds > 1 ? `strength, ${stageWords('interview', rounds)}` : 'strength'
  const { experience } = choices
  const application = at('application')
  const test = at('test')
  return {
    application,
    fromApplicants: application.length > 0 || experience.cv !== 'not used' || experience.statementOfSuitability,
    interview: [...asked, ...choices.strengths.map((name) => `${name} (${strength})`)],
    presentation: at('presentation'),
    cvForInformation: experience.cv === 'information',
    cvScored: experience.cv === 'scored',
    statementWords: experience.statementOfSuitability ? experience.statementWords : undefined,
    scoredAgainst: scoredAgainst(assessed),
    tests: choices.tests,
    test,
    hasTests: choices.tests.length > 0 || test.length > 0,
    questions: choices.additionalQuestions,
    rounds: rounds > 1 ? rounds : undefined,
    strengths: choices.strengths.length > 0,
  }
}

function scaleView({ choices, policy }: VacancyContext) {
  const { points } = scaleFor('criteria', policy)
  const strengths = scaleFor('strengths', policy)
  return {
    lowest: points[0],
    highest: points[points.length - 1],
    minimum: points.find((point) => point.score === choices.interview.minimumScore) ?? {
      score: choices.interview.minimumScore,
      label: '',
    },
    strengthsHighest: strengths.points[strengths.points.length - 1]?.score,
    strengthsLowest: strengths.points[0]?.score,
    strengthsMinimum: strengths.minimum,
  }
}
