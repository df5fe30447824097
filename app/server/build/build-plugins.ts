/** Build steps in addition to Remix's own: more entries, compressed copies and the time of the build. */
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { type Plugin, type Rollup, transformWithEsbuild } from 'vite'
import { questionFolders, questionKinds, readQuestions } from '../../config/question-files.server'

const compressed = new Set(['.js', '.css', '.svg', '.json', '.txt', '.html'])

/** Bundles the server and the command line with the app, so that all share its modules. */
export function serverEntries(): Plugin {
  return {
    name: 'server-entries',
    config: (_, { command, isSsrBuild }) => {
      if (command !== 'build' || !isSsrBuild) return
      const cli = 'app/cli/main.ts'
      return {
        // Without this the bundle takes React's slow development half unless NODE_ENV is set at start.
        define: { 'process.env.NODE_ENV': JSON.stringify('production') },
        // One bundle starts in half the time; only the native module stays outside. Drizzle imports it by its own name.
        ssr: { noExternal: true },
        resolve: { alias: { 'better-sqlite3': '#sqlite' } },
        build: {
          rollupOptions: {
            external: ['#sqlite'],
            input: {
              index: 'virtual:remix/server-build',
              main: 'app/server/main.ts',
              'file-worker': 'app/documents/worker.server.ts',
              ...(existsSync(cli) && { cli }),
            },
            output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js', plugins: [shorten()] },
          },
        },
      }
    },
  }
}

/**
 * Removes white space and non-ASCII, so that Node reads less at each start. Keeps names for the log's stack traces.
 * Does not use Vite's own options, which would rename the browser's files in the server's build only.
 */
function shorten(): Rollup.Plugin {
  return {
    name: 'shorten',
    renderChunk: (code, { fileName }) =>
      transformWithEsbuild(code, fileName, { minifyWhitespace: true, minifySyntax: true, charset: 'ascii' }),
  }
}

/**
 * Leaves out undici, a third of the bundle: only Remix's installGlobals imports it, for a Node without fetch, unused.
 */
export function withoutUndici(): Plugin {
  const nothing = '\0nothing'
  return {
    name: 'without-undici',
    enforce: 'pre',
    resolveId: (id) => (id === 'undici' ? nothing : null),
    load: (id) => (id === nothing ? 'export default {}' : null),
  }
}

/** Checks our questions file by file, and writes them where the built service reads them. Throws for a faulty file. */
export function compileQuestions(): Plugin {
  let isServer = false
  return {
    name: 'compile-questions',
    apply: 'build',
    configResolved: (config) => {
      isServer = Boolean(config.build.ssr)
    },
    closeBundle: async () => {
      if (!isServer) return
      for (const kind of questionKinds) {
        const to = join('build/questions', questionFolders[kind])
        await mkdir(to, { recursive: true })
        for (const [slug, questions] of readQuestions(kind, 'data/questions'))
          await writeFile(join(to, `${slug}.json`), JSON.stringify(questions))
      }
    },
  }
}

/** Runs last: writes .br and .gz beside every text file for the browser and stamps the build with its start. */
export function finish(): Plugin {
  const started = new Date()
  let last = false
  return {
    name: 'finish',
    apply: 'build',
    configResolved: (config) => {
      last = Boolean(config.build.ssr)
    },
    closeBundle: async () => {
      if (!last) return
      // The server's build repeats the browser's script, which nothing reads from there.
      await rm('build/server/assets', { recursive: true, force: true })
      const files = await readdir('build/client', { recursive: true, withFileTypes: true })
      const texts = files.filter(
        (file) => file.isFile() && !file.parentPath.endsWith('.vite') && compressed.has(extname(file.name)),
      )
      await Promise.all(texts.map((file) => compress(join(file.parentPath, file.name))))
      await writeFile('build/.stamp', '')
      await utimes('build/.stamp', started, started)
    },
  }
}

async function compress(file: string): Promise<void> {
  const bytes = await readFile(file)
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, quality))
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }))
}
