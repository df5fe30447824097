/** Numbers vacancies that share a title, as copies do. */

export interface SameTitle {
  /** From 1, in the order in which they were made. */
  place: number
  of: number
}

/** Maps ids to places; a vacancy with a unique title is not included. The ids rise with time. */
export function sameTitles(vacancies: { id: string; title: string }[]): Map<string, SameTitle> {
  const byTitle = new Map<string, string[]>()
  for (const { id, title } of vacancies) byTitle.set(title, [...(byTitle.get(title) ?? []), id])
  return new Map(
    [...byTitle.values()]
      .filter((ids) => ids.length > 1)
      .flatMap((ids) => ids.toSorted().map((id, index) => [id, { place: index + 1, of: ids.length }])),
  )
}
