import type { HealthLevel } from '../../../shared/domain/health/finding'
import classes from './health.module.css'

const SHAPES: Readonly<Record<HealthLevel, { readonly frame: string; readonly sign: string }>> = {
  ok: { frame: 'M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2Z', sign: 'M5 8.2 7.2 10.4 11.2 5.8' },
  warning: { frame: 'M8 1.4 15.2 14.2H.8Z', sign: 'M8 6v3.6M8 11.6v.4' },
  problem: { frame: 'M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1Z', sign: 'M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8' }
}

/** A level by its shape: a disc, a triangle, an octagon. The colour only repeats it, and words stand beside it. */
export function HealthIcon({ level }: { readonly level: HealthLevel }) {
  const { frame, sign } = SHAPES[level]
  return (
    <svg className={classes.icon} data-level={level} viewBox="0 0 16 16" aria-hidden="true">
      <path className={classes.frame} d={frame} />
      <path className={classes.sign} d={sign} />
    </svg>
  )
}
