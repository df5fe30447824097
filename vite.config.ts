import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import { finish, serverEntries, withoutUndici } from './app/server/build-plugins'
import remixConfig from './remix.config.js'

export default defineConfig({
  plugins: [remix(remixConfig), serverEntries(), withoutUndici(), finish()],
  build: { target: 'es2022', chunkSizeWarningLimit: 2000 },
  css: { preprocessorOptions: { scss: { quietDeps: true, loadPaths: ['node_modules'] } } },
})
