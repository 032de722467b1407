import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button.tsx'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

type DialogProps = {
  open: boolean
  onClose: () => void
  title: ReactNode
  wide?: boolean
  footer?: ReactNode
  children: ReactNode
}

/** The browser's own dialog: it traps focus, closes on Escape and gives focus back to where it came from. */
export function Dialog({ open, onClose, title, wide, footer, children }: DialogProps) {
  const t = useTeksten(uiTeksten)
  const id = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  const opener = useRef<Element | null>(null)
  useEffect(() => {
    const element = dialog.current
    if (!element) return
    if (open && !element.open) {
      opener.current = document.activeElement
      element.showModal()
    }
    if (!open && element.open) element.close()
    if (!open && opener.current instanceof HTMLElement) {
      opener.current.focus()
      opener.current = null
    }
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={`sh-dialoog${wide ? ' sh-dialoog--breed' : ''}`}
      aria-labelledby={id}
      onClose={onClose}
    >
      {open ? (
        <>
          <div className="sh-dialoog__kop">
            <h2 className="utrecht-heading-2" id={id}>
              {title}
            </h2>
            <Button appearance="subtle" icon="sluit" small onClick={onClose}>
              {t.sluiten}
            </Button>
          </div>
          <div className="sh-dialoog__inhoud">{children}</div>
          {footer ? <div className="sh-dialoog__voet">{footer}</div> : null}
        </>
      ) : null}
    </dialog>
  )
}
