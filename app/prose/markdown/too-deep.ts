import type { Nodes } from 'mdast'

/** How deep lists may stand in lists, and bold words in italic ones: nobody means more. What is deeper stays as typed. */
export const deepest = 8

/** Whether a text nests deeper than it is shown; `lists` and `marks` are what stands around the node. */
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
