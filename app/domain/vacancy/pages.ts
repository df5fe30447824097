/** The pages of a vacancy's choices in their order: address, titles and the choices that each of them has. */
import { postFields, postParts } from './post-fields'

interface ChoicesPage<Slug extends string = string> {
  slug: Slug
  /** The address below the vacancy's. */
  path: string
  /** The heading of the page. */
  title: string
  /** The name in the task list. */
  task: string
  /** True for the path of a choice that the page has, such as "skills.user-focus.use". */
  has: (field: string) => boolean
}

const page = <const Slug extends string>(slug: Slug, task: string, title: string, has: (field: string) => boolean) =>
  ({ slug, path: slug, task, title, has }) satisfies ChoicesPage<Slug>

const startsWith =
  (...starts: string[]) =>
  (field: string) =>
    starts.some((start) => field === start || field.startsWith(`${start}.`))

const isRound = (field: string) => field === 'post.interviewType' || field.startsWith('interview.rounds')
const isStages = (field: string) => /^(skills|ownCriteria|behaviours)\.[^.]+\.stages$/.test(field)
const hasPlanned = startsWith('interview.time', 'interview.scoring', 'interview.tieBreak', 'interview.assessors')
const isPlanned = (field: string) => isRound(field) || isStages(field) || hasPlanned(field)

export const postPages = postParts.map(({ slug, name }) => ({
  slug,
  path: `post/${slug}`,
  title: name,
  task: name,
  has: (field: string) => postFields.some((postField) => postField.part === slug && field === `post.${postField.name}`),
}))

export const assessmentPages = [
  page(
    'skills',
    'Technical skills',
    'Choose the technical skills',
    (field) => startsWith('skills', 'ownCriteria', 'leadCriterion')(field) && !isPlanned(field),
  ),
  page(
    'behaviours',
    'Behaviours',
    'Choose the behaviours',
    (field) => startsWith('behaviours', 'officialWords')(field) && !isPlanned(field),
  ),

  page(
    'other-elements',
    'Experience, strengths and tests',
    'Experience, strengths and tests',
    startsWith('experience', 'strengths', 'tests', 'additionalQuestions'),
  ),
  page('statements', 'Standard statements', 'Standard statements', startsWith('statements')),
  page(
    'interview',
    'Panel, application IDs and minimum score',
    'Panel, application IDs and minimum score',
    (field) => startsWith('interview')(field) && !isPlanned(field),
  ),
  page('plan', 'Assessment plan', 'Plan the assessment', isPlanned),
  page('questions', 'Interview questions', 'Interview questions', startsWith('criteria', 'samples')),
]

export type AssessmentPage = (typeof assessmentPages)[number]['slug']
export type PageSlug = (typeof postPages)[number]['slug'] | AssessmentPage

export const choicesPages: readonly ChoicesPage<PageSlug>[] = [...postPages, ...assessmentPages]

/** The page of a slug. */
export function pageCalled(slug: PageSlug): ChoicesPage<PageSlug> {
  const found = choicesPages.find((page) => page.slug === slug)
  if (!found) throw new Error(`No page ${slug}`)
  return found
}

/** The page that has a field of the choices, by its path ("post.title"); undefined for the grade, which has its own. */
export function pageOfField(field: string): PageSlug | undefined {
  return choicesPages.find(({ has }) => has(field))?.slug
}
