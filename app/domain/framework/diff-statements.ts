/** Compares texts and lists of statements, word by word. */
import { diffWords, diffWordsWithSpace } from 'diff'
import { pairLists } from '../text/diff-lists'
import type { Statements } from './release'

export interface DiffSegment {
  kind: 'same' | 'added' | 'removed'
  text: string
}

export interface ItemChange {
  /** "moved" has the same words at another place. */
  kind: 'same' | 'added' | 'removed' | 'reworded' | 'moved'
  segments: DiffSegment[]
}

export interface WordChange {
  leadIn: DiffSegment[]
  items: ItemChange[]
}

/** If less than this share of a text stays, the new text is easier to read whole than word by word. */
const leastKept = 0.3
const longest = { maxEditLength: 1000 }

/** The old and new text in one: without the added parts it is the old one, without the removed parts the new one. */
export function rewordedText(before: string, after: string): DiffSegment[] {
  if (before === after) return segments([['same', after]])
  const words = segmentsOf(diffWords(before, after, longest))
  // diffWords ignores spaces; where only they differ, they are the change.
  const seen = words?.some(({ kind }) => kind !== 'same')
    ? words
    : segmentsOf(diffWordsWithSpace(before, after, longest))
  const kept = (seen ?? []).reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.trim().length : 0), 0)
  if (seen && kept >= leastKept * Math.min(before.length, after.length)) return seen
  return segments([
    ['removed', before],
    ['added', after],
  ])
}

function segmentsOf(
  changes: { value: string; added: boolean; removed: boolean }[] | undefined,
): DiffSegment[] | undefined {
  return changes?.map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }))
}

function segments(parts: [DiffSegment['kind'], string][]): DiffSegment[] {
  return parts.filter(([, text]) => text !== '').map(([kind, text]) => ({ kind, text }))
}

/** The lead-in and items of both, each item with its change. */
export function rewordedStatements(before: Statements, after: Statements): WordChange {
  return {
    leadIn: rewordedText(before.leadIn, after.leadIn),
    items: rewordedItems(before.items, after.items),
  }
}

function rewordedItems(before: string[], after: string[]): ItemChange[] {
  return pairLists(before, after).map((pair): ItemChange => {
    const [old, now] = [before[pair.before ?? -1], after[pair.after ?? -1]]
    if (old === undefined) return { kind: 'added', segments: segments([['added', now ?? '']]) }
    if (now === undefined) return { kind: 'removed', segments: segments([['removed', old]]) }
    if (old !== now) return { kind: 'reworded', segments: rewordedText(old, now) }
    return { kind: pair.apart ? 'moved' : 'same', segments: segments([['same', now]]) }
  })
}
