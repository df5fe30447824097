// What programs put before an item of a list; "o" is the second level of Word's bullets. A minus or a star may also begin words.
const listMarkers = /^(?:(?:[•◦▪‣·●○■□]|[-*–—](?=\s|$)|o(?=\t))\s*)+/

/** Lines of a textarea without the empty ones, and without the bullets of a list that was pasted. */
export function linesOf(text: string | undefined): string[] {
  return (text ?? '')
    .split('\n')
    .map((line) => line.trim().replace(listMarkers, ''))
    .filter((line) => line !== '')
}

/** A list that is left out while it is empty. */
export function some(list: string[]): string[] | undefined {
  return list.length > 0 ? list : undefined
}

/** The longest text that any field takes, in characters. */
export const longestText = 20_000
