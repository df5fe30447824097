import { HeadingLevel, Paragraph, type Table, TextRun } from 'docx'
import { cleanText } from '../markdown/clean-text'
import { parseForm, parseProse } from '../markdown/markdown'
import { writeBlocks } from './blocks.server'
import { bookmarkName, partBookmarkName } from './bookmark.server'
import type { WritableDocument } from './document.server'
import { bookmarked } from './inlines.server'
import type { Pen } from './writer-state.server'

/** One document: its title as Heading 1, its lead, its sections. In a pack, bookmarks carry the document's kind. */
export function writePart(document: WritableDocument, pen: Pen, isPack: boolean): (Paragraph | Table)[] {
  const title = cleanText(document.title)
  const part = isPack ? document.kind : ''
  pen.heading = title
  pen.together = false
  pen.whole = document.whole === true
  const top = new Paragraph({
    heading: HeadingLevel.HEADING_1,
    spacing: pen.spacing.title,
    children: bookmarked(partBookmarkName(document.kind), [new TextRun(title)], pen),
  })
  const sections = document.sections.flatMap(({ key, heading, prose, fixed, newPage, together }, index) => {
    pen.heading = cleanText(heading)
    pen.together = together === true
    return [
      new Paragraph({
        heading: HeadingLevel.HEADING_2,
        ...(newPage && index > 0
          ? { pageBreakBefore: true, spacing: { ...pen.spacing.section, before: 0 } }
          : { spacing: pen.spacing.section }),
        children: bookmarked(bookmarkName(key, part), [new TextRun(pen.heading)], pen),
      }),
      ...writeBlocks([...parseProse(prose).children, ...parseForm(fixed).children], pen),
    ]
  })
  const blocks = [top, ...writeBlocks(parseProse(document.lead).children, pen), ...sections]
  // Word and docx put an empty paragraph after a last table, which may take a page of its own.
  return blocks.at(-1) instanceof Paragraph ? blocks : [...blocks, endMark(title)]
}

function endMark(title: string): Paragraph {
  return new Paragraph({ style: 'EndMark', children: [new TextRun(`End of ${title}`)] })
}
