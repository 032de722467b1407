import { useEffect, useState } from 'react'

const RUST_MS = 250

/** Waits until one stops typing, so that a name is not asked letter by letter. */
export function useRust(onRust: (woorden: string) => void): (woorden: string) => void {
  const [woorden, setWoorden] = useState<string>()
  useEffect(() => {
    if (woorden === undefined) return
    const klok = setTimeout(() => onRust(woorden.trim()), RUST_MS)
    return () => clearTimeout(klok)
  }, [woorden, onRust])
  return setWoorden
}
