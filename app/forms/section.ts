/** The page with the wording of one section of a document. */
import { z } from 'zod'
import type { Section } from '../domain/documents/edits'
import { maxTextLength } from '../domain/text/lines'
import { tooMuchIn } from '../prose/markdown/too-much'
import { definePage } from './page'

export const sectionPage = definePage({
  fields: (section: Section) => ({
    markdown: z
      .string()
      .default('')
      .transform((typed) => typed.trimEnd().replace(/^\n+/, ''))
      .superRefine((markdown, context) => {
        const message = problemOf(markdown, section)
        if (message !== undefined) context.addIssue({ code: 'custom', message })
      }),
  }),
  read: ({ prose }) => ({ markdown: [prose] }),
  write: ({ markdown }) => markdown,
})

/** The reason not to keep a wording; undefined where it is fine. */
function problemOf(markdown: string, section: Section): string | undefined {
  if (markdown.length > maxTextLength)
    return `The wording must be ${maxTextLength.toLocaleString('en-GB')} characters or fewer: it has ${markdown.length.toLocaleString('en-GB')}`
  const excess = tooMuchIn(markdown)
  if (excess !== undefined) return `The wording has ${excess}`
  if (markdown === '' && section.fixed === '')
    return 'Enter the wording of this section, or choose Cancel to keep the wording that it has'
  return undefined
}
