/** Browsers draw nothing taller than 33,554,428 pixels; what is longer is scrolled through in larger steps. */
const MOST_PIXELS = 30_000_000

/** Which part of a long list of equally high rows is in sight. Pixels, rows from 0. */
export interface RowWindow {
  /** What the scrolled element is as high as. */
  readonly height: number
  /** The top edge as if everything were drawn at its size. */
  readonly top: number
  readonly first: number
  /** Behind the last row in sight. */
  readonly end: number
}

export interface RowView {
  readonly total: number
  readonly rowHeight: number
  /** The height that rows are seen through. */
  readonly viewHeight: number
}

export function rowWindow({ total, rowHeight, viewHeight }: RowView, scrollTop: number): RowWindow {
  const top = Math.max(0, scrollTop) * stepOf({ total, rowHeight, viewHeight })
  return {
    height: Math.min(total * rowHeight, MOST_PIXELS),
    top,
    first: Math.min(Math.max(0, total - 1), Math.floor(top / rowHeight)),
    end: Math.min(total, Math.ceil((top + viewHeight) / rowHeight))
  }
}

/** Where to scroll so that a row is in sight, as little as need be. */
export function scrollTopFor(view: RowView, scrollTop: number, row: number): number {
  const { rowHeight, viewHeight } = view
  const { top } = rowWindow(view, scrollTop)
  const [above, below] = [row * rowHeight, (row + 1) * rowHeight - viewHeight]
  if (top > above) return above / stepOf(view)
  return top < below ? below / stepOf(view) : scrollTop
}

/** Where to scroll so that everything moves by so many rows. */
export function scrollTopMoved(view: RowView, scrollTop: number, rows: number): number {
  return Math.max(0, scrollTop + (rows * view.rowHeight) / stepOf(view))
}

/** How many pixels of the whole one pixel of scrolling stands for: 1 unless the whole is too high to be drawn. */
function stepOf({ total, rowHeight, viewHeight }: RowView): number {
  const whole = total * rowHeight
  return whole <= MOST_PIXELS ? 1 : (whole - viewHeight) / (MOST_PIXELS - viewHeight)
}
