/** The form that the marks in the rows belong to. */
export const SELECTION_FORM = 'gekozen'
