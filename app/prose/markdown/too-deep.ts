import type { Nodes } from 'mdast'

/** Depth limit for lists in lists, and bold words in italic ones: nobody needs more. Anything deeper stays as typed. */
export const deepest = 8

/** True where a text nests deeper than the limit; `lists` and `marks` count the nodes around. */
export function isTooDeep(node: Nodes, lists = 0, marks = 0): boolean {
  const inner: [number, number] =
    node.type === 'list'
      ? [lists + 1, marks]
      : node.type === 'strong' || node.type === 'emphasis'
        ? [lists, marks + 1]
        : [lists, marks]
  if (Math.max(...inner) > deepest) return true
  return 'children' in node && node.children.some((child) => isTooDeep(child, ...inner))
}
