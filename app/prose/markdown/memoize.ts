/** Number of texts that each parser remembers: all sections of a few vacancies. */
const most = 200

/**
 * A pure function that remembers its results for the latest texts. Reading Markdown is most of the work of a document,
 * and the same section is read for its page, its file and each pack. The result is shared: do not change it.
 */
export function remember<T extends object>(make: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>()
  return (text) => {
    const found = kept.get(text)
    if (found) return found
    const made = make(text)
    const [oldest] = kept.keys()
    if (kept.size >= most && oldest !== undefined) kept.delete(oldest)
    kept.set(text, made)
    return made
  }
}
