import type { Bevinding } from '#values/bevinding.ts'
import { merkOp } from '#values/bevinding.ts'
import type { RaadsbehandelingInvoer } from './invoer.ts'
import { nummervarianten } from './nummers.ts'
import { beletselenVoorStemming, uitkomstVan } from './stemming.ts'
import { heeftMoment } from './toezegging.ts'

/** What a council paper leaves open or says twice, differently. */
export function bevindingenVanBehandeling(invoer: RaadsbehandelingInvoer): Bevinding[] {
  return [
    ...overDeMotie(invoer),
    ...overDeVergaderingen(invoer),
    ...overHetBesluit(invoer),
    ...overDeGesprekken(invoer),
  ]
}

function overDeMotie({ motie }: RaadsbehandelingInvoer): Bevinding[] {
  if (!motie) return []
  const varianten = nummervarianten(motie.nummers)
  const bijlage = motie.dictumBijlage
  return [
    ...varianten.slice(1).flatMap(({ nummer, bronnen }) =>
      merkOp(true, {
        code: 'nummer-wijkt-af',
        plaats: 'motie',
        ...(bronnen[0] !== undefined && { bron: bronnen[0] }),
        waarde: { nummer, meestal: varianten[0]!.nummer },
      }),
    ),
    ...merkOp(motie.dictum === null && bijlage?.bijgevoegd === false, {
      code: 'dictum-ontbreekt',
      plaats: 'motie',
      ...(bijlage && { bron: bijlage.bron }),
    }),
  ]
}

function overDeVergaderingen({ behandelingen }: RaadsbehandelingInvoer): Bevinding[] {
  return behandelingen.flatMap(({ soort, aanwezig }) =>
    aanwezig.flatMap(({ fractie, naamInBron, bron }) =>
      merkOp(!naamInBron, { code: 'fractie-zonder-naam', plaats: soort, bron, waarde: { fractie } }),
    ),
  )
}

function overHetBesluit({ besluit }: RaadsbehandelingInvoer): Bevinding[] {
  if (!besluit?.stemming) return []
  const { voor, tegen, raadsleden, bron } = besluit.stemming
  const stemming = { voor, tegen, ...(raadsleden !== null && { zetels: raadsleden }) }
  return [
    ...beletselenVoorStemming(stemming).map(({ code }) => ({ code, plaats: 'besluit', bron })),
    ...merkOp(uitkomstVan(stemming) !== besluit.uitkomst, { code: 'uitkomst-past-niet', plaats: 'besluit', bron }),
    ...merkOp(raadsleden === null, {
      code: 'raadsgrootte-onbekend',
      plaats: 'besluit',
      bron,
      waarde: { stemmen: voor + tegen },
    }),
  ]
}

function overDeGesprekken({ toezeggingen, vragen }: RaadsbehandelingInvoer): Bevinding[] {
  return [
    ...toezeggingen.flatMap(({ nummer, moment, bron }) =>
      merkOp(!heeftMoment({ moment }), { code: 'toezegging-zonder-moment', plaats: `toezegging ${nummer}`, bron }),
    ),
    ...vragen.flatMap(({ nummer, antwoord, bron, tekst }) =>
      merkOp(antwoord === null && tekst.trim().endsWith('?'), {
        code: 'vraag-zonder-antwoord',
        plaats: `vraag ${nummer}`,
        bron,
      }),
    ),
  ]
}
