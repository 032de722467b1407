import { type ReactNode, useId, useState } from 'react'
import { Button } from '#platform/ui/index.ts'

/** A deed behind its button: a page with many deeds shows one form at a time. */
export function Uitklap({ label, open = false, children }: { label: string; open?: boolean; children: ReactNode }) {
  const id = useId()
  const [isOpen, setIsOpen] = useState(open)
  return (
    <div className="sh-stapel">
      <div>
        <Button small aria-expanded={isOpen} aria-controls={isOpen ? id : undefined} onClick={() => setIsOpen(!isOpen)}>
          {label}
        </Button>
      </div>
      {isOpen ? <div id={id}>{children}</div> : null}
    </div>
  )
}
