import { vitePlugin as remix } from '@remix-run/dev'
// Remix has no public way to a load context in development.
import { setRemixDevLoadContext } from '@remix-run/dev/dist/vite/plugin.js'
import { defineConfig } from 'vite'
import { compileQuestions, finish, serverEntries, withoutUndici } from './app/server/build/build-plugins'
import { giveContext, readAnew } from './app/server/build/dev-plugins'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [
    remix(remixConfig),
    serverEntries(),
    withoutUndici(),
    compileQuestions(),
    finish(),
    readAnew(),
    giveContext(setRemixDevLoadContext),
  ],
  // In development: the packages that browsers take and that need bundling for it. Left to find them, Vite would also
  // bundle the server's, which Remix asks it for, and reload open pages each time it met another.
  optimizeDeps: {
    noDiscovery: true,
    include: [
      'mdast-util-directive',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'mdast-util-gfm-task-list-item',
      'mdast-util-to-string',
      'micromark-extension-directive',
      'micromark-extension-gfm-table',
      'micromark-extension-gfm-task-list-item',
      'slugify',
      'zod',
    ],
  },
  // In development: a browser gets no other file, such as the database.
  server: { fs: { allow: ['app', 'node_modules'] } },
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
})
