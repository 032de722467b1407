import { useParams } from '@tanstack/react-router'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import {
  CommandForm,
  ErrorBox,
  type FormValues,
  formatMoney,
  LoadingLines,
  MoneyField,
  NumberField,
  PageHead,
  Panel,
  SelectField,
  TextArea,
  TextField,
  useCommand,
  useEndpoint,
  useFormValue,
  useNavigation,
  useTeksten,
  useVandaag,
} from '#platform/ui/index.ts'
import { rekenBusinesscase, toonBusinesscase, type WirePrijs } from '../endpoints.ts'
import { businesscaseTeksten } from './businesscaseTeksten.ts'

type Zaak = OutputOf<typeof toonBusinesscase>
type Invoer = InputOf<typeof rekenBusinesscase>
const KANTEN = ['laag', 'midden', 'hoog'] as const
const EIGEN = 'eigen'
const sleutel = ({ wet, categorie }: { wet: string; categorie: string }) => `${wet}|${categorie}`

/** Counts a scenario: the items of the first scenario with room for one more of each. */
export function BusinesscaseRekenScreen() {
  const { maatregelId } = useParams({ strict: false }) as { maatregelId: string }
  const t = useTeksten(businesscaseTeksten)
  const command = useCommand(rekenBusinesscase)
  const navigate = useNavigation()
  const jaar = Number(useVandaag().slice(0, 4))
  const { data, error } = useEndpoint(toonBusinesscase, { maatregelId })
  if (error) return <ErrorBox error={error} />
  if (!data) return <LoadingLines />
  const inhoud = data.scenarios[0]?.inhoud
  const kosten = (inhoud?.kosten.length ?? 0) + 1
  const baten = (inhoud?.baten.length ?? 0) + 1
  return (
    <>
      <PageHead
        title={`${t.rekenen}: ${data.maatregel}`}
        sub={t.rekenUitleg}
        back={{ href: `/businesscases/${maatregelId}`, label: t.terugNaarZaak }}
      />
      <Panel label={t.rekenen}>
        <CommandForm
          label={t.rekenen}
          command={command}
          initial={beginwaarden(data, jaar)}
          submitLabel={t.reken}
          toInput={(waarden) => naarInvoer(maatregelId, waarden, kosten, baten)}
          onDone={() => navigate(`/businesscases/${maatregelId}`)}
        >
          <TextField name="scenario" label={t.scenario} required={t.nodigSom} maxLength={60} />
          <div className="pg-drie">
            <NumberField year name="eersteJaar" label={t.eersteJaar} required={t.nodigSom} />
            <NumberField name="jaren" label={t.jaren} required={t.nodigSom} />
            <NumberField name="discontovoet" label={t.discontovoet} required={t.nodigSom} />
          </div>
          {Array.from({ length: kosten }, (_, i) => i).map((i) => (
            <Kostenvelden key={`k${i}`} i={i} />
          ))}
          {Array.from({ length: baten }, (_, i) => i).map((i) => (
            <Batenvelden key={`b${i}`} i={i} prijzen={data.prijzen} />
          ))}
        </CommandForm>
      </Panel>
    </>
  )
}

function Kostenvelden({ i }: { i: number }) {
  const t = useTeksten(businesscaseTeksten)
  const stam = `kosten.${i}`
  return (
    <fieldset className="pg-post">
      <legend>{t.kostenpost(i + 1)}</legend>
      <div className="pg-drie">
        <TextField name={`${stam}.naam`} label={t.naam} maxLength={120} />
        <TextField name={`${stam}.drager`} label={t.drager} maxLength={120} />
        <SelectField
          name={`${stam}.soort`}
          label={t.soort}
          options={(['eenmalig', 'structureel', 'frictie'] as const).map((value) => ({ value, label: t[value] }))}
        />
        {KANTEN.map((kant) => (
          <MoneyField key={kant} name={`${stam}.bedrag.${kant}`} label={`${t.bedragPerJaar}, ${t[kant]}`} />
        ))}
        <NumberField year name={`${stam}.vanJaar`} label={t.vanJaar} />
        <NumberField year name={`${stam}.totJaar`} label={t.totJaar} />
      </div>
      <TextArea name={`${stam}.onderbouwing`} label={t.onderbouwing} maxLength={1000} />
    </fieldset>
  )
}

