import type { Inhoud } from '#keten/berichten/rules/definities/definities.ts'
import { antwoordUiterlijk } from '#keten/berichten/rules/toestand.ts'
import { hashVan } from '#keten/berichten/store/bericht.ts'
import type { Keys } from '#platform/crypto.ts'
import type { Db } from '#platform/db.ts'
import { eersteVanMaand } from '#values/datum.ts'
import type { Declaratie, Stad } from '../stad.ts'
import { tijdstipOp } from './berichtenverkeer.ts'
import { voegToe } from './bulk.ts'
import { antwoordnummer, inhoud323, schrijf323, schrijf325 } from './declaratiebericht.ts'
import { boekRegels, boekVoorschotten, laadAandacht, laadRegels, telVerbruik } from './declaratieboeken.ts'
import {
  akkoordVan,
  antwoordId,
  berichtId,
  maakZaak,
  type Om,
  omDeclaratie,
  opdrachtId,
  type Verbruikt,
  type Zaak,
} from './declaratieomgeving.ts'
import { type Regelrij, regellezer } from './declaratieregels.ts'
import { uuidVan } from './inrichting.ts'
import { zegelVoor } from './zegel.ts'

/** Claims written per round, so that the texts of all messages never stand in memory together. */
const PER_RONDE = 150

/** Claims with their messages and lines, what was decided and paid, the use of each toewijzing and every euro on its taakveld. */
export async function laadDeclaratie(db: Db, keys: Keys, stad: Stad): Promise<void> {
  const lees = regellezer(stad)
  const om = omDeclaratie(stad)
  const { declaraties } = stad.declaratie
  const zaken: Zaak[] = []
  const credits: Regelrij[] = []
  for (const deel of rondes(declaraties)) {
    const gelezen = deel.map((een) => ({ declaratie: een, regels: lees(een) }))
    const nieuw = gelezen.map(({ declaratie, regels }) => maakZaak(declaratie, regels))
    await laadBerichten(
      db,
      keys,
      stad,
      nieuw.map((zaak, i) => ({ ...zaak, regels: gelezen[i]!.regels })),
      om,
    )
    zaken.push(...nieuw)
    credits.push(...gelezen.flatMap(({ regels }) => regels.filter((een) => !een.debet)))
  }
  // A table whole before the next that points at it: the checks of its keys then know how large it is.
  await laadZaken(db, stad, zaken, om)
  const zaakVan = new Map(zaken.map((een) => [een.declaratie.id, een]))
  const laad = async (regels: readonly Regelrij[]) => {
    await laadRegels(db, stad, regels, om, zaakVan)
    await boekRegels(db, stad, regels, om, zaakVan)
  }
  // A credited line points at its credit, which may lie in a later claim.
  await laad(credits)
  const open: Regelrij[] = []
  const verbruikt = new Map<string, Verbruikt>()
  for (const deel of rondes(declaraties)) {
    const regels = deel.flatMap(lees)
    await laad(regels.filter((een) => een.debet))
    open.push(...regels.filter((een) => een.besluit === null && een.debet))
    for (const een of regels) telVerbruik(verbruikt, een)
  }
  await laadAandacht(db, stad, open, verbruikt, om)
  await boekVoorschotten(db, stad, om)
}

function* rondes(declaraties: readonly Declaratie[]): Generator<readonly Declaratie[]> {
  for (let van = 0; van < declaraties.length; van += PER_RONDE) yield declaraties.slice(van, van + PER_RONDE)
}

async function laadBerichten(
  db: Db,
  keys: Keys,
  { gemeente }: Stad,
  zaken: readonly (Zaak & { regels: Regelrij[] })[],
  om: Om,
): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'berichten')
  const berichten = zaken.map((zaak) => {
    const agb = om.agbVan.get(zaak.declaratie.aanbieder)!
    const inhoud = inhoud323(gemeente, agb, zaak.declaratie, zaak.regels)
    return { ...zaak, agb, inhoud, xml: schrijf323(zaak.declaratie.wet, inhoud) }
  })
  await voegToe(db, gemeente, 'berichten.bericht', berichten, {
    id: ['uuid', (een) => berichtId(een.declaratie)],
    richting: ['text', () => 'in'],
    wet: ['text', (een) => een.declaratie.wet],
    soort: ['text', () => '323'],
    afzender: ['text', (een) => een.agb],
    ontvanger: ['text', () => gemeente],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    identificatie: ['text', (een) => een.declaratie.declaratienummer],
    dagtekening: ['date', (een) => een.declaratie.ingediendOp],
    drager: ['text', () => 'map'],
    bestand: ['bytea', (een) => zegel('bericht', berichtId(een.declaratie), 'bestand', een.xml)],
    hash: ['bytea', (een) => hashVan(een.xml)],
    omvang: ['int', (een) => Buffer.byteLength(een.xml)],
    trace: ['uuid', (een) => uuidVan(`${een.declaratie.id}|trace`)],
    ontvangen_op: ['date', (een) => een.declaratie.ingediendOp],
    gelezen_op: ['date', (een) => een.declaratie.ingediendOp],
    beantwoord_op: ['date', (een) => een.beantwoordOp],
    uiterlijk: ['date', (een) => antwoordUiterlijk('323', een.declaratie.ingediendOp)],
    geregistreerd_op: ['timestamptz', (een) => tijdstipOp(een.declaratie.ingediendOp, berichtId(een.declaratie))],
    door: ['uuid', () => om.huis],
  })
  await laadAntwoorden(db, keys, gemeente, berichten, om)
}

