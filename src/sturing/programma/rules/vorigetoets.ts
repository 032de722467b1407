import { merkOp } from '#values/bevinding.ts'
import { OP_KOERS } from './formulier.ts'
import type { Onderbouwd } from './grootboektoets.ts'
import type { Rapport } from './invoer.ts'

/** What a report says against the one before it. Both stand; the writer explains or adapts. */
export function bevindingenTegenVorige(rapport: Rapport, vorige: Rapport, fasen: readonly string[]): Onderbouwd[] {
  const { code } = rapport
  const toen = vorige.rapportagedatum
  return [...zelfdeWoorden(), ...mijlpalenVerschoven(), ...faseTerug()]

  function zelfdeWoorden(): Onderbouwd[] {
    const tekst = rapport.standVanZaken.tekst.trim()
    const zelfde = tekst !== '' && tekst === vorige.standVanZaken.tekst.trim()
    return merkOp(zelfde, {
      code: 'tekst-ongewijzigd',
      plaats: `${code} stand van zaken`,
      waarde: { vorige: toen },
    }).map((b) => ({
      ...b,
      passages: [
        { tekst, bron: rapport.rapportagedatum },
        { tekst, bron: toen },
      ],
    }))
  }

  function mijlpalenVerschoven(): Onderbouwd[] {
    const planning = rapport.aspecten.find(({ soort }) => soort === 'planning')
    const afwijking = rapport.afwijkingen.find(({ soort }) => soort === 'totaalplanning')
    const opKoers = planning?.status?.trim().toLowerCase() === OP_KOERS && afwijking?.antwoord !== 'ja'
    if (!opKoers) return []
    return rapport.mijlpalen.flatMap(({ betreft, datum }) => {
      const eerder = vorige.mijlpalen.filter((m) => m.betreft === betreft)
      const nu = rapport.mijlpalen.filter((m) => m.betreft === betreft)
      const [oud] = eerder
      const later = eerder.length === 1 && nu.length === 1 && !datum.startsWith(oud!.datum) && datum > oud!.datum
      const plaats = `${code} planning`
      return merkOp(later, {
        code: 'verschoven-op-koers',
        plaats,
        waarde: { betreft, van: oud?.datum ?? '', naar: datum },
      }).map((b) => ({
        ...b,
        passages: [
          { tekst: `${betreft}: ${oud!.datum}`, bron: toen },
          { tekst: `${betreft}: ${datum}`, bron: rapport.rapportagedatum },
        ],
      }))
    })
  }

  function faseTerug(): Onderbouwd[] {
    const plek = (veld: string | null) => fasen.findIndex((f) => f.toLowerCase() === veld?.trim().toLowerCase())
    const [nu, eerst] = [plek(rapport.fase.veld), plek(vorige.fase.veld)]
    return merkOp(nu >= 0 && nu < eerst, {
      code: 'fase-terug',
      plaats: `${code} fase`,
      waarde: { van: vorige.fase.veld ?? '', naar: rapport.fase.veld ?? '' },
    }).map((b) => ({
      ...b,
      passages: [
        { tekst: vorige.fase.veld ?? '', bron: toen },
        { tekst: rapport.fase.veld ?? '', bron: rapport.rapportagedatum },
      ],
    }))
  }
}
