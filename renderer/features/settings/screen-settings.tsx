import { NativeSelect } from '@mantine/core'
import { defaultSettings } from '../../../shared/contract/default-settings'
import { DENSITIES, FONTS, TEXT_SIZES, ZOOMS } from '../../../shared/contract/settings-choices'
import { useText } from '../../i18n'
import { Segments, SettingBlock, SettingRow } from '../../ui'
import { backToDefault } from './back-to-default'
import type { SettingsSectionProps } from './settings-section'
import { changeSettings } from './use-settings'

const LANGUAGES = ['ja', 'en'] as const
const THEMES = ['system', 'light', 'dark'] as const

/** Language, colours, letters and how much air there is between them. */
export function ScreenSettings({ settings }: SettingsSectionProps) {
  const t = useText()
  const row = backToDefault(settings)
  const languages = LANGUAGES.map((value) => ({ value, label: t(`settings.languages.${value}`) }))
  const themes = THEMES.map((value) => ({ value, label: t(`settings.themes.${value}`) }))
  const sizes = TEXT_SIZES.map((size) => ({ value: String(size), label: String(size) }))
  const densities = DENSITIES.map((value) => ({ value, label: t(`settings.densities.${value}`) }))
  return (
    <>
      <SettingBlock title={t('settings.screenWords')}>
        <SettingRow label={t('settings.language')} initial={t(`settings.languages.${defaultSettings.language}`)} {...row('language')}>
          <Segments
            label={t('settings.language')}
            value={settings.language}
            onChoose={(language) => void changeSettings({ language })}
            segments={languages}
          />
        </SettingRow>
        <SettingRow label={t('settings.theme')} initial={t(`settings.themes.${defaultSettings.theme}`)} {...row('theme')}>
          <Segments
            label={t('settings.theme')}
            value={settings.theme}
            onChoose={(theme) => void changeSettings({ theme })}
            segments={themes}
          />
        </SettingRow>
      </SettingBlock>
      <SettingBlock title={t('settings.screenSizes')}>
        <SettingRow
          label={t('settings.zoom')}
          help={t('settings.zoomHelp')}
          initial={t('settings.zoomPercent', { percent: defaultSettings.zoom })}
          {...row('zoom')}
        >
          <NativeSelect
            label={t('settings.zoom')}
            value={String(settings.zoom)}
            onChange={(event) => {
              const zoom = ZOOMS.find((known) => String(known) === event.currentTarget.value)
              if (zoom !== undefined) void changeSettings({ zoom })
            }}
            data={ZOOMS.map((percent) => ({ value: String(percent), label: t('settings.zoomPercent', { percent }) }))}
          />
        </SettingRow>
        <SettingRow label={t('settings.textSize')} initial={String(defaultSettings.textSize)} {...row('textSize')}>
          <Segments
            label={t('settings.textSize')}
            value={String(settings.textSize)}
            onChoose={(size) => {
              const textSize = TEXT_SIZES.find((known) => String(known) === size)
              if (textSize !== undefined) void changeSettings({ textSize })
            }}
            segments={sizes}
          />
        </SettingRow>
        <SettingRow
          label={t('settings.density')}
          help={t('settings.densityHelp')}
          initial={t(`settings.densities.${defaultSettings.density}`)}
          {...row('density')}
        >
          <Segments
            label={t('settings.density')}
            value={settings.density}
            onChoose={(density) => void changeSettings({ density })}
            segments={densities}
          />
        </SettingRow>
        <SettingRow
          label={t('settings.font')}
          help={t('settings.fontHelp')}
          initial={t(`settings.fonts.${defaultSettings.font}`)}
          {...row('font')}
        >
          <NativeSelect
            label={t('settings.font')}
            value={settings.font}
            onChange={(event) => {
              const font = FONTS.find((known) => known === event.currentTarget.value)
              if (font !== undefined) void changeSettings({ font })
            }}
            data={FONTS.map((value) => ({ value, label: t(`settings.fonts.${value}`) }))}
          />
        </SettingRow>
      </SettingBlock>
    </>
  )
}
