/** The gaps that documents show for fields of the post. */
import type { Post } from './choices'
import { type PostPart, postFields } from './details-fields'

/** The visible gap in a document for a field not given yet. */
export function gapFor(name: keyof Post): string {
  const field = postFields.find((candidate) => candidate.name === name)
  return `[${field?.gap ?? name} to be confirmed]`
}

/** The part whose page fills a gap; undefined for a gap that no field fills. */
export function partOfGap(gap: string): PostPart | undefined {
  return postFields.find((field) => gapFor(field.name) === gap)?.part
}
