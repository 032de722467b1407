import { useSyncExternalStore } from 'react'

/** The width below which the styles turn tables into cards. */
const NARROW = '(max-width: 900px)'

export const useNarrow = (): boolean =>
  useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(NARROW)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchMedia(NARROW).matches,
    () => false,
  )
