/** Bundles a TypeScript part of the app for node, as the server is. */
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { root } from './built.mjs'

/** Loads the module of `entry`, a path from the project's root. */
export async function bundle(entry) {
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    ssr: { noExternal: true },
    resolve: { alias: { 'better-sqlite3': '#sqlite' } },
    build: {
      ssr: entry,
      outDir: 'build/bench',
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: { external: ['#sqlite'] },
    },
  })
  return import(pathToFileURL(join(root, 'build/bench', `${basename(entry, '.ts')}.js`)))
}
