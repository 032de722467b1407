import { useEffect, useRef, useState } from 'react'

export type SearchOption = { value: string; label: string; sub?: string; href?: string }
export type Search = (words: string, signal: AbortSignal) => Promise<readonly SearchOption[]>

const DEBOUNCE_MS = 200
type Found = { words: string; options: readonly SearchOption[]; busy: boolean; error: unknown }
const NOTHING: Found = { words: '', options: [], busy: false, error: undefined }

/** Asks after a short rest in typing; an older answer never overtakes a newer question. */
export function useAsyncOptions(search: Search, words: string, minLength: number): Found {
  const [found, setFound] = useState<Found>(NOTHING)
  const latest = useRef(search)
  latest.current = search
  useEffect(() => {
    if (words.trim().length < minLength) {
      setFound(NOTHING)
      return
    }
    const stop = new AbortController()
    setFound((old) => ({ ...old, busy: true }))
    const timer = setTimeout(() => {
      latest.current(words.trim(), stop.signal).then(
        (options) => !stop.signal.aborted && setFound({ words, options, busy: false, error: undefined }),
        (error) => !stop.signal.aborted && setFound({ words, options: [], busy: false, error }),
      )
    }, DEBOUNCE_MS)
    return () => {
      clearTimeout(timer)
      stop.abort()
    }
  }, [words, minLength])
  return found
}
