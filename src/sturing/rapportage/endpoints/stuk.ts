import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { BLOKSOORTEN } from '../rules/sjabloon.ts'
import {
  Bewijs,
  Cijferkeuze,
  lezen,
  Publicatierij,
  Sjabloonblok,
  Soort,
  Stuk,
  schrijven,
  sturing,
  Tweetalig,
  Verbeterregel,
  Weergave,
} from './gedeeld.ts'

export const toonStukken = endpoint({
  id: 'rapportage.toonStukken',
  method: 'GET',
  path: '/rapportages',
  summary: 'Rapportages met hun stand',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      soort: Soort(),
      programmaId: Nullable(Id()),
      programmaNaam: Nullable(Type.String()),
      titel: Type.String(),
      reeks: Type.String(),
      peildatum: DatumSchema(),
      status: Type.String(),
      publicaties: Type.Integer(),
    }),
  ),
})

export const stelSamen = endpoint({
  id: 'rapportage.stelSamen',
  method: 'POST',
  path: '/rapportages',
  summary: 'Een stuk samenstellen uit het sjabloon van zijn soort en wat er nu is',
  access: schrijven,
  body: Input({
    soort: Type.Optional(Soort()),
    programmaId: Type.Optional(Id()),
    voorstelId: Type.Optional(Id()),
    peildatum: DatumSchema(),
    titel: Type.Optional(Tekst(200)),
    reeks: Type.Optional(Tekst(100)),
  }),
  response: Type.Object({ stukId: Id(), versie: Type.Integer() }),
  creates: true,
})

export const toonStuk = endpoint({
  id: 'rapportage.toonStuk',
  method: 'GET',
  path: '/rapportages/:stukId',
  summary: 'Een rapportage zoals zij nu zou uitkomen, met bewijs en wat nog in de weg staat',
  access: lezen,
  params: Stuk(),
  etag: 'versie',
  response: Type.Object({
    id: Id(),
    soort: Soort(),
    programmaId: Nullable(Id()),
    peildatum: DatumSchema(),
    /** The day the next paper of this kind is about. */
    volgendePeildatum: DatumSchema(),
    vanStukId: Nullable(Id()),
    status: Type.String(),
    versie: Type.Integer(),
    weergave: Weergave,
    cijfers: Type.Array(Bewijs),
    blokken: Type.Array(
      Type.Object({
        id: Id(),
        soort: Keuze(BLOKSOORTEN),
        /** Words of its own; null when they come from another room. */
        tekst: Nullable(Type.String()),
        bijschrift: Nullable(Type.String()),
        overgenomen: Type.Boolean(),
      }),
    ),
    /** What the paper before printed at the same number. */
    vorige: Type.Array(Type.Object({ nummer: Type.Integer(), weergave: Type.String() })),
    keuze: Type.Array(Cijferkeuze),
    /** What a new version would change about the newest publicatie. */
    regels: Type.Array(Verbeterregel),
    /** Published figures that were counted again and found to differ too much. */
    verschillen: Type.Array(Type.Object({ nummer: Type.Integer(), gevondenOp: Type.String() })),
    /** Promises that the paper names; `gekozen`: it says that it keeps them. */
    toezeggingen: Type.Array(
      Type.Object({
        id: Id(),
        tekst: Type.String(),
        door: Type.String(),
        uiterlijk: Nullable(DatumSchema()),
        gekozen: Type.Boolean(),
      }),
    ),
    beletselen: Type.Array(Type.Object({ code: Type.String(), uitleg: Tweetalig() })),
    publicaties: Type.Array(Publicatierij),
  }),
})

export const schrijfBlok = endpoint({
  id: 'rapportage.schrijfBlok',
  method: 'PUT',
  path: '/rapportages/:stukId/blokken/:blokId',
  summary: 'De tekst van een blok wijzigen',
  access: schrijven,
  params: Type.Object({ stukId: Id(), blokId: Id() }),
  body: Input({ tekst: Tekst(8000) }),
  response: Type.Object({ stukId: Id(), versie: Type.Integer() }),
  ifMatch: true,
  etag: 'versie',
})

