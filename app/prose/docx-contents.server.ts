import { HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx'
import { cleanText } from './clean-text'
import type { WritableDocument } from './docx.server'
import { partBookmarkName } from './docx-bookmark.server'
import type { Pen } from './docx-pen.server'

/** The first page of a pack: its title and links to its documents. */
export function writeContents(title: string, documents: WritableDocument[], pen: Pen): Paragraph[] {
  const reference = pen.nextNumbers(1)
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(cleanText(title))] }),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Contents')] }),
    ...documents.map((document) => {
      const text = new TextRun({ text: cleanText(document.name), style: 'Hyperlink' })
      const link = new InternalHyperlink({ anchor: partBookmarkName(document.kind), children: [text] })
      return new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0 }, children: [link] })
    }),
  ]
}
