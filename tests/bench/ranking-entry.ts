/** How the skills of every role level are ranked, and where nothing but the framework's order tells two apart. */
import { parseFrameworkCsv } from '../../app/domain/framework/import/csv/parse'
import { defaultChoices } from '../../app/domain/vacancy/defaults'
import { compareRanks, rankedSkills } from '../../app/domain/vacancy/ranking'
import { shippedPolicy, shippedRelease } from '../support/build'

/** Lines for each role level: what is suggested as essential first, marked with a star. `files` are the two tables. */
export function rankings(files?: { roles: string; skills: string }) {
  const release = files
    ? parseFrameworkCsv([
        { name: 'roles.csv', text: files.roles },
        { name: 'skills.csv', text: files.skills },
      ]).release
    : shippedRelease
  const levels = release.roles.flatMap((role) => role.levels.map((level) => ({ release, role, level })))
  return levels.map((at) => {
    const ranked = rankedSkills(at)
    const { skills } = defaultChoices(at, shippedPolicy)
    const isUsed = (slug: string) => skills[slug]?.use === 'essential'
    const ties = ranked.flatMap(({ ranks }, place) => {
      const next = ranked[place + 1]
      return next && compareRanks(ranks, next.ranks) === 0 ? [place] : []
    })
    return {
      name: `${at.role.name}: ${at.level.name}`,
      lines: ranked.map(
        ({ skill, level, reasons }) => `${isUsed(skill) ? '*' : ' '} ${skill} (${level}): ${reasons.join('; ')}`,
      ),
      /** Decided by the framework's order alone: the first place, the cut between used and not, and anywhere. */
      first: ties.includes(0),
      cut: ties.some((place) => isUsed(ranked[place]?.skill ?? '') !== isUsed(ranked[place + 1]?.skill ?? '')),
      any: ties.length > 0,
    }
  })
}
