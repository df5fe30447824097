/**
 * The options of Remix's Vite plugin, handed to it by vite.config.ts.
 * v3_singleFetch stays off: it alone pulls in turbo-stream 2.4.1 (CVE-2026-34077) and keeps a process alive after SIGTERM.
 * @type {import('@remix-run/dev').VitePluginConfig}
 */
export default {
  appDirectory: 'app',
  buildDirectory: 'build',
  future: {
    v3_fetcherPersist: true,
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_routeConfig: true,
    v3_singleFetch: false,
    v3_throwAbortReason: true,
  },
}
