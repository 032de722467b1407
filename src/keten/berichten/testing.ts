import { datum } from '#values/datum.ts'
import type { Bericht301Invoer, Toewijzinginvoer, Toewijzingversie } from './rules/bericht301.ts'
import type { Inhoud } from './rules/definities/definities.ts'
import type { Heenbericht } from './rules/oordeel.ts'
import { BERICHTCODE, type Heensoort, type Wet32, XSD_VERSIE } from './rules/soorten.ts'

/** The provider and the client of the tests on a real house. */
export const AGB = '99000001'
export const BSN = '999900006'

/** A header of an aanbieder, with what a test wants different. */
export function eenKop(
  wet: Wet32,
  soort: Heensoort,
  anders: { identificatie?: string; dagtekening?: string; agb?: string; gemeente?: string } = {},
): Inhoud<'305'>['Header'] {
  return {
    BerichtCode: BERICHTCODE[wet][soort],
    BerichtVersie: 3,
    BerichtSubversie: 2,
    Afzender: anders.agb ?? '42420001',
    Ontvanger: anders.gemeente ?? '9901',
    BerichtIdentificatie: {
      Identificatie: anders.identificatie ?? 'B1',
      Dagtekening: datum(anders.dagtekening ?? '2026-04-15'),
    },
    XsdVersie: XSD_VERSIE[wet],
  }
}

const CLIENT = {
  Bsn: '999900006',
  Geboortedatum: { Datum: datum('2010-02-14') },
  Geslacht: '1',
  Naam: { Geslachtsnaam: { Achternaam: 'Wit', Voorvoegsel: 'de' }, Voornamen: 'Tom' },
}
type Start = Inhoud<'305'>['Client']['StartProducten']['StartProduct'][number]
type Stop = Inhoud<'307'>['Client']['StopProducten']['StopProduct'][number]

export function een305(
  starts: Partial<Start>[] = [{}],
  wet: Wet32 = 'wmo',
  kop: Parameters<typeof eenKop>[2] = {},
): Heenbericht<'305'> {
  const StartProduct = starts.map((anders, i) => ({
    ToewijzingNummer: 100 + i,
    Begindatum: datum('2026-04-01'),
    StatusAanlevering: '1',
    ...anders,
  }))
  return {
    uitkomst: 'gelezen',
    wet,
    soort: '305',
    inhoud: { Header: eenKop(wet, '305', kop), Client: { ...CLIENT, StartProducten: { StartProduct } } },
  }
}

export function een307(
  stops: Partial<Stop>[] = [{}],
  wet: Wet32 = 'wmo',
  kop: Parameters<typeof eenKop>[2] = {},
): Heenbericht<'307'> {
  const StopProduct = stops.map((anders, i) => ({
    ToewijzingNummer: 100 + i,
    Begindatum: datum('2026-03-01'),
    RedenBeeindiging: '20',
    Einddatum: datum('2026-04-01'),
    StatusAanlevering: '1',
    ...anders,
  }))
  return {
    uitkomst: 'gelezen',
    wet,
    soort: '307',
    inhoud: { Header: eenKop(wet, '307', kop), Client: { ...CLIENT, StopProducten: { StopProduct } } },
  }
}

export interface Prestatieinvoer {
  nummer: string
  vorig?: string
  centen: number
  toewijzing?: number
}
/** A declaration over March 2026; a negative amount is a credit. */
export function een323(
  perClient: Prestatieinvoer[][],
  wet: Wet32 = 'wmo',
  kop: Parameters<typeof eenKop>[2] = {},
): Heenbericht<'323'> {
  const maand = () => ({ Begindatum: datum('2026-03-01'), Einddatum: datum('2026-03-31') })
  const totaal = perClient.flat().reduce((som, p) => som + p.centen, 0)
  const teken = (centen: number): string => (centen < 0 ? 'C' : 'D')
  const Client = perClient.map((prestaties, c) => ({
    Bsn: ['999900006', '999900018', '999900031'][c]!,
    Prestaties: {
      Prestatie: prestaties.map((p, i) => ({
        ProductReferentie: {
          ReferentieNummer: p.nummer,
          ...(p.vorig !== undefined && { VorigReferentieNummer: p.vorig }),
        },
        ToewijzingNummer: p.toewijzing ?? 100 + i,
        ProductCategorie: wet === 'wmo' ? '02' : '45',
        ProductCode: wet === 'wmo' ? '02A03' : '45A03',
        ProductPeriode: maand(),
        GeleverdVolume: 1,
        Eenheid: '84',
        ProductTarief: Math.abs(p.centen),
        IngediendBedrag: { Bedrag: Math.abs(p.centen), DebetCredit: teken(p.centen) },
      })),
    },
  }))
  const Declaratie = {
    DeclaratieNummer: 'D202603',
    DeclaratiePeriode: maand(),
    DeclaratieDagtekening: datum('2026-04-10'),
    TotaalIngediendBedrag: { TotaalBedrag: Math.abs(totaal), DebetCredit: teken(totaal) },
    Clienten: { Client },
  }
  return { uitkomst: 'gelezen', wet, soort: '323', inhoud: { Header: eenKop(wet, '323', kop), Declaratie } }
}

export function eenVersie(anders: Partial<Toewijzingversie> = {}): Toewijzingversie {
  return {
    vastgesteldOp: '2026-03-01T09:00:00Z',
    ingangsdatum: datum('2026-03-01'),
    einddatum: datum('2026-12-31'),
    omvang: { volume: 4, eenheid: '04', frequentie: '2' },
    ...anders,
  }
}
export function eenToewijzinginvoer(nummer = 101, ...versies: Partial<Toewijzingversie>[]): Toewijzinginvoer {
  return {
    nummer,
    product: { categorie: '02', code: '02A03' },
    versies: (versies.length > 0 ? versies : [{}]).map(eenVersie),
  }
}
export function een301Invoer(anders: Partial<Bericht301Invoer> = {}): Bericht301Invoer {
  return {
    wet: 'wmo',
    gemeente: '9901',
    agb: '42420001',
    identificatie: 'T1',
    dagtekening: datum('2026-04-15'),
    client: {
      bsn: '999900006',
      geboortedatum: { datum: datum('1967-08-13'), precisie: 'dag' },
      geslacht: 'vrouw',
      naam: { achternaam: 'Wit', voorvoegsel: 'de', voornamen: 'Anna Maria', voorletters: 'A.M.', gebruik: 'eigen' },
      contacten: [
        {
          soort: 'brp',
          adres: {
            straat: 'Voorbeeldlaan',
            huisnummer: 10,
            huisletter: 'A',
            postcode: '9999 xx',
            plaats: 'Voorbeeldstad',
          },
          telefoon: ['06-12 34 56 78'],
        },
      ],
    },
    toewijzingen: [eenToewijzinginvoer()],
    ...anders,
  }
}
