/** The usual grades of a role level as a sentence; empty if they are unknown, which the page shows once. */
export function gradesText(codes: string[] | undefined): string {
  if (!codes) return ''
  return codes.length > 0 ? `Often at ${codes.join(' or ')}.` : 'No typical grade stated.'
}
