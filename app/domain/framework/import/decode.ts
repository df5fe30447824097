/** Decodes the bytes of an uploaded file to text, whichever program wrote it. */

/** The largest file that is read. */
export const maxImportBytes = 10 * 1024 * 1024

const textFormat = 'Save the content as “CSV UTF-8 (comma delimited)” and choose that file'

// Files that people choose by mistake, by their first bytes.
const otherFormats: { begins: number[]; message: string }[] = [
  { begins: [0x50, 0x4b, 0x03, 0x04], message: `This is an Excel, Word or zip file, not text. ${textFormat}` },
  { begins: [0x50, 0x4b, 0x05, 0x06], message: `This is an empty zip file, not text. ${textFormat}` },
  { begins: [0xd0, 0xcf, 0x11, 0xe0], message: `This is an old Excel or Word file, not text. ${textFormat}` },
  { begins: [0x25, 0x50, 0x44, 0x46], message: 'This is a PDF, not text. Choose the CSV file or the text of the page' },
  { begins: [0x89, 0x50, 0x4e, 0x47], message: 'This is a picture, not text. Choose the CSV file' },
  { begins: [0xff, 0xd8, 0xff], message: 'This is a picture, not text. Choose the CSV file' },
  { begins: [0x1f, 0x8b], message: 'This is a compressed file, not text. Unpack it and choose the file inside' },
]
/** Number of first bytes that tell noise from text; even, for UTF-16. */
const startLength = 10_000
const binary = `This file holds more than text, so it cannot be read. ${textFormat}`

/**
 * The text of a file of at most 10 MB: UTF-8 or UTF-16 with or without a byte order mark, else Windows-1252. For a file
 * that is too large or not text, `message` explains the problem and what to choose instead. Never throws.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { message: string } {
  if (bytes.length > maxImportBytes) {
    const size = (bytes.length / 1024 / 1024).toFixed(1)
    return { message: `This file has ${size} MB. A file can have at most ${maxImportBytes / 1024 / 1024} MB` }
  }
  const other = otherFormats.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte))
  if (other) return { message: other.message }
  // Checks the beginning first: decoding 10 MB of noise would take a second and 150 MB.
  if (isNoise(decode(bytes.subarray(0, startLength)))) return { message: binary }
  const text = decode(bytes)
  return text.includes('\0') ? { message: binary } : { text }
}

function decode(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes)
  if (utf16) return new TextDecoder(utf16).decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // There is no other way to test bytes for UTF-8.
    return decode1252(bytes)
  }
}

// Windows-1252 at 80 to 9F; five places are empty. Node 20 decodes them as Latin-1, where they are control characters.
const from80 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ'

function decode1252(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes)
  return text.replace(/[\x80-\x9f]/g, (control) => from80.charAt(control.charCodeAt(0) - 0x80))
}

/** Detects UTF-16 by its byte order mark, or by NUL in nearly every second byte of the beginning (plain letters). */
function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const start = bytes.subarray(0, 2_000)
  const half = start.length / 2
  const even = start.filter((byte, index) => byte === 0 && index % 2 === 0).length
  const odd = start.filter((byte, index) => byte === 0 && index % 2 === 1).length
  if (odd > 0.8 * half && even < 0.1 * half) return 'utf-16le'
  if (even > 0.8 * half && odd < 0.1 * half) return 'utf-16be'
  return undefined
}

/** Control characters are rare in text; one in fifty at the beginning is no accident. */
function isNoise(start: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  const controls = start.match(/[\u0001-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0
  return controls > start.length / 50
}
