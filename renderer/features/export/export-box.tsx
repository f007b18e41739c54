import { useActions } from '../../actions'
import { useLanguage } from '../../i18n'
import { errorText } from '../../lib/error-text'
import classes from './export.module.css'
import { ExportDone } from './export-done'
import { ExportForm } from './export-form'
import { ExportRunning } from './export-running'
import { UnholdableList } from './unholdable-list'
import { type Export, useExport } from './use-export'

/** An export from its filter to the file. Each stage takes the place of the one before, and the focus with it. */
export function ExportBox({ onDone }: { readonly onDone: () => void }) {
  const language = useLanguage()
  const exporting = useExport()
  const { stage, problem, rows } = exporting
  const ready = (stage.kind === 'form' && rows !== null && rows > 0) || stage.kind === 'holes'
  useActions([
    {
      id: 'export.run',
      enabled: ready,
      run: () => void (stage.kind === 'holes' ? exporting.write('csv_cp932') : exporting.run())
    }
  ])
  return (
    <div className={classes.box}>
      {problem !== null && (
        <p className={classes.problem} role="alert">
          {errorText(problem, language).title} {errorText(problem, language).remedy}
        </p>
      )}
      <Stage exporting={exporting} onDone={onDone} />
    </div>
  )
}

function Stage({ exporting, onDone }: { readonly exporting: Export; readonly onDone: () => void }) {
  const { stage } = exporting
  switch (stage.kind) {
    case 'form':
      return <ExportForm exporting={exporting} />
    case 'running':
      return <ExportRunning progress={stage.progress} onStop={exporting.stop} />
    case 'holes':
      return <UnholdableList unholdables={stage.unholdables} exporting={exporting} />
    case 'done':
      return <ExportDone report={stage.report} onAgain={exporting.back} onDone={onDone} />
  }
}
