import { useLocation } from '@tanstack/react-router'
import { useState } from 'react'
import type { OutputOf } from '#platform/endpoint.ts'
import {
  Button,
  CheckboxField,
  Columns,
  DateField,
  Form,
  Notice,
  PageHead,
  Panel,
  RadioField,
  SelectField,
  Stack,
  TextArea,
  TextButton,
  useCommand,
  useEndpoint,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { toonPersoon } from '#uitvoering/huishouden/endpoints.ts'
import { PersoonBekend, PersoonZoeker } from '#uitvoering/huishouden/screens/index.ts'
import { type Datum, isDatum } from '#values/datum.ts'
import { WETTEN, type Wet } from '#values/wet.ts'
import { registreerMelding, toonRegelingen } from '../endpoints.ts'
import { KANALEN, MELDERS, REGELINGEN, ROUTES } from '../rules/melding.ts'
import { Lopend } from './Lopend.tsx'
import { Starttermijnen } from './Starttermijnen.tsx'
import { toegangTeksten, woordVoor } from './teksten.ts'
import { WetVan } from './woorden.tsx'

export type Hulpvraagrij = {
  sleutel: number
  wet: Wet
  regeling: string | undefined
  persoonId: string | undefined
  spoed: boolean
}
type Leden = NonNullable<OutputOf<typeof toonPersoon>['huishouden']>['leden']

const persoonUit = (zoekdeel: string) => new URLSearchParams(zoekdeel).get('persoon') ?? undefined

/** One desk, one screen: who, what, how it reached us, and everything it touches; what is known is shown, not asked. */
export function NieuweMeldingScreen() {
  const t = useTeksten(toegangTeksten)
  // From a contact request one comes here with its person.
  const [persoonId, setPersoonId] = useState(persoonUit(useLocation().searchStr))
  const [zonder, setZonder] = useState(false)
  const [rijen, setRijen] = useState<Hulpvraagrij[]>([])
  const [ontvangenOp, setOntvangenOp] = useState<string>()
  const { data: persoon } = useEndpoint(toonPersoon, persoonId ? { persoonId } : undefined)
  const leden: Leden = persoon?.huishouden?.leden ?? []
  const dag = ontvangenOp && isDatum(ontvangenOp) ? ontvangenOp : undefined
  return (
    <>
      <PageHead
        title={t.nieuweMelding}
        documentTitle={t.nieuw}
        sub={t.nieuwSub}
        back={{ href: '/meldingen', label: t.meldingen }}
      />
      <Columns
        side={
          <>
            {persoonId ? (
              <PersoonBekend persoonId={persoonId} onAnder={() => setPersoonId(undefined)}>
                <Lopend persoonIds={leden.length > 0 ? leden.map((lid) => lid.persoonId) : [persoonId]} />
              </PersoonBekend>
            ) : null}
            <Starttermijnen rijen={rijen} ontvangenOp={dag} />
          </>
        }
      >
        {persoonId || zonder ? null : (
          <>
            <PersoonZoeker onKies={setPersoonId} />
            <TextButton onClick={() => setZonder(true)}>{t.nogNiemand}</TextButton>
          </>
        )}
        {zonder && !persoonId ? (
          <Notice kind="let-op" title={t.zonderPersoon}>
            <TextButton onClick={() => setZonder(false)}>{t.wieIsHet}</TextButton>
          </Notice>
        ) : null}
        {persoonId || zonder ? (
          <Meldingformulier
            persoonId={persoonId}
            leden={leden}
            rijen={rijen}
            setRijen={setRijen}
            ontvangenOp={ontvangenOp}
            setOntvangenOp={setOntvangenOp}
          />
        ) : null}
      </Columns>
    </>
  )
}

type FormulierProps = {
  persoonId: string | undefined
  leden: Leden
  rijen: Hulpvraagrij[]
  setRijen: (rijen: Hulpvraagrij[]) => void
  ontvangenOp: string | undefined
  setOntvangenOp: (dag: string | undefined) => void
}

function Meldingformulier({ persoonId, leden, rijen, setRijen, ontvangenOp, setOntvangenOp }: FormulierProps) {
  const t = useTeksten(toegangTeksten)
  const vandaag = useVandaag()
  const navigate = useNavigation()
  const registreer = useCommand(registreerMelding)
  const opties = (soort: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: woordVoor(t, soort, value) }))
  const submit = async (values: Record<string, unknown>) => {
    const hulpvragen = rijen.map(({ wet, regeling, persoonId: voor, spoed }) => ({
      wet,
      regeling: regeling ?? '',
      spoed,
      ...(voor && { persoonId: voor }),
    }))
    const { data } = await registreer.run({
      ...(values as { kanaal: 'telefoon'; route: 'huisarts'; melder: 'zelf'; vraag: string }),
      ...(persoonId && { persoonId }),
      ...(ontvangenOp && { ontvangenOp: ontvangenOp as Datum }),
      hulpvragen,
    })
    navigate(`/meldingen/${data.meldingId}`)
  }
  return (
    <Form
      label={t.nieuw}
      submit={submit}
      submitLabel={t.registreer}
      stickyFoot
      initial={{ kanaal: 'telefoon', route: 'gemeentelijk loket', melder: 'zelf' }}
    >
      <Panel title={t.deVraag}>
        <div className="sh-rooster sh-rooster--drie">
          <TextArea name="vraag" label={t.vraag} help={t.vraagHulp} required rows={5} maxLength={4000} />
          <div>
            <TextArea
              name="vraagAchterVraag"
              label={t.vraagAchterVraag}
              help={t.vraagAchterVraagHulp}
              rows={5}
              maxLength={4000}
            />
            <CheckboxField name="zelfde" label={t.zelfde} />
          </div>
        </div>
      </Panel>
      <Panel title={t.hulpvragen} sub={t.hulpvragenHulp}>
        <Hulpvragen persoonId={persoonId} leden={leden} rijen={rijen} setRijen={setRijen} />
      </Panel>
      <Panel title={t.hoeKwamHet}>
        <SelectField name="kanaal" label={t.kanaal} options={opties('kanaal', KANALEN)} empty={false} />
        <SelectField name="route" label={t.route} options={opties('route', ROUTES)} empty={false} />
        <RadioField name="melder" label={t.melder} options={opties('melder', MELDERS)} />
        <DateField
          name="ontvangenOp"
          label={t.ontvangenOp}
          value={ontvangenOp ?? vandaag}
          onChange={setOntvangenOp}
          max={vandaag}
        />
      </Panel>
    </Form>
  )
}

