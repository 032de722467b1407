import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width there is: a chart is drawn for it, never shrunk into it. */
export function useWidth(element: RefObject<HTMLElement | null>, otherwise = 680): number {
  const [width, setWidth] = useState(otherwise)
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => {
      const next = Math.floor(target.clientWidth)
      if (next > 0) setWidth(next)
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return width
}

export const NARROW = 520
