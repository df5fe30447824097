/** The grades at which a role level is often performed, as a sentence; empty where they are not known, which the page says once. */
export function gradesText(codes: string[] | undefined): string {
  if (!codes) return ''
  return codes.length > 0 ? `Often at ${codes.join(' or ')}.` : 'No typical grade stated.'
}
