import '@fontsource-variable/atkinson-hyperlegible-next'
import '#platform/ui/styles/styles.css'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'

createRoot(document.getElementById('samenhang')!).render(<App />)
