import type { Context } from '#platform/command.ts'
import type { InputOf, OutputOf } from '#platform/endpoint.ts'
import { naamVanHuishouden, roepnaamMetGeslachtsnaam } from '#uitvoering/huishouden/index.ts'
import { type Datum, leeftijdOp } from '#values/datum.ts'
import type { toonWerkvoorraad, zoekWerk } from '../endpoints.ts'
import { isToewijsbaar, magVraagLezen } from '../rules/werk.ts'
import { selectWerkvoorraad, type WerkRij } from '../store/werkvoorraad.ts'
import { leesDwangsommen } from './dwangsom.ts'

type Uit = OutputOf<typeof toonWerkvoorraad>

export async function leesWerkvoorraad(
  context: Context & { readonly input: InputOf<typeof toonWerkvoorraad> | InputOf<typeof zoekWerk> },
): Promise<Uit> {
  const { db, mandaat, vandaag, input } = context
  const werk = await selectWerkvoorraad(db, mandaat, { tab: 'mijn', vanaf: 0, aantal: 50, ...input }, vandaag)
  const dwangsommen = await leesDwangsommen(context, werk.rijen ?? [])
  return {
    ...werk,
    rijen: (werk.rijen ?? []).map((rij) => toonRij(context, rij, vandaag, dwangsommen.get(rij.id) ?? 0)),
    strook: werk.strook ?? [],
    soorten: werk.soorten ?? [],
    onderdelen: werk.onderdelen ?? [],
    teams: werk.teams ?? [],
    eigenaren: werk.eigenaren ?? [],
    wijken: werk.wijken ?? [],
    weergaven: werk.weergaven ?? [],
  }
}

function toonRij(
  { mandaat, keys }: Context,
  rij: WerkRij,
  vandaag: Datum,
  dwangsomCents: number,
): Uit['rijen'][number] {
  const leesbaar = rij.kop && rij.kopTabel && rij.kopRij && magVraagLezen(mandaat, rij)
  const alleen = rij.leden.length <= 1
  const volwassenen = rij.leden.filter((lid) => leeftijdOp(lid.geboren, vandaag) >= 18).length
  return {
    id: rij.id,
    kamer: rij.kamer,
    soort: rij.soort,
    wet: rij.wet,
    persoonId: rij.persoonId,
    huishoudenId: rij.huishoudenId,
    meldingId: rij.meldingId,
    naam: alleen && rij.persoon ? roepnaamMetGeslachtsnaam(rij.persoon) : naamVanHuishouden(rij.leden, vandaag),
    vraag: leesbaar
      ? keys.decrypt(Buffer.from(rij.kop!, 'base64'), {
          gemeente: rij.gemeente,
          table: rij.kopTabel!,
          row: rij.kopRij!,
          column: 'kop',
        })
      : null,
    eigenaarNaam: rij.eigenaarNaam,
    vanMij: rij.eigenaar === mandaat.actor.id,
    start: rij.start,
    uiterlijk: rij.uiterlijk,
    stilSinds: rij.stilSinds,
    dwangsomCents,
    status: rij.status,
    onderdeel: rij.onderdeel,
    trede: rij.trede,
    teamNaam: rij.teamNaam,
    toewijsbaar: isToewijsbaar(rij),
    volwassenen,
    kinderen: rij.leden.length - volwassenen,
    leeftijd: rij.persoon ? leeftijdOp(rij.persoon.geboren, vandaag) : null,
  }
}
