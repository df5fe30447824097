import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { cleanText } from '../markdown/clean-text'
import { parseFixed, parseProse } from '../markdown/markdown'
import { writeBlocks } from './blocks.server'
import { bookmarkName, partBookmarkName } from './bookmark.server'
import type { WritableDocument } from './document.server'
import { bookmarked } from './inlines.server'
import type { WriterState } from './writer-state.server'

/** One document: its title as Heading 1, its lead, its sections. In a pack, bookmarks carry the document's kind. */
export function writePart(document: WritableDocument, state: WriterState, isPack: boolean): (Paragraph | Table)[] {
  const title = cleanText(document.title)
  const part = isPack ? document.kind : ''
  state.heading = title
  state.together = false
  state.whole = document.whole === true
  const top = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: state.spacing.title,
    children: bookmarked(partBookmarkName(document.kind), [new TextRun(title)], state),
  })
  const sections = document.sections.flatMap(({ key, heading, prose, fixed, newPage, together }, index) => {
    state.heading = cleanText(heading)
    state.together = together === true
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        ...(newPage && index > 0
          ? { pageBreakBefore: true, spacing: { ...state.spacing.section, before: 0 } }
          : { spacing: state.spacing.section }),
        children: bookmarked(bookmarkName(key, part), [new TextRun(state.heading)], state),
      }),
      ...writeBlocks([...parseProse(prose).children, ...parseFixed(fixed).children], state),
    ]
  })
  const blocks = [top, ...writeBlocks(parseProse(document.lead).children, state), ...sections]
  // Word and docx put an empty paragraph after a final table, which may take up a whole page.
  return blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, endMark(title)]
}

function endMark(title: string): Paragraph {
  return new Paragraph({ style: 'EndMark', children: [new TextRun(`End of ${title}`)] })
}
