import { cleanText } from './clean-text'
import { readProse } from './markdown'
import { excessOf } from './reading-limit'
import { deepest, isTooDeep } from './too-deep'

/** What keeps small Markdown from being shown as it is meant, in words that go on after "has"; undefined where nothing does. */
export function tooMuchIn(markdown: string): string | undefined {
  const source = cleanText(markdown)
  const excess = excessOf(source)
  if (excess !== undefined) return excess
  const marks = source.match(/[-+*_]|\d[.)]/g) ?? []
  // Reading is dear, and few texts have marks enough.
  return marks.length > deepest && isTooDeep(readProse(source))
    ? `lists within lists, or bold words within italic ones, more than ${deepest} deep: leave some of their marks out`
    : undefined
}
