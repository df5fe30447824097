/**
 * Measures a pack of three documents as one Word file, from the choices on, against deflating its finished parts alone
 * and against two template engines filling the same text.
 *
 * Equal: the engines' template is our own finished file with a placeholder for every text of word/document.xml, so
 * template and result have the same paragraphs, tables, styles, headers and other parts, and the result has the same
 * texts in the same order (checked before measuring). The engines need not choose, assemble or parse: they get finished
 * texts, and a template made for one vacancy needs no loops. Each time they open the template, fill it and zip it.
 */
import { join } from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { root } from './built.mjs'
import { bundle } from './bundle.mjs'
import { installIn } from './install.mjs'
import { interleave, median, printTable, printTimes } from './measure.mjs'

const body = 'word/document.xml'
const textElement = /<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g

installIn(join(root, 'tests/bench/rivals'))
const { Docxtemplater, PizZip, TemplateHandler } = await import('./rivals/word.mjs')
const app = await bundle('tests/bench/pack-entry.ts')
const pack = await app.makePack()
const parts = unzipSync(pack)
const finished = Object.values(parts)
const texts = textsOf(pack)
const data = Object.fromEntries(texts.map((text, index) => [`t${index}`, text]))
const template = Buffer.from(makeTemplate())
const easy = new TemplateHandler()

const byDocxtemplater = () =>
  new Docxtemplater(new PizZip(template), { paragraphLoop: true }).render(data).toBuffer({ compression: 'DEFLATE' })
const byEasyTemplate = () => easy.process(template, data)
requireSameText('docxtemplater', byDocxtemplater())
requireSameText('easy-template-x', await byEasyTemplate())

const times = await interleave(
  {
    'our pack': () => app.makePack(),
    'our pack, texts never read': () => app.makeNewPack(),
    'deflate its parts (zlib 6)': () => void finished.map((part) => deflateRawSync(part, { level: 6 })),
    docxtemplater: () => void byDocxtemplater(),
    'easy-template-x': () => byEasyTemplate(),
    '- assemble': () => void app.assembleViews(),
    '- assemble, fill templates': () => void app.fillTemplates(),
    '- split into sections': () => void app.splitSections(),
    '- parse the sections': () => void app.parseSections(),
    '- all before Word, gaps too': () => void app.buildDocuments(),
  },
  { rounds: 30, warmUp: 8 },
)
const xml = strFromU8(parts[body])
const paragraphs = xml.match(/<w:p[ >]/g).length
console.log(`${paragraphs} paragraphs, ${texts.length} texts, ${pack.length} bytes, ${xml.length} characters of XML`)
printTimes(times, 'our pack')
const [whole, before, deflate] = ['our pack', '- all before Word, gaps too', 'deflate its parts (zlib 6)'].map((name) =>
  median(times.get(name)),
)
console.log('')
printTable(
  ['our pack against', 'times as long'],
  ['deflate its parts (zlib 6)', 'docxtemplater', 'easy-template-x'].map((name) => [
    name,
    (whole / median(times.get(name))).toFixed(2),
  ]),
)
console.log(
  `\nWord alone (trees, XML, zip): ${(whole - before).toFixed(1)} ms; of it deflate: ${deflate.toFixed(1)} ms`,
)

/** Bundles the app's own source as the server's build does, into the folder of the build. */
function makeTemplate() {
  let index = 0
  const marked = strFromU8(parts[body]).replace(textElement, () => `<w:t xml:space="preserve">{t${index++}}</w:t>`)
  return zipSync({ ...parts, [body]: strToU8(marked) })
}

function textsOf(docx) {
  const document = strFromU8(unzipSync(docx)[body])
  return Array.from(document.matchAll(textElement), ([, text]) => withoutEntities(text))
}

function withoutEntities(text) {
  const named = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name) => named[name])
}

function requireSameText(engine, docx) {
  const [wanted, got] = [texts, textsOf(docx)].map((all) => all.join('\n'))
  if (wanted !== got) throw new Error(`${engine} wrote another text than we did`)
}
