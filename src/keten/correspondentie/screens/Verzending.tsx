import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  Dialog,
  type FormValues,
  Notice,
  RadioField,
  StatusBadge,
  type StatusKind,
  useCommand,
  useDateFormat,
  useTeksten,
} from '#platform/ui/index.ts'
import { meldRetour, type toonBrieven, verstuurBrief } from '../endpoints.ts'
import {
  KANALEN,
  type Kanaal,
  type Mailstand,
  RETOURREDENEN,
  type Retourreden,
  type Staat,
} from '../rules/verzending.ts'
import { verzendTeksten } from './verzendTeksten.ts'

type Brief = OutputOf<typeof toonBrieven>['brieven'][number]

const KLEUR: Record<Staat, StatusKind> = {
  opgesteld: 'let-op',
  klaargezet: 'wacht',
  verzonden: 'loopt',
  bezorgd: 'goed',
  mislukt: 'te-laat',
}

/** Against a decision one objects, against what was decided on that one appeals. */
export const termVan = (soort: string) => (soort === 'bezwaarbeslissing' ? 'beroepTot' : 'bezwaarTot')

/** How far a letter came, and until when one may object. */
export function Verzendstand({
  brief,
}: {
  brief: Pick<Brief, 'soort' | 'staat' | 'kanaal' | 'verzondenOp' | 'bezwaarTot' | 'reden' | 'mail' | 'mailOp'>
}) {
  const t = useTeksten(verzendTeksten)
  const datum = useDateFormat()
  const { kanaal, verzondenOp, bezwaarTot, mail, mailOp } = brief
  const mailzin = (stand: Mailstand, dag: string | null) => {
    const zin = t[`mail-${stand}`]
    return typeof zin === 'string' ? zin : zin(dag ?? '')
  }
  return (
    <>
      <Staatbadge brief={brief} />
      {kanaal && verzondenOp ? <small>{t[`weg-${kanaal}`](datum(verzondenOp, 'kort'))}</small> : null}
      {mail ? <small>{mailzin(mail, mailOp && datum(mailOp, 'kort'))}</small> : null}
      {bezwaarTot ? <small>{t[termVan(brief.soort)](datum(bezwaarTot, 'kort'))}</small> : null}
    </>
  )
}

export function Staatbadge({ brief: { staat, reden } }: { brief: Pick<Brief, 'staat' | 'reden'> }) {
  const t = useTeksten(verzendTeksten)
  return (
    <StatusBadge kind={KLEUR[staat]} plain>
      {[t[`staat-${staat}`], reden && t[`reden-${reden}`]].filter(Boolean).join(': ')}
    </StatusBadge>
  )
}

/** What can be done now with this letter: send it, or say that it came back. */
export function Verzendknop({ brief, onKies }: { brief: Brief; onKies: (wat: 'verstuur' | 'retour') => void }) {
  const t = useTeksten(verzendTeksten)
  if (brief.staat === 'opgesteld' || brief.staat === 'mislukt')
    return (
      <Button small aria-label={t.verstuurVan(brief.titel, brief.aan ?? brief.naam)} onClick={() => onKies('verstuur')}>
        {t.verstuur}
      </Button>
    )
  if (brief.kanaal !== 'post' || brief.staat === 'klaargezet') return null
  return (
    <Button small aria-label={t.retourVan(brief.titel, brief.aan ?? brief.naam)} onClick={() => onKies('retour')}>
      {t.retour}
    </Button>
  )
}

export function VerstuurDialoog({ brief, onSluit }: { brief: Brief; onSluit: () => void }) {
  const t = useTeksten(verzendTeksten)
  const datum = useDateFormat()
  const command = useCommand(verstuurBrief)
  const [klaar, setKlaar] = useState<OutputOf<typeof verstuurBrief>>()
  return (
    <Dialog open onClose={onSluit} title={`${t.verstuur}: ${brief.titel}`}>
      {klaar ? (
        <Notice kind="goed" title={t[`gelukt-${klaar.staat === 'klaargezet' ? 'post' : 'bekend'}`]} live>
          {klaar.bezwaarTot ? t[termVan(brief.soort)](datum(klaar.bezwaarTot)) : null}
        </Notice>
      ) : (
        <CommandForm
          command={command}
          initial={{ kanaal: brief.digitaal ? 'portaal' : 'post' }}
          toInput={(values: FormValues) => ({ briefId: brief.briefId, kanaal: values.kanaal as Kanaal })}
          submitLabel={t.verstuur}
          onDone={setKlaar}
        >
          <p>{brief.digitaal ? t.leestHier(brief.aan ?? brief.naam) : t.leestPapier(brief.aan ?? brief.naam)}</p>
          <RadioField
            name="kanaal"
            label={t.hoe}
            required
            options={KANALEN.map((een) => ({ value: een, label: t[`kanaal-${een}`] }))}
          />
        </CommandForm>
      )}
    </Dialog>
  )
}

export function RetourDialoog({ brief, onSluit }: { brief: Brief; onSluit: () => void }) {
  const t = useTeksten(verzendTeksten)
  const command = useCommand(meldRetour)
  return (
    <Dialog open onClose={onSluit} title={`${t.retour}: ${brief.titel}`}>
      <CommandForm
        command={command}
        toInput={(values: FormValues) => ({ briefId: brief.briefId, reden: values.reden as Retourreden })}
        submitLabel={t.legVast}
        onDone={onSluit}
      >
        <RadioField
          name="reden"
          label={t.waarom}
          required
          options={RETOURREDENEN.map((een) => ({ value: een, label: t[`reden-${een}`] }))}
        />
      </CommandForm>
    </Dialog>
  )
}
