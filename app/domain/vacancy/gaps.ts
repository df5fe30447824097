/** Places in documents that still have to be filled: each has a code, and its English is made here only. */
import type { Post } from './choices'
import { type PostPart, postFields } from './post-fields'

/** The path of the choice that fills the gap; `level.description` is filled by the framework only. */
export type GapCode =
  | `post.${keyof Post}`
  | 'level.description'
  | 'criteria'
  | 'experience.criteria'
  | 'tests.description'

export interface Gap {
  /** Absent where a person typed a gap of their own. */
  code?: GapCode
  /** As documents show it: "[salary to be confirmed]". */
  text: string
}

/** The words of each gap, and the page that fills it, if a page of the post does. */
const gaps = new Map<GapCode, { name: string; part?: PostPart }>([
  ...postFields.map(({ name, gap, part }) => [`post.${name}`, { name: gap, part }] as const),
  ['level.description', { name: 'description of the job' }],
  ['criteria', { name: 'what is assessed' }],
  ['experience.criteria', { name: 'what the writing is scored against' }],
  ['tests.description', { name: 'how the test is scored' }],
])

/** The words for the missing thing: "salary". */
export function gapName(code: GapCode): string {
  const gap = gaps.get(code)
  // A template names its gaps in text, which the compiler does not check.
  if (!gap) throw new Error(`No gap ${code}`)
  return gap.name
}

/** The gap as documents show it: "[salary to be confirmed]". */
export function gapText(code: GapCode): string {
  return `[${gapName(code)} to be confirmed]`
}

/** The part of the post whose page fills the gap; undefined for a gap that none fills. */
export function partOfGap(code: GapCode): PostPart | undefined {
  return gaps.get(code)?.part
}

/** The first code of each text: both ends of a salary range show the same gap. */
const codes = new Map([...gaps.keys()].toReversed().map((code) => [gapText(code), code]))

/** Reads a gap back from a text: an edited section has kept its gaps only as words. */
export function readGap(text: string): Gap {
  return { code: codes.get(text), text }
}
