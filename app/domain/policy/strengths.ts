/** The official words of strengths, which a manager chooses by name. */
import { slugOf } from '../text/slug'
import type { OfficialStrength } from './official-words'
import type { Policy } from './schemas'
import { sourceOfPage } from './sources'

export interface StrengthWords extends Omit<OfficialStrength, 'slug'> {
  /** Printed with the words. */
  sourceLine: string
}

/** The loaded page's words for a strength of this name; undefined where no page is used or it has none of that name. */
export function strengthWords(name: string, { official }: Policy): StrengthWords | undefined {
  const page = official?.strengths
  const found = page?.strengths.find(({ slug }) => slug === slugOf(name))
  return page && found && { name: found.name, leadIn: found.leadIn, items: found.items, sourceLine: sourceOfPage(page) }
}
