import type { OutputOf } from '#platform/endpoint.ts'
import { CommandForm, Dialog, Notice, TextArea, useCommand, useDateFormat, useTeksten } from '#platform/ui/index.ts'
import { type toonStuk, trekIn, type WirePublicatie } from '../endpoints.ts'
import { beloftenTeksten } from './beloftenTeksten.ts'

type Props = { stuk: OutputOf<typeof toonStuk>; etag: string | undefined; open: boolean; onClose: () => void }

/** Taking a paper back is said, with its reason; what stood in it stays to be read. */
export function Intrekken({ stuk, etag, open, onClose }: Props) {
  const t = useTeksten(beloftenTeksten)
  const command = useCommand(trekIn)
  return (
    <Dialog open={open} onClose={onClose} title={t.intrekkenTitel}>
      <CommandForm
        command={command}
        fixed={{ stukId: stuk.id }}
        etag={etag}
        label={t.intrekkenTitel}
        submitLabel={t.intrekken}
        onDone={onClose}
      >
        <p>{t.intrekkenUitleg}</p>
        <TextArea name="reden" label={t.waarom} required rows={3} maxLength={2000} />
      </CommandForm>
    </Dialog>
  )
}

export function Ingetrokken({ ingetrokken }: Pick<WirePublicatie, 'ingetrokken'>) {
  const t = useTeksten(beloftenTeksten)
  const dag = useDateFormat()
  if (!ingetrokken) return null
  return (
    <Notice kind="let-op" title={t.isIngetrokken(dag(ingetrokken.op, 'lang'))}>
      <p lang="nl">{ingetrokken.reden}</p>
    </Notice>
  )
}
