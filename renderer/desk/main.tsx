import '@mantine/core/styles.layer.css'
import '../ui/tokens.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { DeskApp } from '../app/desk-app'

const root = document.getElementById('desk')
if (root === null) throw new Error('the page has no place for the desk')

createRoot(root).render(
  <StrictMode>
    <DeskApp />
  </StrictMode>
)
