/** Messages by the name of their field, in the order of the page; the key '' is for the form as a whole. */
export type FieldErrors = Record<string, string[] | undefined>

export interface ErrorListItem {
  text: string
  /** Absent where the error belongs to no single field. */
  href?: string
}

/** Every message with a link to its field, for ErrorSummary. */
export function errorList(errors: FieldErrors): ErrorListItem[] {
  return Object.entries(errors).flatMap(([name, messages = []]) =>
    messages.map((text) => (name === '' ? { text } : { text, href: `#${name}` })),
  )
}
