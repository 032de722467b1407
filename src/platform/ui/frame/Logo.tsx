/** The mark: the thread that joins three points; the first is where somebody asks. */
export function Logo() {
  return (
    <svg viewBox="0 0 32 32" aria-hidden="true">
      <rect width="32" height="32" rx="8" fill="#1b5a5f" />
      <path
        d="M5 20c4.5 0 4.5-8.5 9-8.5s4.5 8.5 9 8.5 4.5-4 4.5-4"
        fill="none"
        stroke="#fff"
        strokeWidth="2.6"
        strokeLinecap="round"
      />
      <circle cx="5.5" cy="20" r="2.6" fill="#ffd24a" />
      <circle cx="14" cy="11.5" r="2.6" fill="#fff" />
      <circle cx="23" cy="20" r="2.6" fill="#fff" />
    </svg>
  )
}
