import { createHash } from 'node:crypto'
import type { Command, Context } from '#platform/command.ts'
import { heeft } from '#platform/mandaat.ts'
import { refuseIf } from '#platform/refusal.ts'
import { uuidv7 } from '#platform/uuid.ts'
import { legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { listPersonenByBsn, vindOpNaamOfAdres } from '#uitvoering/huishouden/reads.ts'
import { als } from '#values/beletsel.ts'
import {
  adresSleutel,
  bewarenTot,
  leesSignalen,
  type Signaal,
  type Termijnen,
  uiterlijkVoor,
} from '../rules/signaal.ts'
import { insertSignaal, insertZaak, selectBestaandeKenmerken, selectOpenZaken } from '../store/signalen.ts'
import { insertInvoer } from '../store/uitkeringen.ts'
import { signaaltermijnen } from './instellingen.ts'
import { plaatsVanGegevens } from './leesSignalen.ts'
import { teamVoor } from './opTraject.ts'

export type ImporteerSignalen = { inhoud: string; proef: boolean }
export type Ingelezen = { proef: boolean; regels: number; opPersoon: number; opAdres: number; zaken: number }

type Gekoppeld = Signaal & { persoonId: string | null; adresZoek: Buffer; sleutel: string }

/** All of a file or nothing; signals of one person, else of one address, come together in one case. */
export const importeerSignalen: Command<ImporteerSignalen, Ingelezen> = {
  name: 'traject.importeerSignalen',
  may: heeft('vroegsignaal:behandelen'),
  async run(context) {
    const { input, db, mandaat, vandaag } = context
    const { signalen, fouten } = leesSignalen(input.inhoud, vandaag)
    const bestaand = await selectBestaandeKenmerken(
      db,
      mandaat,
      signalen.map((een) => een.kenmerk),
    )
    refuseIf([
      ...fouten,
      ...signalen.flatMap(({ regel, partner, kenmerk }) =>
        als(bestaand.has(`${partner}|${kenmerk}`), 'regel-signaal-bestaat', `regel ${regel}, id`, { regel }),
      ),
    ])
    const gekoppeld = await koppel(context, signalen)
    const groepen = Map.groupBy(gekoppeld, (een) => een.sleutel)
    const opPersoon = gekoppeld.filter((een) => een.persoonId !== null).length
    const uit: Ingelezen = {
      proef: input.proef,
      regels: signalen.length,
      opPersoon,
      opAdres: signalen.length - opPersoon,
      zaken: groepen.size,
    }
    if (input.proef) return { result: uit }
    const invoerId = uuidv7()
    const afdruk = createHash('sha256').update(input.inhoud).digest()
    await insertInvoer(db, mandaat, {
      id: invoerId,
      soort: 'vroegsignalen',
      afdruk,
      regels: signalen.length,
      op: vandaag,
    })
    await bewaar(context, invoerId, groepen)
    return {
      result: uit,
      objectId: invoerId,
      personen: gekoppeld.flatMap((een) => een.persoonId ?? []),
    }
  },
}

/** By number, else by name with birth or address; who is not found stays an address. */
async function koppel({ db, mandaat, keys, vandaag }: Context, signalen: readonly Signaal[]): Promise<Gekoppeld[]> {
  const bekend = await listPersonenByBsn(
    db,
    mandaat,
    keys,
    signalen.flatMap((een) => een.bsn ?? []),
  )
  const gekoppeld: Gekoppeld[] = []
  for (const signaal of signalen) {
    const opNummer = signaal.bsn ? bekend.get(signaal.bsn)?.id : undefined
    const persoonId = opNummer ?? (await vindOpNaamOfAdres(db, mandaat, signaal, vandaag)) ?? null
    const adresZoek = keys.lookup(mandaat.gemeente, `adres|${adresSleutel(signaal)}`)
    gekoppeld.push({ ...signaal, persoonId, adresZoek, sleutel: persoonId ?? adresZoek.toString('hex') })
  }
  return gekoppeld
}

async function bewaar(context: Context, invoerId: string, groepen: ReadonlyMap<string, Gekoppeld[]>): Promise<void> {
  const { db, mandaat } = context
  const termijnen = await signaaltermijnen(context)
  const alle = [...groepen.values()].flat()
  const open = await selectOpenZaken(
    db,
    mandaat,
    alle.flatMap((een) => een.persoonId ?? []),
    alle.map((een) => een.adresZoek),
  )
  const zaakVan = new Map(open.map((zaak) => [zaak.persoonId ?? zaak.adresZoek.toString('hex'), zaak.id]))
  const teamId = await teamVoor(context, 'wgs')
  for (const [sleutel, signalen] of groepen) {
    const zaakId = zaakVan.get(sleutel) ?? (await vormZaak(context, teamId, signalen, termijnen))
    for (const signaal of signalen) await bewaarSignaal(context, invoerId, zaakId, signaal)
  }
}

async function vormZaak(
  context: Context,
  teamId: string,
  signalen: readonly Gekoppeld[],
  termijnen: Termijnen,
): Promise<string> {
  const { db, mandaat, vandaag } = context
  const zaakId = uuidv7()
  const { persoonId, adresZoek } = signalen[0]!
  const uiterlijk = signalen.map((een) => uiterlijkVoor(een, termijnen)).toSorted()[0]!
  await insertZaak(db, mandaat, {
    id: zaakId,
    persoonId,
    adresZoek,
    teamId,
    gevormdOp: vandaag,
    uiterlijk,
    bewarenTot: bewarenTot(vandaag, null, termijnen),
  })
  if (persoonId) {
    await legToegangsgrondVast(context, {
      wie: { teamId },
      persoonId,
      hoedanigheid: 'team',
      wetten: ['wgs'],
      periode: { begin: vandaag, eind: bewarenTot(vandaag, null, termijnen) },
      volgtUit: zaakId,
    })
  }
  return zaakId
}

async function bewaarSignaal({ db, mandaat, keys }: Context, invoerId: string, zaakId: string, s: Gekoppeld) {
  const id = uuidv7()
  const { voorletters, voorvoegsel, achternaam, straat, postcode, huisnummer, toevoeging, plaats } = s
  const gegevens = { voorletters, voorvoegsel, achternaam, straat, postcode, huisnummer, toevoeging, plaats }
  await insertSignaal(db, mandaat, {
    id,
    zaakId,
    invoerId,
    kenmerk: s.kenmerk,
    partner: s.partner,
    bedrag: s.bedrag,
    ontstaanOp: s.ontstaanOp,
    signaalOp: s.signaalOp,
    crisis: s.crisis,
    warm: s.warm,
    gegevens: keys.encrypt(JSON.stringify(gegevens), plaatsVanGegevens(mandaat.gemeente, id)),
  })
}
