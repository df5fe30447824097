import { defineConfig } from 'vitest/config'

// Without the Remix plugin: it wraps modules for a browser that no unit test has.
export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', '**/node_modules/**'],
    testTimeout: 60_000,
    // Files share a process and its modules, whose import takes longer than most files; each test opens its own database.
    isolate: false,
    // Vitest leaves one processor free by itself.
    maxWorkers: '100%',
  },
})
