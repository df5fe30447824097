/** Space around paragraphs in twips and 240ths: roomy for reading, compact for a form that must fit its pages. */
import { type ISpacingProperties, LineRuleType } from 'docx'

export type Spacing = {
  /** Page margins: at both sides, and above and below. */
  margin: { side: number; top: number }
  paragraph: ISpacingProperties
  /** Between the items of a list, and after its last one. */
  item: ISpacingProperties
  afterList: number
  title: ISpacingProperties
  section: ISpacingProperties
  heading: ISpacingProperties
  /** In the cells of a table. */
  cell: ISpacingProperties
  /** A table has no space of its own, so the next block adds it. */
  afterTable: number
}

/** Same as the styles, except for lists. */
export const roomy: Spacing = {
  margin: { side: 1134, top: 1021 },
  paragraph: {},
  item: { after: 80 },
  afterList: 160,
  title: {},
  section: {},
  heading: {},
  cell: {},
  afterTable: 200,
}

const line = { line: 240, lineRule: LineRuleType.AUTO }

/** For forms: lines slightly closer, paragraphs much closer. */
export const compact: Spacing = {
  margin: { side: 964, top: 907 },
  paragraph: { after: 60, ...line },
  item: { after: 20, ...line },
  afterList: 80,
  title: { after: 120 },
  section: { before: 200, after: 60 },
  heading: { before: 120, after: 40 },
  cell: { before: 20, after: 20, ...line },
  afterTable: 100,
}
