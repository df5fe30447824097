/** What may be saved as a section's wording. */
import { longestText } from './choices'
import type { Section } from './document'

/** The wording as it will be kept, or what is wrong with it. */
export function sectionEdit(section: Section, typed: string | undefined): { markdown: string } | { error: string } {
  const markdown = (typed ?? '').replace(/^\n+|\s+$/g, '')
  if (markdown.length > longestText)
    return {
      error: `The wording must be ${longestText.toLocaleString('en-GB')} characters or fewer: it has ${markdown.length.toLocaleString('en-GB')}`,
    }
  if (markdown === '' && section.fixed === '')
    return { error: 'Enter the wording of this section, or restore the first wording' }
  return { markdown }
}
