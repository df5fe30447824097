import { Footer, Header, PageNumber, Paragraph, TextRun } from 'docx'
import { cleanText } from './clean-text'

/** Header and footer of a part. Without a text there is no header. */
export function writeFurniture({ header, footer }: { header: string; footer: string }) {
  const pageNumber = new TextRun({ children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] })
  const line = new Paragraph({ style: 'PartHeader', children: [new TextRun(`${cleanText(footer)} · `), pageNumber] })
  const footers = { default: new Footer({ children: [line] }) }
  if (header === '') return { footers }
  const top = new Paragraph({ style: 'PartHeader', children: [new TextRun(cleanText(header))] })
  return { footers, headers: { default: new Header({ children: [top] }) } }
}
