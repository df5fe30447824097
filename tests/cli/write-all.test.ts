/** Tests behaviour of Windows only, by its paths and its errors. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, posix, win32 } from 'node:path'
import { expect, test } from 'vitest'
import { missingFolders, reason } from '../../app/cli/write-all'

test('the folders that are missing are found, and a drive that is missing ends the search', async () => {
  const there = mkdtempSync(join(tmpdir(), 'hiring-pack-write-all-'))
  expect(await missingFolders(join(there, 'a/b'), posix)).toEqual([join(there, 'a'), join(there, 'a/b')])
  expect(await missingFolders('Z:\\packs\\SEO', win32)).toEqual(['Z:\\', 'Z:\\packs', 'Z:\\packs\\SEO'])
})

test('a file that cannot be replaced because it is open is named', () => {
  const error = { code: 'EPERM', syscall: 'rename', path: 'C:\\out\\.x\\a.docx', dest: 'C:\\out\\a.docx' }
  expect(reason(Object.assign(new Error(), error))).toBe('C:\\out\\a.docx may be open in another program: EPERM')
  expect(reason(Object.assign(new Error(), { code: 'ENOSPC', syscall: 'write' }))).toBe('ENOSPC')
})
