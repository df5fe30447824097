import { randomUUID } from 'node:crypto'
import type { INumberingOptions } from 'docx'
import { roomy, type Spacing } from './spacing.server'
import { bulletLevels, numberLevels } from './styles.server'

/** State shared by the functions that write one file: ids, numbering and the current place. */
export type WriterState = {
  /** Size of the letters, as a multiple of the usual. */
  scale: number
  /** Width of the text in twips. */
  width: number
  spacing: Spacing
  /** True while blocks must stay on one page with each other and with the next one. */
  together: boolean
  /** True where a section must stay on one page. */
  whole: boolean
  /** The latest heading; it names a table. */
  heading: string
  nextId(): number
  bullets: string
  /** The reference of a new numbered list. */
  nextNumbers(start: number): string
  numbering(): INumberingOptions
}

/**
 * A state for one file. References are random, since docx replaces "{reference-0}" in people's text; no file shows
 * them.
 */
export function newWriterState(scale: number): WriterState {
  const secret = randomUUID()
  const lists: { reference: string; start: number }[] = []
  // docx numbers its own bookmarks and controls from 1.
  let id = 1_000_000
  return {
    scale,
    width: 0,
    spacing: roomy,
    together: false,
    whole: false,
    heading: '',
    nextId: () => ++id,
    bullets: `${secret}-bullets`,
    nextNumbers(start) {
      const reference = `${secret}-numbers-${lists.length}`
      lists.push({ reference, start })
      return reference
    },
    numbering: () => ({
      config: [
        { reference: `${secret}-bullets`, levels: bulletLevels },
        ...lists.map(({ reference, start }) => ({ reference, levels: numberLevels(start) })),
      ],
    }),
  }
}
