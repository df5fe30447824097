/** Cells of a CSV file, written so that no spreadsheet runs one as a formula. */

// Full-width signs too: spreadsheets in East Asian languages take them for the plain ones (OWASP, "CSV Injection").
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/

/** A cell in quotation marks; what a spreadsheet would run begins with one apostrophe more, which reading takes away. */
export function writeCell(text: string): string {
  const harmless = formula.test(text) ? `'${text}` : text
  return `"${harmless.replaceAll('"', '""')}"`
}

/** The text of which `writeCell` made this cell; a cell from elsewhere is left as it is, unless it looks like one of ours. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell
}
