import { type IContext, type ITableOptions, type IXmlableObject, Table } from 'docx'

export type Caption = { title: string; description: string }

/** docx's table with texts for screen readers (w:tblCaption and w:tblDescription), for which docx has no option. */
export class CaptionedTable extends Table {
  private readonly caption: Caption

  constructor(caption: Caption, options: ITableOptions) {
    super(options)
    this.caption = caption
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const xml = super.prepForXml(context)
    const children: IXmlableObject[] = xml?.['w:tbl'] ?? []
    const properties = children.find((child) => 'w:tblPr' in child)?.['w:tblPr']
    if (!Array.isArray(properties)) throw new Error('docx wrote a table without properties')
    // The schema requires these two last.
    properties.push(
      { 'w:tblCaption': { _attr: { 'w:val': this.caption.title } } },
      { 'w:tblDescription': { _attr: { 'w:val': this.caption.description } } },
    )
    return xml
  }
}
