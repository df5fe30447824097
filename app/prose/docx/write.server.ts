import { Document, type ISectionOptions, Packer, PageOrientation } from 'docx'
import { cleanText } from '../markdown/clean-text'
import { writeContents } from './contents.server'
import type { DocxProperties, WritableDocument } from './document.server'
import { writeFurniture } from './header-footer.server'
import { writePart } from './part.server'
import { compact, roomy, type Spacing } from './spacing.server'
import { largePrint, page, stylesOf } from './styles.server'
import { newPen, type Pen } from './writer-state.server'
import { fixBytes } from './zip.server'

/**
 * A Word file of one document, or of several with a title page and contents, each starting on a new page with a header of
 * its own. The same input gives the same bytes, so the file carries no time of creation.
 */
export async function writeDocx(documents: WritableDocument[], properties: DocxProperties): Promise<Buffer> {
  const pen = newPen(properties.largePrint ? largePrint : 1)
  const isPack = documents.length > 1
  const parts = documents.map((document) => layOut(document, properties, pen, isPack))
  const cover = isPack ? [coverPage(documents, properties, pen)] : []
  const file = new Document({
    title: cleanText(properties.title),
    description: cleanText(properties.description),
    creator: cleanText(properties.creator),
    lastModifiedBy: cleanText(properties.creator),
    customProperties: Object.entries(properties.custom).map(([name, value]) => ({ name, value: cleanText(value) })),
    compatabilityModeVersion: 15,
    styles: stylesOf(pen.scale),
    numbering: pen.numbering(),
    sections: [...cover, ...parts],
  })
  return fixBytes(await Packer.toBuffer(file))
}

function layOut(
  document: WritableDocument,
  { footer, draft }: DocxProperties,
  pen: Pen,
  isPack: boolean,
): ISectionOptions {
  pen.spacing = document.compact ? compact : roomy
  pen.width = (document.landscape ? page.height : page.width) - 2 * pen.spacing.margin.side
  return {
    properties: pageProperties(document.landscape === true, pen.spacing),
    ...writeFurniture({ header: isPack ? document.name : '', footer, isDraft: isDraft(draft) }),
    children: writePart(document, pen, isPack),
  }
}

function coverPage(documents: WritableDocument[], { title, footer, draft }: DocxProperties, pen: Pen): ISectionOptions {
  return {
    properties: pageProperties(false, roomy),
    ...writeFurniture({ header: '', footer, isDraft: isDraft(draft) }),
    children: writeContents({ title, draft }, documents, pen),
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
