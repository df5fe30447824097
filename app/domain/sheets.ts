/** The sheets that a pack has beside its documents, one for each application and reader. */
import type { Slice } from './vacancy'

/** Interview sheets for each application and panel member, and a consensus sheet for each application. */
export function sheetCount({ choices: { interview } }: Pick<Slice, 'choices'>): number {
  return interview.applicationIds.length * (interview.panelMembers + 1)
}
