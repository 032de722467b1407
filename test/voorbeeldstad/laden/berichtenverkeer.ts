import { definitieVan } from '#keten/berichten/rules/definities/definities.ts'
import { maakRetour } from '#keten/berichten/rules/retour.ts'
import { RETOUR_VAN } from '#keten/berichten/rules/soorten.ts'
import { antwoordUiterlijk } from '#keten/berichten/rules/toestand.ts'
import { hashVan } from '#keten/berichten/store/bericht.ts'
import { schrijfBericht } from '#keten/berichten/xml/schrijf.ts'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { systeemMandaat } from '#platform/mandaat.ts'
import { plusWerkdagen } from '#values/feestdagen.ts'
import type { Datum, Stad } from '../stad.ts'
import { aanvraag, antwoordOp, levering } from './aanbiederbericht.ts'
import { type Belet, type Heen, nummerVan, omBerichten } from './berichtomgeving.ts'
import { voegToe } from './bulk.ts'
import { uuidVan } from './inrichting.ts'
import { berichten301 } from './toewijzingbericht.ts'
import { zegelVoor } from './zegel.ts'

/** Messages written per round, so that their texts never stand in memory together. */
const PER_RONDE = 2000
/** In how many working days a provider answers; the norm is three. The house answers at once. */
const NA_WERKDAGEN = [1, 1, 2, 1, 3, 2, 1]

/** What went over the line about the orders: 301, 305, 307, 315 and 319, and the one answer to each. Claims have their own. */
export async function laadBerichtenverkeer(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const belet: Belet[] = []
  let ronde: Heen[] = []
  for (const een of verkeer(stad)) {
    if ('beletselen' in een) belet.push(een)
    else ronde.push(een)
    if (ronde.length < PER_RONDE) continue
    await laad(db, keys, stad, ronde)
    ronde = []
  }
  await laad(db, keys, stad, ronde)
  await voegToe(db, stad.gemeente, 'berichten.belemmering', belet, {
    client_id: ['uuid', (een) => een.client],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    wet: ['text', (een) => een.wet],
    beletselen: ['jsonb', (een) => JSON.stringify(een.beletselen)],
    sinds: ['date', (een) => een.sinds],
    opgelost_op: ['date', (een) => een.opgelostOp],
  })
}

function* verkeer(stad: Stad): Generator<Heen | Belet> {
  const om = omBerichten(stad)
  const { toewijzingen, leveringsmeldingen, verzoeken } = stad.voorziening
  yield* berichten301(om, toewijzingen)
  for (const melding of leveringsmeldingen) yield* aanwezig(levering(om, melding))
  for (const verzoek of verzoeken) {
    yield* aanwezig(aanvraag(om, verzoek))
    yield* aanwezig(antwoordOp(om, verzoek))
  }
}

const aanwezig = <T>(een: T | undefined): T[] => (een ? [een] : [])

/** Somewhere in the working day, for each message at a time of its own. */
export function tijdstipOp(dag: Datum, id: string): string {
  const minuut = Number.parseInt(id.slice(-6), 16) % (10 * 60)
  const twee = (getal: number) => String(getal).padStart(2, '0')
  return `${dag}T${twee(7 + Math.floor(minuut / 60))}:${twee(minuut % 60)}:00`
}

type Paar = Heen & { id: string; identificatie: string; xml: string; terug: Terug | null }
type Terug = { id: string; op: Datum; xml: string; identificatie: string }

function maakPaar(een: Heen, nr: number, vandaag: Datum): Paar {
  const { heen, sleutel, op } = een
  const na = een.richting === 'in' ? op : plusWerkdagen(op, NA_WERKDAGEN[nr % NA_WERKDAGEN.length]!)
  const eigen = { identificatie: nummerVan('R', `${sleutel}|${heen.soort}`), dagtekening: na }
  const retour = na <= vandaag ? maakRetour(heen, [], eigen) : null
  return {
    ...een,
    id: uuidVan(`${sleutel}|${heen.soort}`),
    identificatie: heen.inhoud.Header.BerichtIdentificatie.Identificatie,
    xml: schrijfBericht(definitieVan(heen.wet, heen.soort), heen.inhoud as never),
    terug: retour && {
      id: uuidVan(`${sleutel}|${retour.soort}`),
      op: na,
      identificatie: eigen.identificatie,
      xml: schrijfBericht(definitieVan(heen.wet, retour.soort), retour.inhoud as never),
    },
  }
}

