/** Vacancies that share a title, as copies do: which one of how many each is. */

export interface SameTitle {
  /** From 1, in the order in which they were made. */
  place: number
  of: number
}

/** By id; a vacancy whose title no other one has is not in it. The ids rise with time. */
export function sameTitles(vacancies: { id: string; title: string }[]): Map<string, SameTitle> {
  const byTitle = new Map<string, string[]>()
  for (const { id, title } of vacancies) byTitle.set(title, [...(byTitle.get(title) ?? []), id])
  return new Map(
    [...byTitle.values()]
      .filter((ids) => ids.length > 1)
      .flatMap((ids) => ids.toSorted().map((id, index) => [id, { place: index + 1, of: ids.length }])),
  )
}
