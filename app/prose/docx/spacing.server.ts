/** Space around paragraphs, by document: roomy to read, compact where a form has to fit its pages. In twips and 240ths. */
import { type ISpacingProperties, LineRuleType } from 'docx'

export type Spacing = {
  /** Of the page: at both sides, and above and below. */
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
  /** A table has no space of its own, so what follows brings it. */
  afterTable: number
}

/** What the styles say, but for lists. */
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

/** For forms: the lines a little closer, the paragraphs much. */
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
