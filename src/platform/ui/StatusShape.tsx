import type { StatusKind } from './status.ts'

const ground = 'var(--sh-vlak)'

/** The shape alone, for use inside our own svg; coloured by currentColor, 16 by 16. */
export function StatusGlyph({ kind }: { kind: StatusKind }) {
  switch (kind) {
    case 'goed':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="currentColor" />
          <path
            d="M4.6 8.3l2.3 2.3 4.5-5"
            fill="none"
            stroke={ground}
            strokeWidth="1.9"
            strokeLinecap="round"
            strokeLinejoin="round"
          />
        </>
      )
    case 'loopt':
      return (
        <>
          <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.7" />
          <path d="M8 1.8a6.2 6.2 0 0 1 0 12.4z" fill="currentColor" />
        </>
      )
    case 'let-op':
      return (
        <>
          <path d="M8 1.2l7.3 13H.7z" fill="currentColor" stroke="currentColor" strokeLinejoin="round" />
          <path d="M8 6v4" stroke={ground} strokeWidth="1.8" strokeLinecap="round" />
          <circle cx="8" cy="12.3" r="1" fill={ground} />
        </>
      )
    case 'te-laat':
      return (
        <>
          <path d="M8 .6L15.4 8 8 15.4.6 8z" fill="currentColor" />
          <path d="M5.8 5.8l4.4 4.4m0-4.4l-4.4 4.4" stroke={ground} strokeWidth="1.7" strokeLinecap="round" />
        </>
      )
    case 'wacht':
      return <circle cx="8" cy="8" r="6.2" fill={ground} stroke="currentColor" strokeWidth="1.7" />
    case 'afgerond':
      return <rect x="2" y="2" width="12" height="12" rx="2" fill="currentColor" />
  }
}

export function StatusShape({ kind }: { kind: StatusKind }) {
  return (
    <svg className="sh-v" viewBox="0 0 16 16" aria-hidden="true">
      <StatusGlyph kind={kind} />
    </svg>
  )
}
