import type { BrowserWindow } from 'electron'
import { nextZoom, type Zoom } from '../../shared/contract/settings-choices'

export interface ZoomPorts {
  zoom(): Zoom
  /** The wheel asks for another zoom, with Control held. */
  onWheel(zoom: Zoom): void
}

/** Draws the desk as large as the settings say, also after a reload. Answers the function that draws it anew once they have changed. */
export function keepZoom({ webContents }: BrowserWindow, { zoom, onWheel }: ZoomPorts): () => void {
  const draw = (): void => {
    if (!webContents.isDestroyed()) webContents.setZoomFactor(zoom() / 100)
  }
  webContents.on('dom-ready', draw)
  webContents.on('zoom-changed', (_event, direction) => onWheel(nextZoom(zoom(), direction === 'in' ? 1 : -1)))
  return draw
}
