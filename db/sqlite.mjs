/**
 * better-sqlite3 as this Node can load it; every connection is opened through here, as `#sqlite`. Version 13 crashes
 * Node 20 at the first connection, and version 12 compiled against a newer Node aborts
 * (https://github.com/nodejs/node/issues/65446). The path is complete, so that a missing version 12 is an error and
 * never falls back to version 13 in the folder above.
 */
import { createRequire } from 'node:module'

const onNode20 = process.versions.node.startsWith('20.')

/** @type {typeof import('better-sqlite3')} */
const SQLite = createRequire(import.meta.url)(onNode20 ? './node20/node_modules/better-sqlite3' : 'better-sqlite3')

export default SQLite
