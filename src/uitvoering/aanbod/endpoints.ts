import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PeriodeSchema, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { ORGANISATIESOORTEN } from './rules/organisatie.ts'
import { EENHEDEN, FREQUENTIES, LEVERINGSVORMEN } from './rules/product.ts'

export * from './endpoints/hsds.ts'
export * from './endpoints/spreekuur.ts'

const kaart = {
  doel: 'passend aanbod vinden',
  grondslag: 'Wmo 2015 art. 2.2.3; Jeugdwet art. 2.2',
  wetten: 'geen',
  verwerking: 'inrichting',
} as const
const lezen = { ...kaart, power: ['aanbod:lezen', 'aanbod:beheren', 'contract:lezen'] } as const
const beheren = { ...kaart, power: 'aanbod:beheren' } as const

const Woorden = () => Type.Array(Tekst(60), { maxItems: 20 })
const Trede = () => Keuze([1, 2, 3] as const)

const productVelden = {
  wet: Keuze(WETTEN),
  categorie: Tekst(5),
  code: Tekst(10),
  naam: Tekst(120),
  verblijf: Type.Boolean(),
  taak: Nullable(Tekst(60)),
  eenheden: Type.Array(Keuze(EENHEDEN), { minItems: 1, maxItems: 7 }),
  frequenties: Type.Array(Keuze(FREQUENTIES), { maxItems: 4 }),
  leeftijdsgrens: Nullable(Type.Integer({ minimum: 1, maximum: 120 })),
  leveringsvormen: Type.Array(Keuze(LEVERINGSVORMEN), { minItems: 1, maxItems: 4 }),
  eigenBijdrage: Type.Boolean(),
  periode: PeriodeSchema(),
}

const aanbodVelden = {
  naam: Tekst(120),
  omschrijving: Type.String({ maxLength: 2000 }),
  themas: Woorden(),
  doelgroepen: Woorden(),
  trede: Trede(),
  gebieden: Woorden(),
  kosten: Type.String({ maxLength: 200 }),
  aanmelden: Type.String({ maxLength: 400 }),
  waar: Type.String({ maxLength: 200 }),
  wanneer: Type.String({ maxLength: 200 }),
  capaciteit: Nullable(Type.Integer({ minimum: 0, maximum: 100_000 })),
  beoogtTeVervangen: Type.Array(Tekst(10), { maxItems: 20 }),
  periode: PeriodeSchema(),
}

export const AanbodRij = Type.Object({
  ...aanbodVelden,
  id: Id(),
  organisatieId: Id(),
  organisatie: Type.String(),
  deelnemers: Type.Integer(),
  versie: Type.Integer(),
  stand: Keuze(['gepland', 'open', 'vol', 'gestopt'] as const),
})

export const toonProducten = endpoint({
  id: 'aanbod.toonProducten',
  method: 'GET',
  path: '/producten',
  summary: 'Productcatalogus op een dag',
  access: lezen,
  query: Input({ wet: Type.Optional(Keuze(WETTEN)), op: Type.Optional(DatumSchema()) }),
  response: Type.Array(Type.Object({ id: Id(), ...productVelden })),
})

export const toonCatalogus = endpoint({
  id: 'aanbod.toonCatalogus',
  method: 'GET',
  path: '/productcatalogus',
  summary: 'Elk product, ook wat is beëindigd, en tot wanneer er iets op rust',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      ...productVelden,
      versies: Type.Integer(),
      inGebruikTot: Nullable(Type.String()),
      stand: Keuze(['gepland', 'geldig', 'beeindigd'] as const),
    }),
  ),
})

export const toonProductversies = endpoint({
  id: 'aanbod.toonProductversies',
  method: 'GET',
  path: '/producten/:productId/versies',
  summary: 'De versies van een product, nieuwste eerst',
  access: lezen,
  params: Type.Object({ productId: Id() }),
  response: Type.Array(Type.Object({ id: Id(), ...productVelden })),
})

export const trekProductIn = endpoint({
  id: 'aanbod.trekProductIn',
  method: 'POST',
  path: '/producten/:productId/einde',
  summary: 'Een product beëindigen',
  access: beheren,
  params: Type.Object({ productId: Id() }),
  body: Input({ eind: DatumSchema() }),
  response: Type.Object({ productId: Id() }),
  creates: true,
})

export const stelProductVast = endpoint({
  id: 'aanbod.stelProductVast',
  method: 'POST',
  path: '/producten',
  summary: 'Een product of een nieuwe versie ervan vaststellen',
  access: beheren,
  body: Input(productVelden),
  response: Type.Object({ productId: Id() }),
  creates: true,
})

