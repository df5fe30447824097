import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { cleanText } from '../markdown/clean-text'

/** Header and footer of a part. An empty header is left out, except in a draft, where it marks each page as one. */
export function writeHeaderFooter({ header, footer, isDraft }: { header: string; footer: string; isDraft: boolean }) {
  const pageNumber = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  const line = new Paragraph({ style: 'PartHeader', children: [new TextRun(`${cleanText(footer)} · `), pageNumber] })
  const footers = { default: new Footer({ children: [line] }) }
  if (header === '' && !isDraft) return { footers }
  const draft = isDraft ? [new TextRun({ text: header === '' ? 'DRAFT' : 'DRAFT · ', bold: true })] : []
  const top = new Paragraph({ style: 'PartHeader', children: [...draft, new TextRun(cleanText(header))] })
  return { footers, headers: { default: new Header({ children: [top] }) } }
}
