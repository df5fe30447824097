/** Places in documents that still have to be filled: each has a code, and its English is made here only. */
import type { Post } from './choices'
import type { PageSlug } from './pages'
import { postFields } from './post-fields'

/** The path of the choice that fills the gap; `level.description` is filled by the framework only. */
export type GapCode =
  | `post.${keyof Post}`
  | 'level.description'
  | 'criteria'
  | 'leadCriterion'
  | 'experience.criteria'
  | 'tests.description'

export interface Gap {
  /** Absent where a person typed a gap of their own. */
  code?: GapCode
  /** As documents show it: "[salary to be confirmed]". */
  text: string
}

/** The words of each gap, and the page that fills it, if one does; what is a choice is to be chosen. */
const gaps = new Map<GapCode, { name: string; page?: PageSlug; chosen?: true }>([
  ...postFields.map(({ name, gap, part }) => [`post.${name}`, { name: gap, page: part }] as const),
  ['level.description', { name: 'description of the job' }],
  ['criteria', { name: 'what is assessed', page: 'skills' }],
  ['leadCriterion', { name: 'lead criterion', page: 'skills', chosen: true }],
  ['experience.criteria', { name: 'what the writing is scored against', page: 'skills' }],
  ['tests.description', { name: 'how the test is scored', page: 'other-elements' }],
])

/** The words for the missing thing: "salary". */
export function gapName(code: GapCode): string {
  return gapCalled(code).name
}

function gapCalled(code: GapCode) {
  const gap = gaps.get(code)
  // A template names its gaps in text, which the compiler does not check.
  if (!gap) throw new Error(`No gap ${code}`)
  return gap
}

/** The gap as documents show it: "[salary to be confirmed]". */
export function gapText(code: GapCode): string {
  const { name, chosen } = gapCalled(code)
  return `[${name} to be ${chosen ? 'chosen' : 'confirmed'}]`
}

/** The page that fills the gap; undefined for a gap that none fills. */
export function pageOfGap(code: GapCode): PageSlug | undefined {
  return gaps.get(code)?.page
}

/** The first code of each text: both ends of a salary range show the same gap. */
const codes = new Map([...gaps.keys()].toReversed().map((code) => [gapText(code), code]))

/** Reads a gap back from a text: an edited section has kept its gaps only as words. */
export function readGap(text: string): Gap {
  return { code: codes.get(text), text }
}
