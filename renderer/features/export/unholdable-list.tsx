import type { Unholdables } from '../../../shared/contract/export'
import { useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import { ActionButton } from '../../ui'
import classes from './export.module.css'
import { StageHeading } from './stage-heading'
import type { Export } from './use-export'

/** Which characters CP932 can't hold and where they are, before anything is written. */
export function UnholdableList({ unholdables, exporting }: { readonly unholdables: Unholdables; readonly exporting: Export }) {
  const t = useText()
  const { kinds, count, characters } = unholdables
  return (
    <section className={classes.stage}>
      <StageHeading text={t('export.holes.title')} />
      <p className={classes.hint}>{t('export.holes.summary', { kinds: formatCount(kinds), count: formatCount(count) })}</p>
      <table className={classes.holes}>
        <thead>
          <tr>
            <th scope="col">{t('export.holes.character')}</th>
            <th scope="col">{t('export.holes.count')}</th>
            <th scope="col">{t('export.holes.places')}</th>
          </tr>
        </thead>
        <tbody>
          {characters.map((each) => (
            <tr key={each.code}>
              <th scope="row">
                <span className={classes.character}>{each.character}</span> <span className={classes.code}>{each.code}</span>
              </th>
              <td>{formatCount(each.count)}</td>
              <td>
                {each.places.map((place) => (
                  <span key={`${place.row} ${place.column}`} className={classes.place}>
                    {t('export.holes.place', { row: formatCount(place.row), column: place.column })}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {kinds > characters.length && (
        <p className={classes.hint}>{t('export.holes.more', { count: formatCount(kinds - characters.length) })}</p>
      )}
      <div className={classes.buttons}>
        <ActionButton label={t('export.holes.back')} tone="quiet" onPress={exporting.back} />
        <ActionButton label={t('export.holes.utf8')} onPress={() => void exporting.write('csv_utf8')} />
        <ActionButton
          label={t('export.holes.replace')}
          keys="Control+Enter"
          tone="primary"
          onPress={() => void exporting.write('csv_cp932')}
        />
      </div>
    </section>
  )
}