export const toonSocialeKaart = endpoint({
  id: 'aanbod.toonSocialeKaart',
  method: 'GET',
  path: '/sociale-kaart',
  summary: 'Zoeken in de sociale kaart',
  access: { ...kaart, power: 'ingelogd' },
  query: Input({
    zoek: Type.Optional(Type.String({ maxLength: 100 })),
    thema: Type.Optional(Tekst(60)),
    doelgroep: Type.Optional(Tekst(60)),
    trede: Type.Optional(Type.Integer({ minimum: 1, maximum: 3 })),
    gebied: Type.Optional(Tekst(20)),
    gestopt: Type.Optional(Type.Boolean()),
  }),
  response: Type.Array(AanbodRij),
})

export const toonAanbod = endpoint({
  id: 'aanbod.toonAanbod',
  method: 'GET',
  path: '/sociale-kaart/:aanbodId',
  summary: 'Een aanbod, met wat ermee overlapt',
  access: { ...kaart, power: 'ingelogd' },
  params: Type.Object({ aanbodId: Id() }),
  etag: 'versie',
  response: Type.Object({ versie: Type.Integer(), aanbod: AanbodRij, overlapt: Type.Array(AanbodRij) }),
})

const aanbodBody = () =>
  Input({
    ...aanbodVelden,
    waar: Type.Optional(aanbodVelden.waar),
    wanneer: Type.Optional(aanbodVelden.wanneer),
    organisatieId: Type.Optional(Id()),
    organisatie: Type.Optional(Type.Object({ naam: Tekst(120), soort: Tekst(40) }, { additionalProperties: false })),
  })

export const publiceerAanbod = endpoint({
  id: 'aanbod.publiceerAanbod',
  method: 'POST',
  path: '/sociale-kaart',
  summary: 'Aanbod op de sociale kaart zetten',
  access: beheren,
  body: aanbodBody(),
  response: Type.Object({ aanbodId: Id() }),
  creates: true,
})

export const stopAanbod = endpoint({
  id: 'aanbod.stopAanbod',
  method: 'POST',
  path: '/sociale-kaart/:aanbodId/einde',
  summary: 'Aanbod van de sociale kaart halen',
  access: beheren,
  params: Type.Object({ aanbodId: Id() }),
  body: Input({ eind: DatumSchema() }),
  response: Type.Object({ aanbodId: Id() }),
  creates: true,
})

export const wijzigAanbod = endpoint({
  id: 'aanbod.wijzigAanbod',
  method: 'PUT',
  path: '/sociale-kaart/:aanbodId',
  summary: 'Wijzigen wat een aanbod zegt',
  access: beheren,
  params: Type.Object({ aanbodId: Id() }),
  ifMatch: true,
  body: aanbodBody(),
  response: Type.Object({ aanbodId: Id(), versie: Type.Integer() }),
})

const organisatieVelden = {
  naam: Tekst(120),
  soort: Keuze(ORGANISATIESOORTEN),
  kvk: Nullable(Tekst(8)),
  agb: Nullable(Tekst(8)),
  telefoon: Type.String({ maxLength: 40 }),
  website: Type.String({ maxLength: 200 }),
  postadres: Type.String({ maxLength: 120 }),
  postcode: Type.String({ maxLength: 7 }),
  plaats: Type.String({ maxLength: 80 }),
}

export const toonOrganisaties = endpoint({
  id: 'aanbod.toonOrganisaties',
  method: 'GET',
  path: '/organisaties',
  summary: 'Organisaties met hun aanbod',
  access: lezen,
  response: Type.Array(Type.Object({ id: Id(), ...organisatieVelden, soort: Type.String(), aanbod: Type.Integer() })),
})

export const legOrganisatieVast = endpoint({
  id: 'aanbod.legOrganisatieVast',
  method: 'POST',
  path: '/organisaties',
  summary: 'Een organisatie opnemen',
  access: beheren,
  body: Input(organisatieVelden),
  response: Type.Object({ organisatieId: Id() }),
  creates: true,
})

export const wijzigOrganisatie = endpoint({
  id: 'aanbod.wijzigOrganisatie',
  method: 'PUT',
  path: '/organisaties/:organisatieId',
  summary: 'De gegevens van een organisatie wijzigen',
  access: beheren,
  params: Type.Object({ organisatieId: Id() }),
  body: Input(organisatieVelden),
  response: Type.Object({ organisatieId: Id() }),
})
