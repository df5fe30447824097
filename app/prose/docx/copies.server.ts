import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { firstMoment } from './zip.server'

/** Texts of one copy, by the mark that they replace in the Word file. */
type OwnerTexts = Record<string, string>

/**
 * Makes copies of a Word file by replacing marks with each copy's own texts, so that the file is laid out only once. A
 * mark must be whole in one run and occur nowhere else.
 */
export function docxCopies(docx: Uint8Array, marks: string[]): (texts: OwnerTexts) => Uint8Array {
  const parts = Object.entries(unzipSync(docx)).map(([path, bytes]) => ({ path, bytes, xml: strFromU8(bytes) }))
  const marked = parts.filter(({ xml }) => marks.some((mark) => xml.includes(mark)))
  const others = Object.fromEntries(
    parts.filter((part) => !marked.includes(part)).map(({ path, bytes }) => [path, bytes]),
  )
  return (texts) => {
    const own = marked.map(({ path, xml }): [string, Uint8Array] => [path, strToU8(fill(xml, texts))])
    return zipSync({ ...others, ...Object.fromEntries(own) }, { mtime: firstMoment })
  }
}

function fill(xml: string, texts: OwnerTexts): string {
  return Object.entries(texts).reduce((filled, [mark, text]) => filled.replaceAll(mark, () => escapeXml(text)), xml)
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
