import { createHash } from 'node:crypto'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { adresSleutel, type PARTNERS } from '#uitvoering/traject/rules/signaal.ts'
import { type Datum, plusDagen, plusMaanden } from '#values/datum.ts'
import { vastId } from '../kenmerk.ts'
import type { Medewerker, Stad } from '../stad.ts'
import { maakToeval } from '../toeval.ts'
import { voegToe } from './bulk.ts'
import type { Grondrij } from './huishouden.ts'
import { zegelVoor } from './zegel.ts'

const HOEVEEL = 30
const SCHULDEISERS: readonly (typeof PARTNERS)[number][] = ['Energie', 'Huur', 'Zorg', 'Water', 'CAK Zorgverzekeringen']
const AFGEDAAN = ['geen-contact', 'zelf-geregeld', 'geen-hulp-nodig', 'advies'] as const

/** One file of creditors a week for a while: some waits, some was settled. */
export async function laadSignalen(
  db: Db,
  keys: Keys,
  stad: Stad,
  team: string,
  medewerkers: readonly Medewerker[],
): Promise<Grondrij[]> {
  const { gemeente, vandaag } = stad
  const zaken = kiesZaken(stad, medewerkers)
  const invoer = vastId(`vroegsignalen ${gemeente}`)
  await voegToe(db, gemeente, 'traject.invoer', [invoer], {
    id: ['uuid', (id) => id],
    soort: ['text', () => 'vroegsignalen'],
    afdruk: ['bytea', (id) => createHash('sha256').update(id).digest()],
    regels: ['int', () => Math.max(1, zaken.length)],
    ontvangen_op: ['date', () => plusDagen(vandaag, -28)],
    door: ['uuid', () => medewerkers[0]!.id],
  })
  await voegToe(db, gemeente, 'traject.signaalzaak', zaken, {
    id: ['uuid', (een) => een.id],
    persoon_id: ['uuid', (een) => een.persoon],
    adres_zoek: ['bytea', (een) => keys.lookup(gemeente, `adres|${adresSleutel(een.adres)}`)],
    team_id: ['uuid', () => team],
    eigenaar_id: ['uuid', (een) => een.eigenaar],
    gevormd_op: ['date', (een) => een.op],
    uiterlijk: ['date', (een) => plusDagen(een.op, een.crisis ? 3 : 28)],
    resultaat: ['text', (een) => een.resultaat],
    afgedaan_op: ['date', (een) => (een.resultaat ? plusDagen(een.op, 9) : null)],
    bewaren_tot: ['date', (een) => plusMaanden(een.op, 6)],
    door: ['uuid', () => medewerkers[0]!.id],
  })
  const zegel = zegelVoor(keys, gemeente, 'traject')
  await voegToe(db, gemeente, 'traject.signaal', zaken, {
    id: ['uuid', (een) => een.signaal],
    zaak_id: ['uuid', (een) => een.id],
    invoer_id: ['uuid', () => invoer],
    kenmerk: ['text', (een) => een.kenmerk],
    partner: ['text', (een) => een.partner],
    bedrag: ['bigint', (een) => een.bedrag],
    ontstaan_op: ['date', (een) => plusDagen(een.op, -62)],
    signaal_op: ['date', (een) => een.op],
    crisis: ['boolean', (een) => een.crisis],
    gegevens: ['bytea', (een) => zegel('signaal', een.signaal, 'gegevens', JSON.stringify(een.adres))],
  })
  await voegToe(
    db,
    gemeente,
    'traject.contactpoging',
    zaken.filter((een) => een.eigenaar),
    {
      zaak_id: ['uuid', (een) => een.id],
      soort: ['text', (een) => een.contact],
      datum: ['date', (een) => plusDagen(een.op, 4)],
      dagdeel: ['text', () => 'middag'],
      bereikt: ['boolean', (een) => een.resultaat !== null && een.resultaat !== 'geen-contact'],
      door: ['uuid', (een) => een.eigenaar],
    },
  )
  return zaken.flatMap((een) =>
    een.persoon
      ? [
          {
            team,
            persoon: een.persoon,
            hoedanigheid: 'team',
            wetten: ['wgs'],
            begin: een.op,
            eind: plusMaanden(een.op, 6),
            volgtUit: een.id,
          },
        ]
      : [],
  )
}

function kiesZaken({ gemeente, huishouden, inrichting, vandaag, invoer }: Stad, medewerkers: readonly Medewerker[]) {
  const t = maakToeval(invoer.seed, 'vroegsignalen')
  const geheim = new Set(huishouden.afschermingen.map((een) => een.persoon))
  const volwassen = huishouden.personen.filter(
    (een) =>
      !een.overleden &&
      een.ingezetene.eind === null &&
      een.geboren < '1998' &&
      !geheim.has(een.id) &&
      !een.bsn.startsWith('9999'),
  )
  const woont = new Map(
    huishouden.adressen
      .filter((een) => een.soort === 'brp' && !een.periode.eind && een.woning >= 0)
      .map((een) => [een.persoon, een.woning]),
  )
  const stap = Math.max(1, Math.floor(volwassen.length / HOEVEEL))
  const gekozen = volwassen.filter((een, nr) => nr % stap === 0 && woont.has(een.id)).slice(0, HOEVEEL)
  return gekozen.map((persoon, nr) => {
    const woning = inrichting.woningen[woont.get(persoon.id)!]!
    const oud = nr % 3 === 2
    const op: Datum = plusDagen(vandaag, oud ? -60 - nr : -(nr % 26))
    const gezocht = oud || nr % 4 === 1
    return {
      id: vastId(`signaalzaak ${gemeente} ${nr}`),
      signaal: vastId(`signaal ${gemeente} ${nr}`),
      kenmerk: `VS-${String(nr + 1).padStart(4, '0')}`,
      persoon: nr % 7 === 6 ? null : persoon.id,
      adres: {
        voorletters: `${persoon.voornamen[0]}.`,
        voorvoegsel: persoon.voorvoegsel,
        achternaam: persoon.geslachtsnaam,
        straat: woning.straat,
        postcode: woning.postcode.replaceAll(' ', ''),
        huisnummer: String(woning.huisnummer),
        toevoeging: woning.huisletter,
        plaats: woning.woonplaats,
      },
      op,
      partner: t.kies(SCHULDEISERS),
      bedrag: t.tussen(120, 1900) * 100,
      crisis: nr % 9 === 4,
      contact: t.kies(['brief', 'telefoon', 'huisbezoek'] as const),
      eigenaar: gezocht ? t.kies(medewerkers).id : null,
      resultaat: oud ? t.kies(AFGEDAAN) : null,
    }
  })
}
