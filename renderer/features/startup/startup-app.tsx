import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useLayoutEffect } from 'react'
import { useActionScope, useKeyLayer } from '../../actions'
import { changeLanguage } from '../../i18n'
import { cssVariablesResolver, theme } from '../../ui'
import { StartupScreen } from './startup-screen'
import { useStartup } from './use-startup'

/** The window in the desk's place while the data cannot be opened, in the person's language and colours. */
export function StartupApp() {
  const startup = useStartup()
  const systemColours = useColorScheme('light', { getInitialValueInEffect: false })
  const { language = 'ja', theme: colours = 'system' } = startup.state ?? {}
  useKeyLayer()
  useActionScope('startup', true)
  useLayoutEffect(() => changeLanguage(language), [language])
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={colours === 'system' ? systemColours : colours}
    >
      {startup.state !== null && <StartupScreen startup={startup} state={startup.state} />}
    </MantineProvider>
  )
}
