import '@mantine/core/styles.layer.css'
import '../ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { StartupApp } from '../features/startup'

const root = document.getElementById('startup')
if (root === null) throw new Error('the page has no place for the start-up screen')

createRoot(root).render(
  <StrictMode>
    <StartupApp />
  </StrictMode>
)
