import { type IParagraphOptions, Paragraph, Tab, TextRun } from 'docx'
import type { Block, List, ListItem } from '../markdown/nodes'
import { plainInlines } from '../markdown/plain-inline'
import { checkBox } from './controls.server'
import { writeInlines } from './inlines.server'
import { deepestLevel, listIndent } from './styles.server'
import type { WriterState } from './writer-state.server'

// A list of up to this many lines moves to the next page rather than split.
const shortList = 4

/** A real Word list, numbered afresh; tasks are lines with a tick box. `before` is the space above, in twips. */
export function writeList(list: List, state: WriterState, before: number): Paragraph[] {
  const lines = lineUp(list, state, 0)
  return lines.map((line, index) => {
    const { item, afterList } = state.spacing
    const space = { ...item, before: index === 0 ? before : 0, ...(index === lines.length - 1 && { after: afterList }) }
    const keepNext = state.together || staysTogether(index, lines.length)
    return new Paragraph({ style: 'ListParagraph', keepNext, keepLines: true, ...line, spacing: space })
  })
}

/** A short list stays whole; a long one never leaves one line alone on a page. */
function staysTogether(index: number, count: number): boolean {
  if (index === count - 1) return false
  return count <= shortList || index === 0 || index === count - 2
}

function lineUp(list: List, state: WriterState, depth: number): IParagraphOptions[] {
  const level = Math.min(depth, deepestLevel)
  const reference = list.ordered ? state.nextNumbers(list.start) : state.bullets
  return list.children.flatMap((item) => {
    const mark = item.checked === null ? { numbering: { reference, level } } : hang(level)
    return writeItem(item, state, level, mark)
  })
}

function writeItem(item: ListItem, state: WriterState, level: number, mark: IParagraphOptions): IParagraphOptions[] {
  const [first, ...others] = item.children
  const content = first?.type === 'paragraph' ? first.children : []
  const rest = first?.type === 'paragraph' ? others : item.children
  const box = item.checked === null ? [] : [checkBox(plainInlines(content), item.checked, state.nextId()), tab()]
  return [
    { ...mark, children: [...box, ...writeInlines(content, state)] },
    ...rest.flatMap((block) => writeInside(block, state, level)),
  ]
}

function writeInside(block: Block, state: WriterState, level: number): IParagraphOptions[] {
  if (block.type === 'list') return lineUp(block, state, level + 1)
  if (block.type !== 'paragraph') throw new Error(`A list holds no ${block.type}`)
  return [{ indent: { left: listIndent * (level + 1) }, children: writeInlines(block.children, state) }]
}

function hang(level: number): IParagraphOptions {
  return { indent: { left: listIndent * (level + 1), hanging: listIndent } }
}

function tab(): TextRun {
  return new TextRun({ children: [new Tab()] })
}
