import { HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx'
import { cleanText } from './clean-text'
import type { WritableDocument } from './docx.server'
import { bookmarkName, partBookmarkName } from './docx-bookmark.server'
import type { Pen } from './docx-pen.server'

/** The first page of a pack: its title and links to its documents and their sections. */
export function writeContents(title: string, documents: WritableDocument[], pen: Pen): Paragraph[] {
  const numbers = pen.nextNumbers(1)
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(cleanText(title))] }),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Contents')] }),
    ...documents.flatMap((document) => [
      entry(document.title, partBookmarkName(document.kind), { reference: numbers, level: 0 }),
      ...document.sections.map(({ key, heading }) =>
        entry(heading, bookmarkName(key, document.kind), { reference: pen.bullets, level: 1 }),
      ),
    ]),
  ]
}

function entry(text: string, anchor: string, numbering: { reference: string; level: number }): Paragraph {
  const link = new InternalHyperlink({ anchor, children: [new TextRun({ text: cleanText(text), style: 'Hyperlink' })] })
  return new Paragraph({ style: 'ListParagraph', numbering, children: [link] })
}
