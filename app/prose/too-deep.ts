/** Nine list markers in a row, or a run of marks that no one means: each costs a level of nesting. */
const deep = /^[ \t]*(?:(?:[-+*]|\d{1,9}[.)])[ \t]+){9}|[*_]{13}/m

/** Whether a person's Markdown nests deeper than any text does; reading it could then take minutes, or never end. */
export function isTooDeep(markdown: string): boolean {
  return deep.test(markdown)
}
