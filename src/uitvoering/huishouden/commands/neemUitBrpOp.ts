import type { Context } from '#platform/command.ts'
import { uuidv7 } from '#platform/uuid.ts'
import type { Bsn } from '#values/bsn.ts'
import { type Datum, datum } from '#values/datum.ts'
import { listPersonenByBsn } from '../reads.ts'
import { type BrpGegevens, samenstellingUitBrp } from '../rules/brp.ts'
import { insertGezag } from '../store/gezag.ts'
import {
  findGebiedVanObject,
  findHuishoudenOpObject,
  insertAdres,
  insertBewoning,
  insertHuishouden,
  insertRelatie,
} from '../store/huishoudens.ts'
import { insertBrpStand, insertPersoon, selectOnvindbareZoekwaarden } from '../store/personen.ts'
import { probeerBrp } from './vraagBrp.ts'

const ONBEKEND = datum('1900-01-01')

/** Registers someone from the BRP with those who live with him as family; who else shares the address stays out. */
export async function neemUitBrpOp(
  context: Context,
  vrager: BrpGegevens,
): Promise<{ persoonId: string; huishoudenId: string }> {
  const { db, mandaat, keys, vandaag } = context
  const leden = samenstellingUitBrp(vrager, await medebewonersVan(context, vrager))
  const bekend = await listPersonenByBsn(
    db,
    mandaat,
    keys,
    leden.map((lid) => lid.bsn),
  )
  const ids = new Map<Bsn, string>([...bekend].map(([bsn, persoon]) => [bsn, persoon.id]))
  for (const lid of leden) if (!ids.has(lid.bsn)) ids.set(lid.bsn, await legPersoonVast(context, lid))

  const bestaand = await findHuishoudenOpObject(
    db,
    mandaat,
    [...bekend.values()].map((persoon) => persoon.id),
    vandaag,
  )
  const huishoudenId = bestaand ?? uuidv7()
  if (!bestaand) await insertHuishouden(db, mandaat, huishoudenId, vrager.adres?.vanaf ?? vandaag)
  for (const lid of leden) {
    if (bekend.has(lid.bsn)) continue
    const bron = lid === vrager ? 'brp-adres' : 'brp-relatie'
    await insertBewoning(db, mandaat, {
      id: uuidv7(),
      huishoudenId,
      persoonId: ids.get(lid.bsn)!,
      verblijf: 'hoofd',
      bron,
      peildatum: vandaag,
      periode: { begin: lid.adres?.vanaf ?? vandaag },
    })
  }
  for (const lid of leden) await legBandenVast(context, lid, ids, new Set(bekend.keys()))
  return { persoonId: ids.get(vrager.bsn)!, huishoudenId }
}

async function medebewonersVan(context: Context, vrager: BrpGegevens): Promise<BrpGegevens[]> {
  const object = vrager.adres?.adresseerbaarObject
  if (!object) return []
  const treffers = (await probeerBrp(context, (brp) => brp.zoekOpAdresseerbaarObject(object))) ?? []
  const anderen = treffers.map((treffer) => treffer.bsn).filter((nummer) => nummer !== vrager.bsn)
  const zichtbaar = await zonderOnvindbaren(context, anderen)
  if (zichtbaar.length === 0) return []
  return (await probeerBrp(context, (brp) => brp.raadpleeg(zichtbaar.slice(0, 20)))) ?? []
}

/** BSNs of persons shielded from this worker are taken out before anything is shown or asked. */
export async function zonderOnvindbaren({ db, mandaat, keys }: Context, nummers: readonly Bsn[]): Promise<Bsn[]> {
  const waarde = new Map(nummers.map((nummer) => [keys.lookup(mandaat.gemeente, nummer).toString('hex'), nummer]))
  const verborgen = await selectOnvindbareZoekwaarden(
    db,
    [...waarde.keys()].map((hex) => Buffer.from(hex, 'hex')),
  )
  for (const zoek of verborgen) waarde.delete(zoek.toString('hex'))
  return [...waarde.values()]
}

