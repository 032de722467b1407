import type { Context } from '#platform/command.ts'
import { listGebruikers } from '#uitvoering/inrichting/reads.ts'
import * as reads from '../reads.ts'
import { adresregel } from '../rules/adres.ts'
import { naamInLijst } from '../rules/persoon.ts'
import * as store from '../store/dubbelen.ts'

const HOEVEEL = 50

/** Registrations that may be of one person, side by side, and those that were merged: for who guards the quality. */
export async function toonDubbelen(context: Context) {
  const { db, mandaat, vandaag } = context
  const paren = await store.selectVermoedens(db, mandaat, HOEVEEL)
  const samen = await store.selectSamenvoegingen(db, mandaat, HOEVEEL)
  const ids = [
    ...paren.flatMap((een) => [een.eenId, een.anderId]),
    ...samen.flatMap((een) => [een.blijftId, een.vervaltId]),
  ]
  const personen = await reads.listPersonen(db, mandaat, ids)
  const adressen = await reads.listAdressenOp(db, mandaat, ids, vandaag)
  const namen = new Map((await listGebruikers(db, mandaat, vandaag)).map((een) => [een.id, een.naam]))
  const kaarten = new Map<string, Kaart>()
  for (const persoon of personen) {
    const adres = adressen.find((een) => een.persoonId === persoon.id && een.soort === 'brp')
    kaarten.set(persoon.id, {
      persoonId: persoon.id,
      naam: naamInLijst(persoon),
      geboren: persoon.geboren,
      geslacht: persoon.geslacht,
      heeftBsn: persoon.bsn !== null,
      bron: persoon.bron,
      adres: persoon.adresgeheim ? null : adresregel(adres),
      telefoon: persoon.telefoon,
      hangt: await store.selectWatNoemt(db, persoon.id),
    })
  }
  return {
    vermoedens: paren.flatMap((paar) => {
      const [een, ander] = [kaarten.get(paar.eenId), kaarten.get(paar.anderId)]
      return een && ander ? [{ een, ander, gelijkenis: Math.round(paar.score * 100) }] : []
    }),
    samengevoegd: samen.flatMap((rij) => {
      const [blijft, vervalt] = [kaarten.get(rij.blijftId), kaarten.get(rij.vervaltId)]
      if (!blijft || !vervalt) return []
      const { id, reden, op, mee, bleef } = rij
      return [{ id, blijft, vervalt, reden, op, doorNaam: rij.door ? (namen.get(rij.door) ?? null) : null, mee, bleef }]
    }),
  }
}

type Kaart = {
  persoonId: string
  naam: string
  geboren: reads.Persoon['geboren']
  geslacht: reads.Persoon['geslacht']
  heeftBsn: boolean
  bron: string
  adres: string | null
  telefoon: string | null
  hangt: { tabel: string; aantal: number }[]
}
