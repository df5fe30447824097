/** The grades at which a role level is often performed, as a sentence. */
export function gradesText(codes: string[]): string {
  return codes.length > 0 ? `Often at ${codes.join(' or ')}.` : 'No typical grade stated.'
}
