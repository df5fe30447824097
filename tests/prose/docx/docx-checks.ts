import { XMLValidator } from 'fast-xml-parser'
import { strFromU8, unzipSync } from 'fflate'
import { headingProblems, paragraphProblems, tableProblems } from './docx-content-checks'
import { findAll, readXml, type XmlElement } from './xml-tree'

/** Finds defects of a Word file: broken XML, or a barrier to a reader. A good file gives an empty list. */
export function docxProblems(bytes: Uint8Array): string[] {
  const parts = Object.entries(unzipSync(bytes)).filter(([path]) => /\.(xml|rels)$/.test(path))
  const texts = new Map(parts.map(([path, part]) => [path, strFromU8(part)]))
  const broken = [...texts].filter(([, text]) => XMLValidator.validate(text) !== true)
  if (broken.length > 0) return broken.map(([path]) => `${path} is not well-formed XML`)
  const trees = new Map([...texts].map(([path, text]) => [path, readXml(text)]))
  const read = (path: string) => trees.get(path) ?? readXml('')
  const body = read('word/document.xml')
  const pages = [...trees]
    .filter(([path]) => /^word\/(document|header\d*|footer\d*)\.xml$/.test(path))
    .map(([, tree]) => tree)
  const footers = [...trees].filter(([path]) => /^word\/footer\d+\.xml$/.test(path)).map(([, tree]) => tree)
  return [
    ...propertyProblems(read('docProps/core.xml'), read('word/styles.xml')),
    ...headingProblems(body),
    ...paragraphProblems(body),
    ...tableProblems(body),
    ...pages.flatMap((page) => sizeProblems(page, read('word/styles.xml'))),
    ...idProblems(body),
    ...controlProblems(body),
    ...pages.flatMap(leftoverProblems),
    ...footerProblems(footers),
    ...linkProblems(body, read('word/_rels/document.xml.rels')),
  ]
}

function propertyProblems(core: XmlElement, styles: XmlElement): string[] {
  const languages = findAll(styles, 'w:lang').map((lang) => lang.attributes['w:val'])
  return [
    ...(findAll(core, 'dc:title').some((title) => title.text.trim() !== '') ? [] : ['the title property is empty']),
    ...(languages.includes('en-GB') ? [] : ['the language is not en-GB']),
  ]
}

function sizeProblems(page: XmlElement, styles: XmlElement): string[] {
  const used = [...findAll(page, 'w:pStyle'), ...findAll(page, 'w:rStyle')].map((style) => style.attributes['w:val'])
  const usedStyles = findAll(styles, 'w:style').filter((style) => used.includes(style.attributes['w:styleId']))
  const sizes = [page, ...findAll(styles, 'w:docDefaults'), ...usedStyles].flatMap((element) =>
    findAll(element, 'w:sz'),
  )
  return sizes
    .filter((size) => size.attributes['w:val'] !== undefined && Number(size.attributes['w:val']) < 24)
    .map((size) => `text of ${size.attributes['w:val']} half-points`)
}

function idProblems(body: XmlElement): string[] {
  const starts = findAll(body, 'w:bookmarkStart')
  const controls = findAll(body, 'w:sdtPr').flatMap((properties) => findAll(properties, 'w:id'))
  return [
    ...repeated(starts.map((start) => start.attributes['w:id'])).map((id) => `bookmark id ${id} is used twice`),
    ...repeated(starts.map((start) => start.attributes['w:name'])).map((name) => `two bookmarks are called ${name}`),
    ...repeated(controls.map((control) => control.attributes['w:val'])).map((id) => `control id ${id} is used twice`),
    ...repeated(findAll(body, 'wp:docPr').map((drawing) => drawing.attributes.id)).map(
      (id) => `drawing id ${id} is used twice`,
    ),
  ]
}

function repeated(values: (string | undefined)[]): (string | undefined)[] {
  return values.filter((value, index) => values.indexOf(value) < index)
}

function controlProblems(body: XmlElement): string[] {
  const names = findAll(body, 'w:sdtPr').map(
    (properties) => findAll(properties, 'w:alias')[0]?.attributes['w:val'] ?? '',
  )
  return names.filter((name) => name.trim() === '').map(() => 'a content control has no name')
}

function leftoverProblems(page: XmlElement): string[] {
  const texts = [
    ...findAll(page, 'w:t').map((run) => run.text),
    ...findAll(page, 'w:alias').map((alias) => `${alias.attributes['w:val']}`),
  ]
  return texts.filter((text) => /undefined|\[object|NaN/.test(text)).map((text) => `a leftover in "${text}"`)
}

function footerProblems(footers: XmlElement[]): string[] {
  if (footers.length === 0) return ['there is no footer']
  const fields = footers.map((footer) => findAll(footer, 'w:instrText').map((field) => field.text.trim()))
  return fields.every((found) => found.includes('PAGE') && found.includes('NUMPAGES'))
    ? []
    : ['a footer has no page numbers']
}

function linkProblems(body: XmlElement, relationships: XmlElement): string[] {
  const ids = new Set(findAll(relationships, 'Relationship').map((relationship) => relationship.attributes.Id))
  const names = new Set(findAll(body, 'w:bookmarkStart').map((start) => start.attributes['w:name']))
  return findAll(body, 'w:hyperlink').flatMap(({ attributes, text }) => {
    const leads = attributes['r:id'] ? ids.has(attributes['r:id']) : names.has(attributes['w:anchor'])
    return leads && text.trim() !== '' ? [] : [`the link "${text}" leads nowhere or has no text`]
  })
}