async function legPersoonVast({ db, mandaat, keys, vandaag }: Context, gegevens: BrpGegevens): Promise<string> {
  const id = uuidv7()
  const plaats = (column: string, table = 'huishouden.persoon', row = id) => ({
    gemeente: mandaat.gemeente,
    table,
    row,
    column,
  })
  await insertPersoon(db, mandaat, {
    id,
    bsn: keys.encrypt(gegevens.bsn, plaats('bsn')),
    bsnZoek: keys.lookup(mandaat.gemeente, gegevens.bsn),
    voornamen: gegevens.voornamen,
    voorvoegsel: gegevens.voorvoegsel,
    geslachtsnaam: gegevens.geslachtsnaam,
    naamgebruik: gegevens.naamgebruik,
    geslacht: gegevens.geslacht,
    geboren: gegevens.geboren,
    geborenPrecisie: gegevens.geborenPrecisie,
    geboorteland: gegevens.geboorteland,
    overleden: gegevens.overleden,
    telefoon: null,
    email: null,
    bron: 'brp',
  })
  const standId = uuidv7()
  await insertBrpStand(
    db,
    mandaat,
    standId,
    id,
    keys.encrypt(JSON.stringify(gegevens), plaats('stand', 'huishouden.brp_stand', standId)),
  )
  if (gegevens.adres) {
    const { vanaf, ...adres } = gegevens.adres
    const hier = gegevens.gemeentecode === null || gegevens.gemeentecode === mandaat.gemeente
    const gebiedCode = hier ? await findGebiedVanObject(db, mandaat, adres.adresseerbaarObject, adres.postcode) : null
    await insertAdres(
      db,
      mandaat,
      uuidv7(),
      { persoonId: id, soort: 'brp', ...adres, gebiedCode, gemeentecode: hier ? null : gegevens.gemeentecode },
      vanaf ?? vandaag,
    )
  }
  return id
}

/** Partner, ouder and kind among those registered here, and who has gezag; only what is new. */
async function legBandenVast(
  { db, mandaat, vandaag }: Context,
  lid: BrpGegevens,
  ids: Map<Bsn, string>,
  bekend: ReadonlySet<Bsn>,
): Promise<void> {
  const band = async (
    bsn: Bsn,
    soort: string,
    vanaf: Datum | null,
    tot: Datum | null = null,
    verbintenis: string | null = null,
  ) => {
    const gerelateerdeId = ids.get(bsn)
    if (!gerelateerdeId || (bekend.has(lid.bsn) && bekend.has(bsn))) return
    await insertRelatie(db, mandaat, {
      id: uuidv7(),
      persoonId: ids.get(lid.bsn)!,
      gerelateerdeId,
      soort,
      verbintenis,
      bron: 'brp',
      periode: { begin: vanaf ?? ONBEKEND, eind: tot },
    })
  }
  for (const ouder of lid.ouders) await band(ouder, 'ouder', lid.geboren)
  for (const kind of lid.kinderen) await band(kind, 'kind', null)
  for (const partner of lid.partners)
    await band(
      partner.bsn,
      partner.tot ? 'ex-partner' : 'partner',
      partner.tot ?? partner.vanaf,
      null,
      partner.verbintenis,
    )
  for (const { kind, drager, soort } of lid.gezag) {
    const [kindId, dragerId] = [ids.get(kind), drager === null ? null : ids.get(drager)]
    if (kindId && dragerId !== undefined && kind === lid.bsn) {
      await insertGezag(db, mandaat, {
        id: uuidv7(),
        kindId,
        dragerId,
        soort,
        bron: 'brp',
        // Since when a third has it, the register does not say: as we know it today.
        periode: { begin: dragerId === null ? vandaag : lid.geboren },
      })
    }
  }
}
