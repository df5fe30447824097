import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx'
import { cleanText } from '../markdown/clean-text'
import { writeContents } from './contents.server'
import type { DocxProperties, WritableDocument } from './document.server'
import { writeHeaderFooter } from './header-footer.server'
import { writePart } from './part.server'
import { compact, roomy, type Spacing } from './spacing.server'
import { largePrint, page, stylesOf } from './styles.server'
import { newWriterState, type WriterState } from './writer-state.server'
import { fixBytes } from './zip.server'

/**
 * A Word file of one document, or of several with a title page and contents, each starting on a new page with its own
 * header. The same input gives the same bytes, so the file carries no time of creation.
 */
export async function writeDocx(documents: WritableDocument[], properties: DocxProperties): Promise<Buffer> {
  const state = newWriterState(properties.largePrint ? largePrint : 1)
  const isPack = documents.length > 1
  const parts = documents.map((document) => layOut(document, properties, state, isPack))
  const cover = isPack ? [coverPage(documents, properties, state)] : []
  const file = new Document({
    title: cleanText(properties.title),
    description: cleanText(properties.description),
    creator: cleanText(properties.creator),
    lastModifiedBy: cleanText(properties.creator),
    customProperties: Object.entries(properties.custom).map(([name, value]) => ({ name, value: cleanText(value) })),
    compatabilityModeVersion: 15,
    styles: stylesOf(state.scale),
    numbering: state.numbering(),
    sections: [...cover, ...parts],
  })
  return fixBytes(await Packer.toBuffer(file))
}

function layOut(
  document: WritableDocument,
  { footer, draft }: DocxProperties,
  state: WriterState,
  isPack: boolean,
): ISectionOptions {
  state.spacing = document.compact ? compact : roomy
  state.width = (document.landscape ? page.height : page.width) - 2 * state.spacing.margin.side
  return {
    properties: pageProperties(document.landscape === true, state.spacing),
    ...writeHeaderFooter({ header: isPack ? document.name : '', footer, isDraft: isDraft(draft) }),
    children: writePart(document, state, isPack),
  }
}

function coverPage(
  documents: WritableDocument[],
  { title, footer, draft }: DocxProperties,
  state: WriterState,
): ISectionOptions {
  return {
    properties: pageProperties(false, roomy),
    ...writeHeaderFooter({ header: '', footer, isDraft: isDraft(draft) }),
    children: writeContents({ title, draft }, documents, state),
  }
}

function isDraft(draft: string[] = []): boolean {
  return draft.length > 0
}

function pageProperties(landscape: boolean, { margin }: Spacing): ISectionOptions['properties'] {
  const { width, height } = page
  const { side, top } = margin
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    page: {
      size: { width, height, orientation },
      margin: { top, bottom: top, left: side, right: side, header: 450, footer: 450 },
    },
  }
}
