/** Describes the progress of each page of choices in a few words for the task list. */
import type { Assessed } from '../assessment/assessment'
import { crowdedRounds } from '../assessment/interview-time'
import type { DocumentKind } from '../documents/kinds'
import { formatList } from '../text/format'
import { type Gap, pageOfGap } from '../vacancy/gaps'
import { type AssessmentPage, assessmentPages, type PageSlug, pageOfField, postPages } from '../vacancy/pages'
import { standardStatements } from '../vacancy/standard-statements'
import type { Finding } from './finding'

/** The place of a finding is all that matters here. */
type Place = Pick<Finding, 'field'>

export interface Task {
  slug: PageSlug
  title: string
  status: string
  /** True where nothing more is needed; otherwise the status is highlighted. */
  done: boolean
}

/** The pages about the post, each with how many of the advert's gaps it fills and how many problems it has. */
export function postTasks(gaps: Gap[], problems: Place[]): Task[] {
  return postPages.map(({ slug, task }) => {
    const missing = gaps.filter(({ code }) => code && pageOfGap(code) === slug).length
    const wrong = problemsOn(slug, problems)
    const open = [...(wrong > 0 ? [`${wrong} to fix`] : []), ...(missing > 0 ? [`${missing} to confirm`] : [])]
    return { slug, title: task, status: open.join(', ') || 'Complete', done: open.length === 0 }
  })
}

/** True where a document uses choices that need fixing: any choice for the advert, only assessment for the others. */
export function isToCheck(kind: DocumentKind, problems: Place[]): boolean {
  const advertOnly: (PageSlug | undefined)[] = ['statements', ...postPages.map(({ slug }) => slug)]
  const timed = kind === 'interview-sheets' || kind === 'panel-briefing'
  return problems
    .filter(({ field }) => timed || !isTimeOfRound(field))
    .some(({ field }) => kind === 'job-advert' || !advertOnly.includes(pageOfField(field)))
}

/** True for the minutes of a round. */
function isTimeOfRound(field: string): boolean {
  return /^interview\.rounds\[\d\]\.time$/.test(field)
}

function problemsOn(page: PageSlug, problems: Place[]): number {
  return problems.filter(({ field }) => pageOfField(field) === page).length
}

/** The pages about the assessment. They start with a usable default, so their status shows what is chosen. */
export function assessmentTasks(assessed: Assessed, problems: Place[]): Task[] {
  const { vacancy, assessment } = assessed
  const { choices, policy } = vacancy
  const skills = assessment.technical
  const count = (use: string) => skills.filter((skill) => skill.use === use).length
  const behaviours = assessment.behaviours.length
  const { least, most } = policy.behaviours.advised
  const other = [
    ...(choices.experience.cv === 'not used' ? [] : ['CV']),
    ...(choices.experience.statementOfSuitability ? ['statement'] : []),
    ...(choices.strengths.length > 0 ? ['strengths'] : []),
    ...(choices.tests.length > 0 ? ['tests'] : []),
  ]
  const statements = standardStatements(vacancy).reduce((sum, section) => sum + section.texts.length, 0)
  const { panelMembers, applicationIds } = choices.interview
  const questions = assessment.interview.length
  const { rounds } = assessment
  const minutes = formatList(rounds.map(({ used, total }) => `${used} of ${total}`))
  const statuses: Record<AssessmentPage, { status: string; advised?: boolean }> = {
    skills: { status: `${count('essential')} essential, ${count('desirable')} desirable` },
    behaviours: {
      status: behaviours > 0 ? `${behaviours} chosen` : 'None used',
      advised: behaviours === 0 || (behaviours >= least && behaviours <= most),
    },
    'other-elements': { status: other.length > 0 ? formatList(other) : 'None used' },
    statements: { status: `${statements} in the advert` },
    interview: { status: panelWords(panelMembers, applicationIds.length) },
    plan: { status: `${minutes} minutes`, advised: rounds.every(({ over }) => over === 0) },
    questions: {
      status: `${questions} to score`,
      advised: crowdedRounds(assessed).length === 0,
    },
  }
  return assessmentPages.map(({ slug, task }) => {
    const { status, advised = true } = statuses[slug]
    const wrong = problemsOn(slug, problems)
    if (wrong === 0 && choices.suggested.includes(slug)) return { slug, title: task, status: suggested, done: false }
    return { slug, title: task, status, done: advised && wrong === 0 }
  })
}

/** The status of a page that nobody has saved yet. */
export const suggested = 'Suggested: please check'

function panelWords(members: number, applications: number): string {
  const panel = `Panel of ${members}`
  return applications === 0 ? panel : `${panel}, ${applications} ${applications === 1 ? 'application' : 'applications'}`
}
