import { HeadingLevel, InternalHyperlink, Paragraph, TextRun } from 'docx'
import { cleanText } from '../markdown/clean-text'
import { partBookmarkName } from './bookmark.server'
import type { DocxProperties, WritableDocument } from './document.server'
import { writeInlines } from './inlines.server'
import type { WriterState } from './writer-state.server'

/** The first page of a pack: its title, the reasons why it is a draft, if any, and links to its documents. */
export function writeContents(
  { title, draft = [] }: Pick<DocxProperties, 'title' | 'draft'>,
  documents: WritableDocument[],
  state: WriterState,
): Paragraph[] {
  const reference = state.nextNumbers(1)
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(cleanText(title))] }),
    ...(draft.length > 0 ? writeDraft(draft, state) : []),
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('Contents')] }),
    ...documents.map((document) => {
      const text = new TextRun({ text: cleanText(document.name), style: 'Hyperlink' })
      const link = new InternalHyperlink({ anchor: partBookmarkName(document.kind), children: [text] })
      return new Paragraph({ style: 'ListParagraph', numbering: { reference, level: 0 }, children: [link] })
    }),
  ]
}

function writeDraft(draft: string[], state: WriterState): Paragraph[] {
  const item = (text: string) =>
    new Paragraph({
      style: 'ListParagraph',
      numbering: { reference: state.bullets, level: 0 },
      children: writeInlines([{ type: 'text', value: cleanText(text) }], state),
    })
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun('This is a draft')] }),
    new Paragraph({ children: [new TextRun('Every page says so until these points are settled.')] }),
    ...draft.map(item),
  ]
}