export const verwijsNaarCijfer = endpoint({
  id: 'rapportage.verwijsNaarCijfer',
  method: 'POST',
  path: '/rapportages/:stukId/cijferverwijzingen',
  summary: 'Een cijfer opnemen, om tussen accolades in een tekst te noemen',
  access: schrijven,
  params: Stuk(),
  body: Input({
    code: Tekst(80),
    versie: Type.Integer({ minimum: 1, maximum: 1000 }),
    parameters: Type.Record(Type.String(), Type.Union([Type.String({ maxLength: 200 }), Type.Number()])),
  }),
  response: Type.Object({ stukId: Id(), nummer: Type.Integer() }),
  creates: true,
})

const Uitkomst = Type.Object({ stukId: Id(), versie: Type.Integer() })
const Blok = () => Type.Object({ stukId: Id(), blokId: Id() })

export const maakVervolg = endpoint({
  id: 'rapportage.maakVervolg',
  method: 'POST',
  path: '/rapportages/:stukId/vervolgen',
  summary: 'Het volgende stuk maken: cijfers worden opnieuw geteld, teksten zijn concept tot iemand ze naziet',
  access: schrijven,
  params: Stuk(),
  body: Input({ peildatum: DatumSchema(), titel: Type.Optional(Tekst(200)) }),
  response: Uitkomst,
  creates: true,
})

export const kijkTekstNa = endpoint({
  id: 'rapportage.kijkTekstNa',
  method: 'POST',
  path: '/rapportages/:stukId/blokken/:blokId/nagekeken',
  summary: 'Zeggen dat een overgenomen tekst nog klopt',
  access: schrijven,
  params: Blok(),
  body: Input({}),
  response: Uitkomst,
  ifMatch: true,
  etag: 'versie',
})

export const voegBlokToe = endpoint({
  id: 'rapportage.voegBlokToe',
  method: 'POST',
  path: '/rapportages/:stukId/blokken',
  summary: 'Een blok toevoegen aan een stuk',
  access: schrijven,
  params: Stuk(),
  body: Input({ ...Sjabloonblok().properties, na: Type.Optional(Id()) }),
  response: Uitkomst,
  creates: true,
  ifMatch: true,
  etag: 'versie',
})

export const schikBlok = endpoint({
  id: 'rapportage.schikBlok',
  method: 'POST',
  path: '/rapportages/:stukId/blokken/:blokId/plaats',
  summary: 'Een blok een plaats verzetten of weghalen',
  access: schrijven,
  params: Blok(),
  body: Input({ wat: Keuze(['omhoog', 'omlaag', 'weg']) }),
  response: Uitkomst,
  ifMatch: true,
  etag: 'versie',
})

export const kiesToezeggingen = endpoint({
  id: 'rapportage.kiesToezeggingen',
  method: 'PUT',
  path: '/rapportages/:stukId/toezeggingen',
  summary: 'Zeggen welke toezeggingen dit stuk gestand doet als het wordt gepubliceerd',
  access: schrijven,
  params: Stuk(),
  body: Input({ toezeggingen: Type.Array(Id(), { maxItems: 200 }) }),
  response: Uitkomst,
  ifMatch: true,
  etag: 'versie',
})

export const zoekSturing = endpoint({
  id: 'rapportage.zoekSturing',
  method: 'POST',
  path: '/sturing/zoek',
  summary: 'Zoeken in maatregelen, programma’s, moties en stukken',
  access: { ...sturing, power: ['programma:lezen', 'raad:lezen', 'publicatie:lezen'] },
  body: Input({ q: Type.String({ minLength: 2, maxLength: 100 }) }),
  response: Type.Array(
    Type.Object({
      soort: Type.String(),
      id: Id(),
      titel: Type.String(),
      onder: Type.String(),
      href: Type.String(),
    }),
  ),
})
