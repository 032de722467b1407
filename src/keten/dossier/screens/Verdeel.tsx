import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CommandForm,
  Dialog,
  Notice,
  RadioField,
  SelectField,
  useCommand,
  useEndpoint,
  useTaal,
  useTeksten,
} from '#platform/ui/index.ts'
import { wieBenIk } from '#uitvoering/inrichting/endpoints.ts'
import { toonMedewerkers } from '#uitvoering/plan/endpoints.ts'
import { beletselTeksten as planTeksten } from '#uitvoering/plan/index.ts'
import { beletselTeksten as toegangTeksten } from '#uitvoering/toegang/index.ts'
import type { Tweetalig } from '#values/taal.ts'
import { verdeelWerk } from '../endpoints.ts'
import { beletselTeksten as eigenTeksten } from '../rules/beletselTeksten.ts'
import { dossierTeksten } from './teksten.ts'
import type { Werkrij } from './werkkeuze.ts'

const REDENEN: Record<string, Tweetalig> = { ...toegangTeksten, ...planTeksten, ...eigenTeksten }

export type Verdeling = { uit: OutputOf<typeof verdeelWerk>; rijen: readonly Werkrij[] }

/** What this worker may hand out: to anyone, only to himself, or not at all. */
export function useVerdelen(): { ik: string | undefined; mag: 'ieder' | 'zelf' | undefined } {
  const { data: ik } = useEndpoint(wieBenIk, {})
  const heeft = (power: string) => ik?.powers.includes(power) ?? false
  return {
    ik: ik?.id,
    mag:
      heeft('toegang:toewijzen') || heeft('plan:regie') ? 'ieder' : heeft('toegang:onderzoeken') ? 'zelf' : undefined,
  }
}

/** Many things to one worker; one says beforehand whether one refusal stops them all. */
export function VerdeelDialoog({
  rijen,
  ik,
  onSluit,
  onKlaar,
}: {
  rijen: readonly Werkrij[]
  /** Only oneself can be chosen. */
  ik?: string | undefined
  onSluit: () => void
  onKlaar: (verdeling: Verdeling) => void
}) {
  const t = useTeksten(dossierTeksten)
  const command = useCommand(verdeelWerk)
  const { data: medewerkers = [] } = useEndpoint(toonMedewerkers, ik ? undefined : {})
  return (
    <Dialog open onClose={onSluit} title={ik ? t.pakOpKop(rijen.length) : t.verdeelKop(rijen.length)}>
      <CommandForm
        command={command}
        initial={{ hoe: 'kan' }}
        submitLabel={ik ? t.pakOp : t.wijsToe}
        secondary={
          <Button appearance="subtle" onClick={onSluit}>
            {t.annuleer}
          </Button>
        }
        toInput={({ medewerkerId, hoe }) => ({
          medewerkerId: ik ?? String(medewerkerId),
          rijen: rijen.map(({ kamer, id }) => ({ kamer, id })),
          allesOfNiets: hoe === 'alles',
        })}
        onDone={(uit) => onKlaar({ uit, rijen })}
      >
        {ik ? null : (
          <SelectField
            name="medewerkerId"
            label={t.aanWie}
            required
            options={medewerkers.map(({ id, naam }) => ({ value: id, label: naam }))}
          />
        )}
        <RadioField
          name="hoe"
          label={t.alsNietAllesKan}
          options={[
            { value: 'kan', label: t.doeWatKan },
            { value: 'alles', label: t.allesOfNiets },
          ]}
        />
      </CommandForm>
    </Dialog>
  )
}

/** Which rows were handed out, and of each other one why not. */
export function VerdeelUitslag({ verdeling, onSluit }: { verdeling: Verdeling; onSluit: () => void }) {
  const t = useTeksten(dossierTeksten)
  const { taal } = useTaal()
  const { uit, rijen } = verdeling
  const naam = (id: string) => rijen.find((rij) => rij.id === id)?.naam ?? ''
  const reden = (code: string) => REDENEN[code]?.[taal] ?? code
  return (
    <Notice kind={uit.geweigerd.length > 0 ? 'let-op' : 'goed'} title={t.verdeeld(uit.toegewezen.length, rijen.length)}>
      {uit.geweigerd.length > 0 ? (
        <ul>
          {uit.geweigerd.map(({ id, codes }) => (
            <li key={id}>
              {naam(id)}: {codes.map(reden).join(' ')}
            </li>
          ))}
        </ul>
      ) : null}
      <Button small appearance="subtle" onClick={onSluit}>
        {t.begrepen}
      </Button>
    </Notice>
  )
}

/** Opens the dialog on what was chosen, and keeps what came of it. */
export function useVerdeling() {
  const [gekozen, setGekozen] = useState<readonly Werkrij[]>()
  const [verdeling, setVerdeling] = useState<Verdeling>()
  return {
    gekozen,
    verdeling,
    open: (rijen: readonly Werkrij[]) => setGekozen(rijen),
    sluit: () => setGekozen(undefined),
    klaar(uit: Verdeling) {
      setGekozen(undefined)
      setVerdeling(uit)
    },
    begrepen: () => setVerdeling(undefined),
  }
}
