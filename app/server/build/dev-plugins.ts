/** What `npm run dev` needs beyond Remix's own plugin. */
import type { Plugin } from 'vite'

/** Folders whose files the server reads once, and the module that does. */
const readers = { templates: 'app/documents/templates.server.ts', data: 'app/config/policy.server.ts' }

/** When a template or a policy file changes, comes or goes, what has read it is loaded anew, and the open page with it. */
export function readAnew(): Plugin {
  return {
    name: 'read-anew',
    apply: 'serve',
    // Before Remix's plugin, which brings open pages up to date with the modules that it is told of.
    enforce: 'pre',
    hotUpdate({ file, modules }) {
      const { name, config, moduleGraph } = this.environment
      const reader = Object.entries(readers).find(([folder]) => file.startsWith(`${config.root}/${folder}/`))?.[1]
      if (name !== 'ssr' || !reader) return
      return [...modules, ...(moduleGraph.getModulesByFile(`${config.root}/${reader}`) ?? [])]
    },
  }
}
