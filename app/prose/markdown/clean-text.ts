// Line ends from other programs: Windows, old Mac, vertical tab (Word's line break), form feed, and Unicode's three.
const lineEnds = /\r\n|[\r\v\f\u0085\u2028\u2029]/g
// Replaced, never deleted: deleting a space joins two words.
const spaces = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const controls = /(?![\t\n])\p{Cc}/gu
const invisible = /\u00ad|\u034f|\u061c|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|\ufeff/g
// Sorting a pile of accents takes time that grows with its square. No language stacks more than this:
// https://unicode.org/reports/tr15/#Stream_Safe_Text_Format
const pile = /(\p{M}{30})\p{M}+/gu
// Most texts: letters of European languages, digits, and common punctuation. None of these is replaced or composed.
const clean = /^[\t\n -~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/

/**
 * Text that every writer (page, Word, plain text) accepts: NFC, LF line ends, plain spaces; no control characters but
 * tab and LF, no Unicode noncharacters (Word refuses a file with U+FFFE), no zero-width or bidi controls; lone
 * surrogates become U+FFFD. Cleaning clean text changes nothing.
 */
export function cleanText(text: string): string {
  if (clean.test(text)) return text
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(lineEnds, '\n')
    .replace(spaces, ' ')
    .replace(controls, '')
    .replace(/\p{Noncharacter_Code_Point}/gu, '')
    .replace(invisible, '')
    .replace(pile, '$1')
    .normalize('NFC')
    .replace(pile, '$1')
}
