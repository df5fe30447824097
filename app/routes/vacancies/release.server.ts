/** Works out a newer release's meaning for one vacancy: changes, effects of moving, and touched edits. */
import { buildDocument } from '../../documents/build.server'
import type { Edit } from '../../domain/documents/edits'
import { type DocumentKind, documentKinds, kindFacts } from '../../domain/documents/kinds'
import type { Framework, Role, RoleLevel } from '../../domain/framework/release'
import { vacancyChanges } from '../../domain/upgrade/changes'
import { shownChanges } from '../../domain/upgrade/changes-view'
import { joiningSkills, lostInMove, toCheckAfterMove, vacancyAfterMove } from '../../domain/upgrade/effects'
import { findTarget, type MoveTarget } from '../../domain/upgrade/target'
import type { VacancyContext } from '../../domain/vacancy/vacancy'
import type { RequestContext } from '../../models/request-context.server'
import { newerRelease } from '../../models/upgrade.server'
import type { SavedVacancy } from '../../models/vacancy.server'

/** The data of the page about the newer release; `chosen` is the level that replaces one that is gone. */
export async function readUpgradePreview(context: RequestContext, saved: SavedVacancy, chosen?: string) {
  const newer = await newerRelease(context, saved)
  const from = saved.vacancy.framework.name
  if (!newer) return { state: 'newest' as const, said: `This vacancy is on the newest release, ${from}.` }
  const search = findTarget(saved.vacancy, newer.release, chosen)
  const { id, name } = newer.framework
  const to = { id, name }
  if (search.found === 'nothing')
    return {
      state: 'stuck' as const,
      said: `This vacancy cannot move to release ${name}. ${search.reason} Its documents stay as they are, made from release ${from}.`,
    }
  if (search.found === 'role') return { state: 'choose' as const, to, levels: levelItems(search.role, search.nearest) }
  return { state: 'ready' as const, to, ...readMove(saved, newer.framework, search.target) }
}

export type UpgradePreview = Awaited<ReturnType<typeof readUpgradePreview>>

function readMove({ vacancy, edits }: SavedVacancy, framework: Framework, target: MoveTarget) {
  return {
    instead:
      target.level.slug === vacancy.level.slug ? undefined : { level: target.level.name, gone: vacancy.level.name },
    ...shownChanges(vacancyChanges(vacancy, target)),
    touched: touchedSections(vacancy, vacancyAfterMove(vacancy, framework, target), edits),
    lost: lostInMove(vacancy, target),
    joining: joiningSkills(vacancy, target),
    toCheck: toCheckAfterMove(vacancy, target),
  }
}

function levelItems({ levels }: Role, nearest: RoleLevel | undefined) {
  return levels.map(({ slug, number, name, description }) => ({
    value: slug,
    text: `${number}. ${name}`,
    hint: slug === nearest?.slug ? `The nearest to the one that is gone. ${description}` : description,
  }))
}

export interface TouchedSection {
  kind: DocumentKind
  document: string
  key: string
  heading: string
  /** The document will lack this section; its wording waits. */
  away: boolean
}

/** The edited sections whose assembled wording differs between the two. */
export function touchedSections(before: VacancyContext, after: VacancyContext, edits: Edit[]): TouchedSection[] {
  return documentKinds.flatMap((kind) => {
    const own = edits.filter((edit) => edit.kind === kind)
    if (own.length === 0) return []
    const then = buildDocument(kind, after, own).sections
    return buildDocument(kind, before, own).sections.flatMap(({ key, heading, assembled }): TouchedSection[] => {
      const other = then.find((section) => section.key === key)
      if (!own.some((edit) => edit.section === key) || other?.assembled === assembled) return []
      return [{ kind, document: kindFacts[kind].name, key, heading, away: !other }]
    })
  })
}
