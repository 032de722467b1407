import { datum } from '#values/datum.ts'
import type { Aanbod } from './rules/aanbod.ts'
import type { NieuwProduct } from './rules/product.ts'

/** Begeleiding, per hour or minute, in natura or pgb, from 2020 on. */
export function eenProduct(anders: Partial<NieuwProduct> = {}): NieuwProduct {
  return {
    wet: 'wmo',
    categorie: '02',
    code: '02A03',
    naam: 'Begeleiding individueel',
    verblijf: false,
    taak: null,
    eenheden: ['01', '04'],
    frequenties: [2, 4, 6],
    leeftijdsgrens: null,
    leveringsvormen: ['zin', 'pgb'],
    eigenBijdrage: true,
    periode: { begin: datum('2020-01-01'), eind: null },
    ...anders,
  }
}

export function eenAanbod(anders: Partial<Aanbod> = {}): Aanbod {
  return {
    id: '00000000-0000-7000-8000-0000000000a1',
    organisatieId: '00000000-0000-7000-8000-0000000000b1',
    organisatie: 'Wijkwelzijn',
    naam: 'Inloop De Brink',
    omschrijving: 'Koffie en gezelschap',
    themas: ['eenzaamheid'],
    doelgroepen: ['ouderen'],
    trede: 1,
    gebieden: [],
    kosten: '',
    aanmelden: '',
    waar: '',
    wanneer: '',
    versie: 1,
    capaciteit: null,
    deelnemers: 0,
    beoogtTeVervangen: [],
    periode: { begin: datum('2026-01-01'), eind: null },
    ...anders,
  }
}
