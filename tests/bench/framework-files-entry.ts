/** Two CSV files as large as the published framework: the shipped role 22 times under other names, 198 role levels. */
import type { Release } from '../../app/domain/framework/release'
import { shippedRelease } from '../support/build'
import { csvOfRelease } from '../support/framework-files'

export function largeFiles(): { roles: string; skills: string } {
  const roles = Array.from({ length: 22 }, (_, number) =>
    shippedRelease.roles.map((role) => ({
      ...role,
      name: `${role.name} ${number}`,
      levels: role.levels.map((level) => ({ ...level, name: `${level.name} ${number}` })),
    })),
  )
  const release: Release = { roles: roles.flat(), skills: shippedRelease.skills }
  return csvOfRelease(release)
}
