/** Infers the order of a role's levels from their names, where no source gives it. */
import type { RoleLevel } from '../../release'
import { twinLevels } from './variants'

// Where the framework has both, an associate is "a trainee in an entry-level position" and a junior has a degree or
// experience.
const belowPlain = [/\btrainee\b/i, /\bapprentice\b/i, /\bassociate\b/i, /\bjunior\b/i]
// A major incident is the more serious one.
const abovePlain = [/\b(senior|major)\b/i, /\blead\b/i, /\bprincipal\b/i, /\b(head|chief)\b/i]
const head = abovePlain.length

/**
 * Orders new levels from most junior to most senior, numbered from 1, with variants and twins as on a page. In a role
 * with analysts and managers, every analyst is below every manager. A management role comes right after its technical
 * twin. Levels that names cannot rank keep the given order.
 */
export function orderLevels(levels: RoleLevel[]): RoleLevel[] {
  const own = levels.map((level) => ({ ...level }))
  twinLevels(own)
  const hasManagers = own.some(({ name }) => /\bmanager\b/i.test(name))
  const about = new Map<string, number>()
  for (const { name } of own) about.set(subjectOf(name), (about.get(subjectOf(name)) ?? 0) + 1)
  const key = ({ name }: RoleLevel) => {
    const rank = rankOf(name)
    const above = rank === head || (hasManagers && !/\banalyst\b/i.test(name))
    // "Change and release analyst" is closer to "Change and release manager" than a "Configuration analyst" is.
    const shared = (about.get(subjectOf(name)) ?? 0) > 1
    return (above ? 100 : 0) + rank * 2 + (shared ? 1 : 0)
  }
  const sorted = own.map((level) => ({ level, key: key(level) })).toSorted((a, b) => a.key - b.key)
  const followers = new Map(own.flatMap((level) => (level.variant === 'management' ? [[level.twin, level]] : [])))
  const ordered = sorted.flatMap(({ level }) => {
    if (level.variant === 'management') return []
    return [level, followers.get(level.slug) ?? []].flat()
  })
  return ordered.map((level, index) => ({ ...level, number: index + 1 }))
}

/** 0 for a name without a rank word; negative below it, positive above it. */
function rankOf(name: string): number {
  const above = abovePlain.findLastIndex((word) => word.test(name))
  if (above !== -1) return above + 1
  const below = belowPlain.findIndex((word) => word.test(name))
  return below === -1 ? 0 : below - belowPlain.length
}

/** The subject of the level's name, without rank words and profession. */
function subjectOf(name: string): string {
  const words = [...belowPlain, ...abovePlain, /\b(analyst|manager)\b/i]
  return words
    .reduce((text, word) => text.replace(word, ''), name)
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
