/** Vite plugins for `npm run dev`, in addition to Remix's own. */
import type { Plugin } from 'vite'

/** Folders whose files the server reads once, each with the module that reads them. */
const readers = { templates: 'app/documents/templates.server.ts', data: 'app/config/policy.server.ts' }

/** Reloads the reading module and the open page when a template or a policy file changes, appears or disappears. */
export function readAnew(): Plugin {
  return {
    name: 'read-anew',
    apply: 'serve',
    // Runs before Remix's plugin, which updates open pages from the modules that it is told of.
    enforce: 'pre',
    hotUpdate({ file, modules }) {
      const { name, config, moduleGraph } = this.environment
      const reader = Object.entries(readers).find(([folder]) => file.startsWith(`${config.root}/${folder}/`))?.[1]
      if (name !== 'ssr' || !reader) return
      return [...modules, ...(moduleGraph.getModulesByFile(`${config.root}/${reader}`) ?? [])]
    },
  }
}
