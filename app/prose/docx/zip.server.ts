import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'

// The earliest time that a zip file can hold. Local time, because zip has no time zone.
export const firstMoment = new Date(1980, 0, 1)
const relationships = 'word/_rels/document.xml.rels'

/** The same Word file without parts that differ from run to run: times, and docx's random link ids. */
export function fixBytes(docx: Uint8Array): Buffer {
  const parts = unzipSync(docx)
  const links = linkIds(readPart(parts, relationships))
  const fixed = {
    ...parts,
    'docProps/core.xml': strToU8(
      readPart(parts, 'docProps/core.xml').replace(/<dcterms:(created|modified) .*?<\/dcterms:\1>/g, ''),
    ),
    [relationships]: strToU8(renumber(readPart(parts, relationships), 'Id', links)),
    'word/document.xml': strToU8(renumber(readPart(parts, 'word/document.xml'), 'r:id', links)),
  }
  return Buffer.from(zipSync(fixed, { mtime: firstMoment }))
}

function readPart(parts: Record<string, Uint8Array>, path: string): string {
  const bytes = parts[path]
  if (!bytes) throw new Error(`docx wrote no ${path}`)
  return strFromU8(bytes)
}

function linkIds(xml: string): Map<string, string> {
  const ids = Array.from(xml.matchAll(/ Id="([^"]*)"[^>]* TargetMode="External"/g), ([, id]) => `${id}`)
  return new Map(ids.map((id, index) => [id, `rIdLink${index + 1}`]))
}

function renumber(xml: string, attribute: string, ids: Map<string, string>): string {
  return xml.replace(new RegExp(`(?<= ${attribute}=")[^"]*`, 'g'), (id) => ids.get(id) ?? id)
}