function Hulpvragen({
  persoonId,
  leden,
  rijen,
  setRijen,
}: Pick<FormulierProps, 'persoonId' | 'leden' | 'rijen' | 'setRijen'>) {
  const t = useTeksten(toegangTeksten)
  const { data: regelingen } = useEndpoint(toonRegelingen, {})
  const regelingenVan = (wet: Wet) => regelingen?.find((een) => een.wet === wet)?.regelingen ?? REGELINGEN[wet]
  const wijzig = (sleutel: number, deel: Partial<Hulpvraagrij>) =>
    setRijen(rijen.map((rij) => (rij.sleutel === sleutel ? { ...rij, ...deel } : rij)))
  const voegToe = (wet: Wet) =>
    setRijen([
      ...rijen,
      {
        sleutel: Math.max(0, ...rijen.map((rij) => rij.sleutel)) + 1,
        wet,
        regeling: regelingenVan(wet)[0],
        persoonId,
        spoed: false,
      },
    ])
  return (
    <Stack>
      {rijen.map((rij, index) => (
        <fieldset key={rij.sleutel} className="sh-rooster sh-rooster--kaarten">
          <legend>
            <WetVan wet={rij.wet} />
          </legend>
          <SelectField
            name={`hulpvragen.${index}.regeling`}
            label={t.regeling}
            empty={false}
            value={rij.regeling ?? ''}
            onChange={(regeling) => wijzig(rij.sleutel, { regeling })}
            options={regelingenVan(rij.wet).map((regeling) => ({ value: regeling, label: regeling }))}
          />
          {leden.length > 1 ? (
            <SelectField
              name={`hulpvragen.${index}.persoonId`}
              label={t.voorWie}
              empty={false}
              value={rij.persoonId ?? persoonId ?? ''}
              onChange={(voor) => wijzig(rij.sleutel, { persoonId: voor })}
              options={leden.map((lid) => ({ value: lid.persoonId, label: lid.naam }))}
            />
          ) : null}
          <CheckboxField
            name={`hulpvragen.${index}.spoed`}
            label={t.spoed}
            help={rij.wet === 'wgs' ? t.spoedHulp : undefined}
            value={rij.spoed}
            onChange={(spoed) => wijzig(rij.sleutel, { spoed: spoed ?? false })}
          />
          <TextButton onClick={() => setRijen(rijen.filter((een) => een !== rij))}>
            {t.weg(t[`wet.${rij.wet}`])}
          </TextButton>
        </fieldset>
      ))}
      <div className="sh-knoppen">
        {WETTEN.map((wet) => (
          <Button key={wet} small icon="plus" appearance="secondary" disabled={!persoonId} onClick={() => voegToe(wet)}>
            {t.voegToe(t[`wet.${wet}`])}
          </Button>
        ))}
      </div>
    </Stack>
  )
}
