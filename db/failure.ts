/** Explains failures to read or write the database, by SQLite's result codes (https://sqlite.org/rescode.html). */
export interface StorageFailure {
  /** SQLite's own name for it, such as SQLITE_FULL. */
  code: string
  /** The reason for people who use the service; follows "because". */
  reason: string
  /** The reason for people who run the service, with the remedy. */
  advice: string
  /** SQLite's error, without the query and the user texts that drizzle puts around it. */
  cause: Error
}

const meanings: { codes: RegExp; reason: string; advice: string }[] = [
  {
    // SQLite reports the second code if the disk has no room for its index of the log.
    codes: /^SQLITE_(FULL|IOERR_SHMSIZE)$/,
    reason: 'the disk of the service is full',
    advice: 'the disk is full; free some space on it and try again',
  },
  {
    codes: /^SQLITE_READONLY/,
    reason: 'the database of the service can only be read at present',
    advice: 'the file can only be read; let this user write it and its folder',
  },
  {
    codes: /^SQLITE_(BUSY|LOCKED|PROTOCOL)/,
    reason: 'the database of the service is busy with something else',
    advice: 'another program keeps the database to itself; end it or wait for it, and try again',
  },
  {
    codes: /^SQLITE_IOERR/,
    reason: 'the disk of the service does not work as it should',
    advice: 'the disk cannot be read or written; check it and the limits set for this user',
  },
  {
    codes: /^SQLITE_CANTOPEN/,
    reason: 'the database of the service cannot be opened',
    advice: 'the file cannot be opened; it must be a file in a folder that this user may write to',
  },
  {
    codes: /^SQLITE_(CORRUPT|NOTADB)/,
    reason: 'the database of the service is damaged',
    advice: 'the file is damaged or no SQLite database; restore a backup, or name another file',
  },
]

/** "the disk is full; free some space on it and try again (SQLITE_FULL)". */
export function adviceOn({ advice, code }: StorageFailure): string {
  return `${advice} (${code})`
}

/** Finds the database failure behind an error; undefined for any other error, which is a defect of ours. */
export function storageFailure(error: unknown): StorageFailure | undefined {
  if (!(error instanceof Error)) return undefined
  const { code } = error as { code?: unknown }
  const meaning = typeof code === 'string' ? meanings.find(({ codes }) => codes.test(code)) : undefined
  if (!meaning) return storageFailure(error.cause)
  return { code: String(code), reason: meaning.reason, advice: meaning.advice, cause: error }
}
