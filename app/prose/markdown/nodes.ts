/**
 * The small Markdown's tree: mdast, narrowed to the nodes that every writer renders. Text holds no line breaks,
 * headings never skip a level, links are http, https or mailto.
 */
export type Text = { type: 'text'; value: string }
export type Strong = { type: 'strong'; children: Inline[] }
export type Emphasis = { type: 'emphasis'; children: Inline[] }
export type Break = { type: 'break' }
export type Link = { type: 'link'; url: string; children: Inline[] }
/** One choice from a scale, such as a score; the label names its subject. */
export type Choice = { type: 'choice'; options: string[]; label: string }
export type Inline = Text | Strong | Emphasis | Break | Link | Choice

export type Paragraph = { type: 'paragraph'; children: Inline[] }
/** Level 3 or 4, since the title and section headings come above. */
export type Heading = { type: 'heading'; depth: 3 | 4; children: Inline[] }
export type List = { type: 'list'; ordered: boolean; start: number; children: ListItem[] }
/** `checked` is null for a plain item, a boolean for a task. */
export type ListItem = { type: 'listItem'; checked: boolean | null; children: Block[] }
/** The first row is the header; an empty body cell is space to write. Every row has as many cells as the first. */
export type TableBlock = { type: 'table'; children: TableRow[] }
export type TableRow = { type: 'tableRow'; children: TableCell[] }
export type TableCell = { type: 'tableCell'; children: Inline[] }
export type Block = Paragraph | Heading | List | TableBlock

export type Root = { type: 'root'; children: Block[] }
export type Node = Root | Block | Inline | ListItem | TableRow | TableCell
