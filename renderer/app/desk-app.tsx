import { MantineProvider } from '@mantine/core'
import { useColorScheme } from '@mantine/hooks'
import { useEffect, useLayoutEffect, useState } from 'react'
import { defaultSettings } from '../../shared/contract/default-settings'
import { useFocusRest, useKeyLayer } from '../actions'
import { followMain } from '../bridge/connect'
import { useDesk } from '../bridge/desk-store'
import { WelcomeScreen } from '../features/welcome'
import { changeLanguage, textsIn } from '../i18n'
import { applyAppearance, cssVariablesResolver, theme } from '../ui'
import { CrashBoundary } from './crash-boundary'
import { DeskScreen } from './desk-screen'
import { ErrorBar } from './error-bar'
import type { Surface } from './use-desk-actions'
import { WaitingScreen } from './waiting-screen'

/** The whole window: the desk as main tells it, in the person's language and colours. */
export function DeskApp() {
  const ready = useDesk(({ snapshot }) => snapshot !== null)
  const colours = useDesk(({ snapshot }) => snapshot?.settings.theme ?? 'system')
  const language = useDesk(({ snapshot }) => snapshot?.settings.language ?? 'ja')
  const { font, textSize, density } = useDesk(({ snapshot }) => snapshot?.settings) ?? defaultSettings
  const systemColours = useColorScheme('light', { getInitialValueInEffect: false })

  useEffect(followMain, [])
  useKeyLayer()
  useFocusRest()
  useLayoutEffect(() => {
    changeLanguage(language)
    document.title = textsIn(language)('common.product')
  }, [language])
  useLayoutEffect(() => applyAppearance({ font, textSize, density }), [font, textSize, density])

  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      forceColorScheme={colours === 'system' ? systemColours : colours}
    >
      <CrashBoundary>{ready ? <Ready /> : <WaitingScreen />}</CrashBoundary>
    </MantineProvider>
  )
}

/** The desk; before it, once, who sits at it. */
function Ready() {
  const welcomed = useDesk(({ snapshot }) => snapshot?.settings.welcomed === true)
  const [first, setFirst] = useState<Surface>('desk')
  if (welcomed) return <DeskScreen first={first} />
  return (
    <>
      <WelcomeScreen onStart={(list) => setFirst(list === 'own' ? 'import' : 'desk')} />
      <ErrorBar />
    </>
  )
}