/** The 325 of each 323 that was answered, by the room's own rule: one, on the day of the answer (B3). */
async function laadAntwoorden(
  db: Db,
  keys: Keys,
  gemeente: string,
  berichten: readonly (Zaak & { regels: Regelrij[]; agb: string; inhoud: Inhoud<'323'> })[],
  om: Om,
): Promise<void> {
  const zegel = zegelVoor(keys, gemeente, 'berichten')
  const antwoorden = berichten.flatMap(({ declaratie, regels, agb, inhoud, beantwoordOp }) =>
    beantwoordOp
      ? [{ declaratie, agb, op: beantwoordOp, xml: schrijf325(declaratie, inhoud, regels, beantwoordOp) }]
      : [],
  )
  await voegToe(db, gemeente, 'berichten.bericht', antwoorden, {
    id: ['uuid', (een) => antwoordId(een.declaratie)],
    richting: ['text', () => 'uit'],
    wet: ['text', (een) => een.declaratie.wet],
    soort: ['text', () => '325'],
    afzender: ['text', () => gemeente],
    ontvanger: ['text', (een) => een.agb],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    identificatie: ['text', (een) => antwoordnummer(een.declaratie)],
    dagtekening: ['date', (een) => een.op],
    drager: ['text', () => 'map'],
    bestand: ['bytea', (een) => zegel('bericht', antwoordId(een.declaratie), 'bestand', een.xml)],
    hash: ['bytea', (een) => hashVan(een.xml)],
    omvang: ['int', (een) => Buffer.byteLength(een.xml)],
    trace: ['uuid', (een) => uuidVan(`${een.declaratie.id}|antwoord|trace`)],
    klaar_op: ['date', (een) => een.op],
    verzonden_op: ['timestamptz', (een) => tijdstipOp(een.op, antwoordId(een.declaratie))],
    antwoord_op: ['uuid', (een) => berichtId(een.declaratie)],
    geregistreerd_op: ['timestamptz', (een) => tijdstipOp(een.op, antwoordId(een.declaratie))],
    door: ['uuid', () => om.huis],
  })
}

async function laadZaken(db: Db, { gemeente }: Stad, zaken: readonly Zaak[], om: Om): Promise<void> {
  await voegToe(db, gemeente, 'declaratie.declaratie', zaken, {
    id: ['uuid', (een) => een.declaratie.id],
    bericht_id: ['uuid', (een) => berichtId(een.declaratie)],
    aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
    wet: ['text', (een) => een.declaratie.wet],
    nummer: ['text', (een) => een.declaratie.declaratienummer],
    maand: ['date', (een) => eersteVanMaand(een.declaratie.maand)],
    dagtekening: ['date', (een) => een.declaratie.ingediendOp],
    totaal: ['bigint', (een) => een.totaal],
    ontvangen_op: ['date', (een) => een.declaratie.ingediendOp],
    uiterlijk: ['date', (een) => antwoordUiterlijk('323', een.declaratie.ingediendOp)],
    beantwoord_op: ['date', (een) => een.beantwoordOp],
    geregistreerd_op: ['timestamptz', (een) => een.declaratie.ingediendOp],
    door: ['uuid', () => om.huis],
  })
  await voegToe(
    db,
    gemeente,
    'declaratie.akkoord',
    zaken.filter((een) => een.akkoordOp),
    {
      declaratie_id: ['uuid', (een) => een.declaratie.id],
      bedrag: ['bigint', (een) => een.toegekend],
      getoetst: ['bigint', (een) => een.teToetsen],
      limiet: ['bigint', (een) => Math.max(om.limiet, een.teToetsen)],
      op: ['date', (een) => een.akkoordOp],
      geregistreerd_op: ['timestamptz', (een) => een.akkoordOp],
      door: ['uuid', (een) => akkoordVan(een, om)],
    },
  )
  await voegToe(
    db,
    gemeente,
    'declaratie.betaalopdracht',
    zaken.filter((een) => een.betaaldOp),
    {
      id: ['uuid', (een) => opdrachtId(een.declaratie)],
      declaratie_id: ['uuid', (een) => een.declaratie.id],
      aanbieder_id: ['uuid', (een) => een.declaratie.aanbieder],
      bedrag: ['bigint', (een) => een.toegekend],
      datum: ['date', (een) => een.betaaldOp],
      geregistreerd_op: ['timestamptz', (een) => een.betaaldOp],
      door: ['uuid', () => om.controller],
    },
  )
}
