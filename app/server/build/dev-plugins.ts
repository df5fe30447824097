/** Vite plugins for `npm run dev`, in addition to Remix's own. */
import type { AppLoadContext } from '@remix-run/node'
import type { Plugin } from 'vite'

/**
 * Folders whose files the server reads once, each with the module that reads them. No page imports the reader of data,
 * so the frame of all pages is named too: Remix updates open pages from it.
 */
const readers = {
  templates: ['app/documents/templates.server.ts'],
  data: ['app/config/policy.server.ts', 'app/root.tsx'],
}

/** Reloads the reading module and the open page when a template or a policy file changes, appears or disappears. */
export function readAnew(): Plugin {
  return {
    name: 'read-anew',
    apply: 'serve',
    // Runs before Remix's plugin, which updates open pages from the modules that it is told of.
    enforce: 'pre',
    hotUpdate({ file, modules }) {
      const { name, config, moduleGraph } = this.environment
      const paths = Object.entries(readers).find(([folder]) => file.startsWith(`${config.root}/${folder}/`))?.[1]
      if (name !== 'ssr' || !paths) return
      return [...modules, ...paths.flatMap((path) => [...(moduleGraph.getModulesByFile(`${config.root}/${path}`) ?? [])])]
    },
  }
}

/** Gives routes the context that the built server would give them; `setContext` is Remix's own. */
export function giveContext(setContext: (makeContext: () => Promise<AppLoadContext>) => void): Plugin {
  return {
    name: 'give-context',
    apply: 'serve',
    configureServer: (server) => {
      setContext(async () => {
        const { context } = await server.ssrLoadModule('/app/server/development.ts')
        return { ...context }
      })
    },
  }
}
