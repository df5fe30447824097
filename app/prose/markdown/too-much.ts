import { cleanText } from './clean-text'
import { readProse } from './markdown'
import { excessOf } from './reading-limit'
import { deepest, isTooDeep } from './too-deep'

/** The reason why small Markdown cannot be shown as meant, to follow "has"; undefined where there is none. */
export function tooMuchIn(markdown: string): string | undefined {
  const source = cleanText(markdown)
  const excess = excessOf(source)
  if (excess !== undefined) return excess
  const marks = source.match(/[-+*_]|\d[.)]/g) ?? []
  // Parsing is slow, and few texts have enough marks to need it.
  return marks.length > deepest && isTooDeep(readProse(source))
    ? `lists within lists, or bold words within italic ones, more than ${deepest} deep: leave some of their marks out`
    : undefined
}
