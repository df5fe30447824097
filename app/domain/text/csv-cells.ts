/** Writes cells of a CSV file so that no spreadsheet runs one as a formula. */

// Includes full-width signs: spreadsheets in East Asian languages treat them as the plain ones (OWASP, "CSV
// Injection").
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** Writes a cell in quotation marks. One that a spreadsheet would run gets an apostrophe, which `readCell` removes. */
export function writeCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** Reverses `writeCell`; leaves a cell from elsewhere unchanged, unless it looks like one of ours. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
