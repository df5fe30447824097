import { slugOf } from '../text/slug'
import { type VacancyContext, vacancyTitle } from './vacancy'

/** The most title characters in a name: with the longest grade, kind and ending, the whole stays below 80. */
const maxTitleLength = 40

/**
 * The file name that a browser saves: the vacancy, then the file's own name ("job-advert.docx"). Files of one vacancy
 * then sort together in a folder.
 */
export function downloadName(vacancy: Pick<VacancyContext, 'choices' | 'level' | 'grade'>, name: string): string {
  const title = slugOf(vacancyTitle(vacancy)) || slugOf(vacancy.level.name)
  // Cuts at a whole word where possible.
  const short = title.length > maxTitleLength ? title.slice(0, maxTitleLength).replace(/-[^-]*$/, '') : title
  return [short, slugOf(vacancy.grade.code).slice(0, 12), name].filter((part) => part !== '').join('-')
}