function Batenvelden({ i, prijzen }: { i: number; prijzen: readonly WirePrijs[] }) {
  const t = useTeksten(businesscaseTeksten)
  const stam = `baten.${i}`
  const uit = useFormValue(`${stam}.prijs`)
  return (
    <fieldset className="pg-post">
      <legend>{t.batenpost(i + 1)}</legend>
      <div className="pg-drie">
        <TextField name={`${stam}.naam`} label={t.naam} maxLength={120} />
        <TextField name={`${stam}.drager`} label={t.drager} maxLength={120} />
        <SelectField
          name={`${stam}.soort`}
          label={t.soort}
          options={(['lagere-prijs', 'lichtere-vorm', 'minder-gebruik'] as const).map((value) => ({
            value,
            label: t[value],
          }))}
        />
        {KANTEN.map((kant) => (
          <NumberField key={kant} name={`${stam}.aantal.${kant}`} label={`${t.aantalPerJaar}, ${t[kant]}`} />
        ))}
        {KANTEN.map((kant) => (
          <NumberField key={kant} name={`${stam}.aandeel.${kant}`} label={`${t.aandeelProcent}, ${t[kant]}`} />
        ))}
        <SelectField
          name={`${stam}.prijs`}
          label={t.prijsUit}
          options={[
            { value: EIGEN, label: t.eigenPrijs },
            ...prijzen.map((prijs) => ({
              value: sleutel(prijs),
              label: `${prijs.wet} ${prijs.categorie}: ${formatMoney(prijs.prijs.midden, 'vol', 'nooit')}`,
            })),
          ]}
        />
        <MoneyField name={`${stam}.vervangend`} label={t.vervangend} />
        <NumberField year name={`${stam}.vanJaar`} label={t.vanJaar} />
        <NumberField name={`${stam}.ingroeiJaren`} label={t.ingroei} />
        {uit === EIGEN
          ? KANTEN.map((kant) => (
              <MoneyField key={kant} name={`${stam}.eigen.${kant}`} label={`${t.prijsPerJaar}, ${t[kant]}`} />
            ))
          : null}
      </div>
      <TextArea name={`${stam}.onderbouwing`} label={t.onderbouwing} maxLength={1000} />
    </fieldset>
  )
}

function plat(stam: string, waarden: object): FormValues {
  return Object.fromEntries(
    Object.entries(waarden).flatMap(([naam, waarde]) =>
      typeof waarde === 'object' && waarde !== null
        ? Object.entries(plat(`${stam}.${naam}`, waarde))
        : [[`${stam}.${naam}`, waarde]],
    ),
  )
}

function beginwaarden({ scenarios }: Zaak, jaar: number): FormValues {
  const leidend = scenarios[0]
  if (!leidend) return { eersteJaar: jaar, jaren: 8, discontovoet: 2.25 }
  const { eersteJaar, jaren, discontovoet, kosten, baten } = leidend.inhoud
  const rijen = baten.map(({ prijs, prijsbron, aandeel, ...baat }, i) =>
    plat(`baten.${i}`, {
      ...baat,
      aandeel: { laag: aandeel.laag / 100, midden: aandeel.midden / 100, hoog: aandeel.hoog / 100 },
      eigen: prijs,
      prijs: prijsbron.soort === 'feiten' ? sleutel(prijsbron) : EIGEN,
    }),
  )
  return Object.assign(
    { scenario: leidend.scenario, eersteJaar, jaren, discontovoet: discontovoet / 100 },
    ...kosten.map((post, i) => plat(`kosten.${i}`, post)),
    ...rijen,
  )
}

const honderdsten = (waarde: unknown) => Math.round(Number(waarde) * 100)

/** Rows that were left empty fall away; what is typed goes to the rule as it is, so that it names the field. */
function naarInvoer(maatregelId: string, waarden: FormValues, kosten: number, baten: number): Invoer {
  const lees = (stam: string, velden: readonly string[]) =>
    Object.fromEntries(
      velden
        .map((veld) => [veld, waarden[`${stam}.${veld}`]])
        .filter(([, waarde]) => waarde !== undefined && waarde !== ''),
    )
  const rijen = (soort: string, n: number) =>
    Array.from({ length: n }, (_, i) => `${soort}.${i}`).filter((stam) => Boolean(waarden[`${stam}.naam`]))
  const drie = (stam: string) => lees(stam, KANTEN)
  const aandelen = (stam: string) =>
    Object.fromEntries(Object.entries(drie(stam)).map(([kant, waarde]) => [kant, honderdsten(waarde)]))
  const prijsVan = (stam: string) => {
    const keuze = String(waarden[`${stam}.prijs`] ?? EIGEN)
    const [wet, categorie] = keuze.split('|')
    return keuze === EIGEN ? { uit: 'aanname', ...drie(`${stam}.eigen`) } : { uit: 'feiten', wet, categorie }
  }
  return {
    maatregelId,
    scenario: waarden.scenario,
    eersteJaar: waarden.eersteJaar,
    jaren: waarden.jaren,
    discontovoet: honderdsten(waarden.discontovoet),
    kosten: rijen('kosten', kosten).map((stam) => ({
      ...lees(stam, ['naam', 'drager', 'soort', 'vanJaar', 'totJaar', 'onderbouwing']),
      bedrag: drie(`${stam}.bedrag`),
    })),
    baten: rijen('baten', baten).map((stam) => ({
      ...lees(stam, ['naam', 'drager', 'soort', 'vanJaar', 'ingroeiJaren', 'vervangend', 'onderbouwing']),
      aantal: drie(`${stam}.aantal`),
      aandeel: aandelen(`${stam}.aandeel`),
      prijs: prijsVan(stam),
    })),
  } as Invoer
}
