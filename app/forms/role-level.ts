/** The pages on which a vacancy gets its role, its role level and its grade. */
import { z } from 'zod'
import type { Release, Role, RoleLevel } from '../domain/framework/release'
import type { Policy } from '../domain/policy/schemas'
import { gradeOptions } from '../domain/vacancy/level-options'
import { oneCalled, oneOf } from './form'
import { definePage } from './page'

/** Of the roles, only those with levels can be chosen. */
export const rolePage = definePage({
  fields: ({ roles }: Release) => ({ role: oneCalled(roles, 'Choose a role') }),
  read: ({ roles }) => {
    const [only, ...others] = roles.filter(({ levels }) => levels.length > 0)
    return { role: only && others.length === 0 ? [only.slug] : [] }
  },
  write: ({ role }, _, wrong) => {
    if (role.levels.length === 0)
      wrong(
        'role',
        `The framework has no role levels for ${role.name}, so a vacancy cannot be built from it. Choose another role`,
      )
    return role
  },
})

/** The levels of a role; `level` is the present one, if there is one. */
export const levelPage = definePage({
  fields: ({ role }: { role: Role; level?: RoleLevel }) => ({
    level: oneCalled(role.levels, 'Choose a role level'),
  }),
  read: ({ level }) => ({ level: level ? [level.slug] : [] }),
  write: ({ level }) => level,
})

/** The level that replaces one that a newer release does not have. The page of its effects checks it. */
export const levelInsteadPage = definePage({
  fields: () => ({ level: z.string('Choose a role level') }),
  read: () => ({}),
  write: ({ level }) => level,
})

/** The grades of the policy; without a present one, the first that the framework calls typical of the level. */
export const gradePage = definePage({
  fields: ({ policy }: { policy: Policy; role: Role; level: RoleLevel; grade?: { code: string } }) => ({
    grade: oneOf(
      policy.grades.grades.map(({ code }) => code),
      'Choose a grade',
    ),
  }),
  read: ({ grade, ...chosen }) => {
    const code = grade?.code ?? gradeOptions(chosen).first[0]?.code
    return { grade: code === undefined ? [] : [code] }
  },
  write: ({ grade }) => grade,
})
