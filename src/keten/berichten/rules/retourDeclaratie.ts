import type { Inhoud } from './definities/definities.ts'
import {
  clientpad,
  DECLARATIEPAD,
  type EigenKop,
  type Fouten,
  foutenVan,
  type Heenbericht,
  KOPPAD,
  type NieuwBericht,
  type Oordeel,
  prestatiepad,
} from './oordeel.ts'
import { GEEN_OPMERKING, NIET_BEOORDEELD, TECHNISCH, VOLLEDIG_TOEGEWEZEN } from './retourcodes.ts'
import { BERICHTCODE, XSD_VERSIE } from './soorten.ts'

type Declaratie = Inhoud<'323'>['Declaratie']
type Client = Declaratie['Clienten']['Client'][number]
type Prestatie = Client['Prestaties']['Prestatie'][number]
type Antwoord = NonNullable<Inhoud<'325'>['DeclaratieAntwoord']>

interface MetTeken {
  DebetCredit: string
}
const teken = ({ DebetCredit }: MetTeken, bedrag: number): number => (DebetCredit === 'C' ? -bedrag : bedrag)
/** CS325: nothing is a debit of nothing. */
export const alsTotaal = (centen: number): { TotaalBedrag: number; DebetCredit: string } => ({
  TotaalBedrag: Math.abs(centen),
  DebetCredit: centen < 0 ? 'C' : 'D',
})
export const ingediend = (prestatie: Pick<Prestatie, 'IngediendBedrag'>): number =>
  teken(prestatie.IngediendBedrag, prestatie.IngediendBedrag.Bedrag)

/** IV087: what is not awarded comes back with its reason, and the sum of it explains the difference (TR342). */
export function maakDeclaratieantwoord(
  heen: Heenbericht<'323'>,
  oordeel: Oordeel,
  eigen: EigenKop,
): NieuwBericht<'325'> {
  const fouten = foutenVan(oordeel)
  const kopcodes = oordeel === 'technisch' ? [TECHNISCH] : fouten.get(KOPPAD)
  const { Header, Declaratie } = heen.inhoud
  const kop: Inhoud<'325'>['Header'] = {
    BerichtCode: BERICHTCODE[heen.wet]['325'],
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: Header.Ontvanger,
    Ontvanger: Header.Afzender,
    BerichtIdentificatie: { Identificatie: eigen.identificatie, Dagtekening: eigen.dagtekening },
    XsdVersie: XSD_VERSIE[heen.wet],
    DeclaratieIdentificatie: Header.BerichtIdentificatie,
    XsdVersieDeclaratie: Header.XsdVersie,
    RetourCodes: { RetourCode: [...(kopcodes ?? [GEEN_OPMERKING])] },
  }
  const inhoud = kopcodes ? { Header: kop } : { Header: kop, DeclaratieAntwoord: antwoordOp(Declaratie, fouten) }
  return { wet: heen.wet, soort: '325', inhoud }
}

function antwoordOp(declaratie: Declaratie, fouten: Fouten): Antwoord {
  const geheel = fouten.get(DECLARATIEPAD)
  const afgewezen = geheel ? [] : declaratie.Clienten.Client.flatMap((client, i) => afgewezenClient(client, i, fouten))
  const code = geheel ?? [afgewezen.length > 0 ? GEEN_OPMERKING : VOLLEDIG_TOEGEWEZEN]
  return {
    DeclaratieNummer: declaratie.DeclaratieNummer,
    TotaalIngediendBedrag: declaratie.TotaalIngediendBedrag,
    TotaalToegekendBedrag: alsTotaal(geheel ? 0 : toegekend(declaratie, fouten)),
    ...(afgewezen.length > 0 && { Clienten: { Client: afgewezen } }),
    RetourCodes: { RetourCode: [...code] },
  }
}

function toegekend(declaratie: Declaratie, fouten: Fouten): number {
  const bedragen = declaratie.Clienten.Client.flatMap((client, c) =>
    fouten.has(clientpad(c))
      ? []
      : client.Prestaties.Prestatie.filter((_, p) => !fouten.has(prestatiepad(c, p))).map(ingediend),
  )
  return bedragen.reduce((som, bedrag) => som + bedrag, 0)
}

type AfgewezenClient = NonNullable<Antwoord['Clienten']>['Client'][number]

function afgewezenClient(client: Client, c: number, fouten: Fouten): AfgewezenClient[] {
  const eigen = fouten.get(clientpad(c))
  const prestaties = client.Prestaties.Prestatie.flatMap((prestatie, p) => {
    const codes = eigen ? [NIET_BEOORDEELD] : fouten.get(prestatiepad(c, p))
    return codes ? [{ ...prestatie, RetourCodes: { RetourCode: [...codes] } }] : []
  })
  if (prestaties.length === 0) return []
  return [
    {
      Bsn: client.Bsn,
      Prestaties: { Prestatie: prestaties },
      RetourCodes: { RetourCode: [...(eigen ?? [GEEN_OPMERKING])] },
    },
  ]
}
