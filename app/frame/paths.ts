/** Every address that the service links to. */
import type { Finding } from '../domain/checks/finding'
import { sentenceOf } from '../domain/checks/sentences'
import type { DocumentKind } from '../domain/documents/kinds'
import { type Place, subjectKey, subjects } from '../domain/questions/place'
import { choicesPages, type PageSlug, pageCalled, pageOfField } from '../domain/vacancy/pages'
import type { PostPart } from '../domain/vacancy/post-fields'

/** The part of an address after its path. */
export const query = (values: Record<string, string>) => `?${new URLSearchParams(values)}`
const vacancy = (id: string) => `/vacancies/${encodeURIComponent(id)}`
/** A page of the vacancy's choices. */
const page = (slug: PageSlug) => (id: string) => `${vacancy(id)}/${pageCalled(slug).path}`
const document = (id: string, kind: DocumentKind) => `${vacancy(id)}/documents/${kind}`

/** Each side is "role/level". Without sides the page asks for them; without a release it takes the newest. */
const compare = (left?: string, right?: string, release?: string) => {
  const given = { ...(left && { left }), ...(right && { right }), ...(release && { release }) }
  return `/framework/compare${left || right || release ? query(given) : ''}`
}

/** Stands for the level of a strength, which has none. */
const noLevel = 'any'

function addressOf({
  level,
  ...subject
}: Pick<Place, 'subject' | 'slug'> & { level?: string }): Record<string, string> {
  return { subject: subjectKey(subject), ...(level && { level }) }
}

export const paths = {
  start: () => '/',
  newRole: () => '/vacancies/new',
  newLevel: (role: string) => `/vacancies/new/level${query({ role })}`,
  newGrade: (role: string, level: string) => `/vacancies/new/grade${query({ role, level })}`,
  vacancy,
  page: (id: string, slug: PageSlug) => page(slug)(id),
  post: (id: string, part: PostPart) => page(part)(id),
  skills: page('skills'),
  addSkill: (id: string) => `${vacancy(id)}/skills/add`,
  vacancySkill: (id: string, skill: string) => `${vacancy(id)}/skills/${skill}`,
  removeCriterion: (id: string, key: string) => `${vacancy(id)}/criteria/${key}/remove`,
  ownCriterion: (id: string, criterion: string) => `${vacancy(id)}/own-criteria/${criterion}`,
  behaviours: page('behaviours'),
  elements: page('other-elements'),
  statements: page('statements'),
  interview: page('interview'),
  plan: page('plan'),
  questions: page('questions'),
  question: (id: string, criterion: string) => `${vacancy(id)}/questions/${criterion}`,
  calibration: (id: string) => `${vacancy(id)}/calibration`,
  level: (id: string) => `${vacancy(id)}/level`,
  grade: (id: string) => `${vacancy(id)}/grade`,
  release: (id: string, level?: string) => `${vacancy(id)}/release${level === undefined ? '' : query({ level })}`,
  officialWords: (id: string) => `${vacancy(id)}/official-words`,
  undoMove: (id: string) => `${vacancy(id)}/release/undo`,
  document,
  /** The document of one round. */
  documentOf: (id: string, kind: DocumentKind, round: string) => `${document(id, kind)}${query({ round })}`,
  section: (id: string, kind: DocumentKind, section: string) => `${document(id, kind)}/${section}`,
  restore: (id: string, kind: DocumentKind, section: string) => `${document(id, kind)}/${section}/restore`,
  download: (id: string) => `${vacancy(id)}/download`,
  /** `job`: that job's file as long as it is kept. */
  file: (id: string, name: string, job?: string) => `${vacancy(id)}/downloads/${name}${job ? query({ job }) : ''}`,
  zip: (id: string) => `${vacancy(id)}/zip`,
  zipJob: (id: string, job: string) => `${vacancy(id)}/zip/${job}`,
  copy: (id: string) => `${vacancy(id)}/copy`,
  delete: (id: string) => `${vacancy(id)}/delete`,
  framework: () => '/framework',
  frameworkImport: () => '/framework/import',
  importPreview: (id: string) => `/framework/import/${encodeURIComponent(id)}`,
  role: (role: string) => `/framework/roles/${role}`,
  roleLevel: (role: string, level: string) => `/framework/roles/${role}#${level}`,
  progression: (role: string) => `/framework/roles/${role}/progression`,
  skillsList: () => '/framework/skills',
  skill: (skill: string, level?: string) => `/framework/skills/${skill}${level ? `#${level}` : ''}`,
  compare,
  questionBank: (filter: Record<string, string> = {}) =>
    `/questions${Object.keys(filter).length > 0 ? query(filter) : ''}`,
  /** The bank at one place, with what has just been done there. */
  bankPlace: (place: Place, done: Record<string, string> = {}) =>
    `/questions${query({ ...addressOf(place), ...done })}`,
  newSubject: () => '/questions/new/subject',
  /** Without a level the page asks for it. */
  newQuestion: (place: Pick<Place, 'subject' | 'slug'> & { level?: string }) =>
    `/questions/new${query(addressOf(place))}`,
  bankQuestion: (place: Place, question: string) => {
    const { subject, slug, level } = place
    // The address of a skill's question has been without its subject from the start.
    return subject === 'skill'
      ? `/questions/${slug}/${level}/${question}`
      : `/questions/${subject}/${slug}/${level || noLevel}/${question}`
  },
  questionExport: () => '/questions/export',
  questionImport: () => '/questions/import',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  cookies: () => '/cookies',
}

/** The place in the address of a bank question, by the parameters of its route; undefined for an unknown subject. */
export function placeOfAddress({ skill, ...named }: Record<string, string | undefined>): Place | undefined {
  const { slug = '', level = '' } = named
  if (skill !== undefined) return { subject: 'skill', slug: skill, level }
  const subject = subjects.find((subject) => subject === named.subject)
  return subject && { subject, slug, level: level === noLevel ? '' : level }
}

/** The target of Continue on a page of choices: the next one, and from the last the vacancy's overview. */
export function pathAfter(slug: PageSlug, id: string): string {
  const next = choicesPages[choicesPages.findIndex((page) => page.slug === slug) + 1]
  return next ? paths.page(id, next.slug) : paths.vacancy(id)
}

/** The page on which a field of the choices is filled in, by its path ("post.title"). */
export function pathOfField(id: string, field: string): string {
  const slug = pageOfField(field)
  return slug ? paths.page(id, slug) : paths.grade(id)
}

/** Findings as links to the pages that solve them. */
export function withPaths(id: string, findings: Finding[]) {
  return findings.map((finding) => ({ text: sentenceOf(finding), href: pathOfField(id, finding.field) }))
}
