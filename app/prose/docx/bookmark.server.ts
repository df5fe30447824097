import { createHash } from 'node:crypto'

const longest = 40

/**
 * The hidden bookmark of a section in a Word file: `_s_` and its key, or a hash if that exceeds Word's 40 characters.
 */
export function bookmarkName(key: string, part = ''): string {
  const name = `_s_${[part, key].filter((word) => word !== '').join('_')}`.replaceAll('-', '_')
  return name.length <= longest
    ? name
    : `_s_${createHash('sha256')
        .update(name)
        .digest('hex')
        .slice(0, longest - 3)}`
}

/** The bookmark of a document in a pack; the contents link to it. */
export function partBookmarkName(kind: string): string {
  return `_p_${kind.replaceAll('-', '_')}`.slice(0, longest)
}
