import { brotliCompressSync } from 'node:zlib'
import { build, type Rollup } from 'vite'
import { expect, test } from 'vitest'

/** The bytes sent, by file extension. */
async function weigh(entry: string): Promise<Record<string, number>> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, target: 'es2022', rollupOptions: { input: entry } },
  })) as Rollup.RollupOutput
  return Object.fromEntries(
    built.output.map((file) => {
      const source = file.type === 'chunk' ? file.code : file.source
      return [file.fileName.replace(/.*\./, ''), brotliCompressSync(source).length]
    }),
  )
}

test('the style sheet of every page weighs at most 10,240 bytes', async () => {
  const { css } = await weigh('app/styles/app.scss')
  expect(css).toBeGreaterThan(5_000)
  expect(css).toBeLessThanOrEqual(10_240)
})

test('the script of a form weighs at most 3,000 bytes', async () => {
  const { js } = await weigh('app/browser/forms.ts')
  expect(js).toBeGreaterThan(1_500)
  expect(js).toBeLessThanOrEqual(3_000)
})
