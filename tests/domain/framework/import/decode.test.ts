import { describe, expect, test } from 'vitest'
import { decodeText, maxImportBytes } from '../../../../app/domain/framework/import/decode'

const text = 'Skill Name,Awareness\nUser research,‘You can’ – café\n'

function utf16(order: 'le' | 'be', mark: boolean, of = text): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${of}` : of, 'utf16le')
  return order === 'le' ? bytes : bytes.swap16()
}

describe('text is read in every encoding that spreadsheets write', () => {
  const mark = [0xef, 0xbb, 0xbf]
  // Windows-1252: curly quotes, an en dash and an accent in one byte each.
  const bytes1252 = Buffer.from(text.replace('‘', '\x91').replace('’', '\x92').replace('–', '\x96'), 'latin1')

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a byte order mark', Buffer.concat([Buffer.from(mark), Buffer.from(text)])],
    ['UTF-16 LE with a byte order mark', utf16('le', true)],
    ['UTF-16 BE with a byte order mark', utf16('be', true)],
    ['UTF-16 LE without one', utf16('le', false)],
    ['UTF-16 BE without one', utf16('be', false)],
    ['Windows-1252', bytes1252],
  ])('%s', (_, bytes) => {
    expect(decodeText(bytes)).toEqual({ text })
  })

  test('an empty file is an empty text', () => {
    expect(decodeText(new Uint8Array())).toEqual({ text: '' })
  })
})

describe('a file that is no text is refused with what would be right', () => {
  test.each<[string, Uint8Array, RegExp]>([
    ['Excel or Word', Buffer.from('PK\x03\x04rest of a zip'), /^This is an Excel, Word or zip file.*Save .*CSV UTF-8/],
    ['old Excel', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), /old Excel/],
    ['PDF', Buffer.from('%PDF-1.7\n'), /^This is a PDF/],
    ['picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d]), /^This is a picture/],
    ['compressed', Buffer.from([0x1f, 0x8b, 0x08]), /^This is a compressed file/],
    ['text with a NUL', Buffer.from('Role,Skill\nA,B\0\n'), /^This file holds more than text/],
    ['noise', Uint8Array.from({ length: 5_000 }, (_, index) => (index * 37) % 251), /^This file holds more than text/],
  ])('%s', (_, bytes, message) => {
    expect(decodeText(bytes)).toEqual({ message: expect.stringMatching(message) })
  })

  test('a file over 10 MB is not read', () => {
    expect(decodeText(new Uint8Array(maxImportBytes + 200_000).fill(65))).toEqual({
      message: 'This file has 10.2 MB. A file can have at most 10 MB',
    })
    expect(decodeText(new Uint8Array(maxImportBytes).fill(65))).toHaveProperty('text')
  })
})
