/** No count of leads goes beyond this, so that a list of a million costs no more than one of ten thousand; shown as "10,000+". */
export const COUNT_CAP = 10_000
