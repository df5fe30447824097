// Marks that programs put before list items; "o" is the second level of Word's bullets. A minus or star may also start
// a word.
const listMarkers = /^(?:(?:[•◦▪‣·●○■□]|[-*–—](?=\s|$)|o(?=\t))\s*)+/

/** Lines of a textarea, without empty ones and without the bullets of a pasted list. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(listMarkers, ''))
    .filter((line) => line !== '')
}

/** Returns undefined for an empty list, so that it is left out. */
export function some(list: string[]): string[] | undefined {
  return list.length > 0 ? list : undefined
}

/** The longest text that any field takes, in characters. */
export const maxTextLength = 20_000
