import type { Scherm } from '#platform/ui/scherm.ts'
import { MonitorScreen } from './MonitorScreen.tsx'

export const schermen: Scherm[] = [
  { pad: '/monitor', component: MonitorScreen, power: 'monitor:lezen', titel: { nl: 'Monitor', en: 'Monitor' } },
]
