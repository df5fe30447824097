import type { PolicyProblem } from '../domain/policy/check'
import type { Policy, PolicyFiles } from '../domain/policy/schemas'
import { tooMuchIn } from '../prose/markdown/too-much'

/** Finds texts of the policy that would not show as intended, in a document or on a page. */
export function textProblems(policy: Policy): PolicyProblem[] {
  return Object.entries(policy).flatMap(([part, content]) =>
    textsIn(content).flatMap(({ path, text }) => {
      const excess = tooMuchIn(text)
      return excess === undefined ? [] : [{ part: part as keyof PolicyFiles, path, message: `has ${excess}` }]
    }),
  )
}

/** Lists every text of a JSON value with its place, like `behaviours[2].name`. */
function textsIn(value: unknown, path = ''): { path: string; text: string }[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(item, `${path}[${index}]`))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, path === '' ? name : `${path}.${name}`))
}