async function laad(db: Db, keys: Keys, { gemeente, ...stad }: Stad, ronde: readonly Heen[]): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'berichten')
  const huis = systeemMandaat(gemeente, 'laden').actor.id
  const agbVan = new Map(stad.contract.aanbieders.map((een) => [een.id, een.agb]))
  const paren = ronde.map((een, nr) => maakPaar(een, nr, stad.invoer.vandaag))
  const moment = (een: { id: string; op: Datum; kentTot: string | null }) => een.kentTot ?? tijdstipOp(een.op, een.id)
  const alsIn = <T>(een: Paar, waarde: T) => (een.richting === 'in' ? waarde : null)
  const alsUit = <T>(een: Paar, waarde: T) => (een.richting === 'uit' ? waarde : null)
  await voegToe(db, gemeente, 'berichten.bericht', paren, {
    id: ['uuid', (een) => een.id],
    richting: ['text', (een) => een.richting],
    wet: ['text', (een) => een.heen.wet],
    soort: ['text', (een) => een.heen.soort],
    afzender: ['text', (een) => een.heen.inhoud.Header.Afzender],
    ontvanger: ['text', (een) => een.heen.inhoud.Header.Ontvanger],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    identificatie: ['text', (een) => een.identificatie],
    dagtekening: ['date', (een) => een.op],
    drager: ['text', () => 'map'],
    bestand: ['bytea', (een) => zegel('bericht', een.id, 'bestand', een.xml)],
    hash: ['bytea', (een) => hashVan(een.xml)],
    omvang: ['int', (een) => Buffer.byteLength(een.xml)],
    client_id: ['uuid', (een) => alsUit(een, een.client)],
    trace: ['uuid', (een) => uuidVan(`${een.id}|trace`)],
    ontvangen_op: ['date', (een) => alsIn(een, een.op)],
    gelezen_op: ['date', (een) => alsIn(een, een.op)],
    beantwoord_op: ['date', (een) => alsIn(een, een.terug?.op)],
    klaar_op: ['date', (een) => alsUit(een, een.op)],
    verzonden_op: ['timestamptz', (een) => alsUit(een, moment(een))],
    kent_tot: ['timestamptz', (een) => een.kentTot],
    retour_op: ['date', (een) => alsUit(een, een.terug?.op)],
    retour_oordeel: ['text', (een) => alsUit(een, een.terug && 'bevestigd')],
    uiterlijk: ['date', (een) => antwoordUiterlijk(een.heen.soort, een.op)],
    geregistreerd_op: ['timestamptz', moment],
    door: ['uuid', () => huis],
  })
  const regels = paren.flatMap((een) => (een.regel ? [{ ...een.regel, bericht: een.id, op: een.op }] : []))
  await voegToe(db, gemeente, 'berichten.berichtregel', regels, {
    bericht_id: ['uuid', (een) => een.bericht],
    nr: ['int', () => 1],
    pad: ['text', (een) => een.pad],
    soort: ['text', (een) => een.soort],
    sleutel: ['text', (een) => een.sleutel],
    verwerkt_op: ['date', (een) => een.op],
  })
  const terug = paren.flatMap((een) => (een.terug ? [{ ...een, ...een.terug, heenId: een.id }] : []))
  const andersom = (een: Paar) => (een.richting === 'in' ? 'uit' : 'in')
  await voegToe(db, gemeente, 'berichten.bericht', terug, {
    id: ['uuid', (een) => een.id],
    richting: ['text', andersom],
    wet: ['text', (een) => een.heen.wet],
    soort: ['text', (een) => RETOUR_VAN[een.heen.soort]],
    // Who really sent it: the header of a retour still names the sender of what it answers.
    afzender: ['text', (een) => (een.richting === 'in' ? gemeente : agbVan.get(een.aanbieder))],
    ontvanger: ['text', (een) => (een.richting === 'in' ? agbVan.get(een.aanbieder) : gemeente)],
    aanbieder_id: ['uuid', (een) => een.aanbieder],
    identificatie: ['text', (een) => een.identificatie],
    dagtekening: ['date', (een) => een.op],
    drager: ['text', () => 'map'],
    bestand: ['bytea', (een) => zegel('bericht', een.id, 'bestand', een.xml)],
    hash: ['bytea', (een) => hashVan(een.xml)],
    omvang: ['int', (een) => Buffer.byteLength(een.xml)],
    trace: ['uuid', (een) => uuidVan(`${een.id}|trace`)],
    ontvangen_op: ['date', (een) => alsUit(een, een.op)],
    gelezen_op: ['date', (een) => alsUit(een, een.op)],
    beantwoord_op: ['date', (een) => alsUit(een, een.op)],
    klaar_op: ['date', (een) => alsIn(een, een.op)],
    verzonden_op: ['timestamptz', (een) => alsIn(een, tijdstipOp(een.op, een.id))],
    antwoord_op: ['uuid', (een) => een.heenId],
    geregistreerd_op: ['timestamptz', (een) => tijdstipOp(een.op, een.id)],
    door: ['uuid', () => huis],
  })
}
