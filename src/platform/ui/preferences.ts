import { useEffect, useState } from 'react'

export type Density = 'compact' | 'ruim'
export type Theme = 'apparaat' | 'licht' | 'donker'

function readStored<T extends string>(key: string, allowed: readonly T[], otherwise: T): T {
  const stored = globalThis.localStorage?.getItem(key)
  return allowed.find((value) => value === stored) ?? otherwise
}

function useStored<T extends string>(key: string, allowed: readonly T[], otherwise: T): [T, (value: T) => void] {
  const [value, setValue] = useState(() => readStored(key, allowed, otherwise))
  const store = (next: T) => {
    globalThis.localStorage?.setItem(key, next)
    setValue(next)
  }
  return [value, store]
}

/** Rows and controls: compact for staff, ruim for who wants more air. A class on html, so that dialogs follow. */
export function useDensity(otherwise: Density): [Density, (density: Density) => void] {
  const [density, setDensity] = useStored<Density>('samenhang-dichtheid', ['compact', 'ruim'], otherwise)
  useEffect(() => {
    document.documentElement.classList.toggle('sh-ruim', density === 'ruim')
  }, [density])
  return [density, setDensity]
}

export function useTheme(): [Theme, (theme: Theme) => void] {
  const [theme, setTheme] = useStored<Theme>('samenhang-thema', ['apparaat', 'licht', 'donker'], 'apparaat')
  useEffect(() => {
    if (theme === 'apparaat') delete document.documentElement.dataset.thema
    else document.documentElement.dataset.thema = theme
  }, [theme])
  return [theme, setTheme]
}
