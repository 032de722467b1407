import type { ReactNode } from 'react'
import { TextButton } from '../Button.tsx'
import type { Density } from '../preferences.ts'
import { useTaal, useTeksten } from '../TaalProvider.tsx'
import { uiTeksten } from '../teksten.ts'

type Switches = { density: Density; setDensity: (density: Density) => void }

export function FrameSwitches({ density, setDensity }: Switches) {
  const t = useTeksten(uiTeksten)
  const { taal, setTaal } = useTaal()
  const other = taal === 'nl' ? 'en' : 'nl'
  return (
    <div className="sh-schakels">
      <TextButton lang={other} onClick={() => setTaal(other)}>
        {t.andereTaal}
      </TextButton>
      <TextButton onClick={() => setDensity(density === 'compact' ? 'ruim' : 'compact')}>
        {density === 'compact' ? t.ruimer : t.compacter}
      </TextButton>
    </div>
  )
}

export function FrameFoot({ children, ...switches }: Switches & { children?: ReactNode }) {
  return (
    <div className="sh-zij__voet">
      {children ? <div>{children}</div> : null}
      <FrameSwitches {...switches} />
    </div>
  )
}
