import { Radio, Stack } from '@mantine/core'
import type { ImportForecast } from '../../../shared/contract/import'
import { DuplicatePolicy } from '../../../shared/domain/import/duplicate-policy'
import { type Translate, useText } from '../../i18n'
import { formatCount } from '../../lib/format'
import classes from './import-wizard.module.css'
import type { Import } from './use-import'

/** What becomes of leads that are known: each choice with what it does, in words and, once it is counted, in numbers. */
export function PolicyFields({ wizard }: { readonly wizard: Import }) {
  const t = useText()
  const { policy, forecast, problem } = wizard.state
  return (
    <div className={classes.policy}>
      <Radio.Group
        label={t('import.policy.title')}
        description={t('import.policy.help')}
        value={policy}
        onChange={(value) => wizard.treatKnown(DuplicatePolicy.parse(value))}
      >
        <Stack gap={8} mt={8}>
          {DuplicatePolicy.options.map((each) => (
            <Radio
              key={each}
              size="xs"
              value={each}
              label={
                <>
                  {t(`import.policy.names.${each}`)} <span className={classes.count}>{forecast && countOf(each, forecast, t)}</span>
                </>
              }
              description={t(`import.policy.effects.${each}`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      <p role="status" className={classes.quiet}>
        {forecast === null ? problem === null && t('import.policy.counting') : summaryOf(forecast, t)}
      </p>
    </div>
  )
}

function countOf(policy: DuplicatePolicy, { known, changes }: ImportForecast, t: Translate): string {
  if (known === 0) return ''
  const changed = policy === 'fill' || policy === 'update' ? changes[policy] : 0
  return t(`import.policy.counts.${policy}`, { known: formatCount(known), changed: formatCount(changed) })
}

function summaryOf({ rows, fresh, known, repeated, quarantined, doNotCall }: ImportForecast, t: Translate): string {
  const figures = { rows, fresh, known, repeated, quarantined }
  const written = Object.fromEntries(Object.entries(figures).map(([name, count]) => [name, formatCount(count)]))
  const counted = t('import.policy.counted', written)
  return doNotCall === 0 ? counted : `${counted} ${t('import.policy.doNotCall', { count: formatCount(doNotCall) })}`
}
