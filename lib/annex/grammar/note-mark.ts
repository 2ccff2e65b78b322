/** A possible note mark: `note` is its number, `sure` whether such a digit could hardly be anything else. */
export type FoundNoteMark = { note: number; from: number; to: number; sure: boolean }

const superscript = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/**
 * Every reading of raised digits and of digits glued to a word, a sign or a year as a note mark. "20257" is the year 2025 with note 7;
 * "202367" may be note 67 only. Which of them are marks depends on the notes that exist; the caller decides.
 * @example readNoteMarks('in 20257 en agenten’1') // notes 7 and 1
 */
export function readNoteMarks(text: string): FoundNoteMark[] {
  return [...raised(text), ...afterYears(text), ...glued(text)].toSorted((a, b) => a.from - b.from)
}

function raised(text: string): FoundNoteMark[] {
  return [...text.matchAll(/(?<!\b[kcm]?m)[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}/g)].map((match) => {
    const digits = [...match[0]].map((digit) => superscript.indexOf(digit)).join('')
    return { note: Number(digits), from: match.index, to: match.index + match[0].length, sure: true }
  })
}

function afterYears(text: string): FoundNoteMark[] {
  return [...text.matchAll(/(?<![\d.,/-])((?:19|20)\d\d[.,]?)([1-9]\d{0,2})(?![\d%])/g)].map((match) => {
    const from = match.index + (match[1] ?? '').length
    return { note: Number(match[2]), from, to: match.index + match[0].length, sure: true }
  })
}

/** After a letter, a closing bracket or quote, or the sign that ends a sentence; not inside words such as "C2000". */
function glued(text: string): FoundNoteMark[] {
  return [...text.matchAll(/(?<=[\p{L})\]’'"”!?%…]|(?<!\d)[.,;:])([1-9]\d{0,2})(?=$|[\s.,;:)?!’'"”\]])/gu)].map(
    (match) => {
      const before = text.slice(0, match.index)
      const capital = /\p{Lu}$/u.test(before) || /(?:^|\s)\p{L}$/u.test(before)
      return { note: Number(match[1]), from: match.index, to: match.index + match[0].length, sure: !capital }
    },
  )
}
