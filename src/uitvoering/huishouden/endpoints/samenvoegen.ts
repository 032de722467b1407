import { endpoint, Id, Input, Nullable, PersoonId, Type } from '#platform/endpoint.ts'
import { Dag, Geslacht, zoeken } from './wie.ts'

const samenvoegen = {
  ...zoeken,
  power: 'persoon:samenvoegen',
  doel: 'dubbele registraties herstellen',
  grondslag: 'AVG art. 5 lid 1 onder d',
  verwerking: 'kwaliteitstoets',
} as const

const Registratie = Type.Object({
  persoonId: PersoonId(),
  naam: Type.String(),
  geboren: Dag(),
  geslacht: Geslacht,
  heeftBsn: Type.Boolean(),
  bron: Type.String(),
  adres: Nullable(Type.String()),
  telefoon: Nullable(Type.String()),
  hangt: Type.Array(Type.Object({ tabel: Type.String(), aantal: Type.Integer() })),
})

export const toonDubbelen = endpoint({
  id: 'huishouden.toonDubbelen',
  method: 'GET',
  path: '/huishouden/dubbelen',
  summary: 'Registraties die van een persoon kunnen zijn, en wat is samengevoegd',
  access: samenvoegen,
  response: Type.Object({
    vermoedens: Type.Array(Type.Object({ een: Registratie, ander: Registratie, gelijkenis: Type.Integer() })),
    samengevoegd: Type.Array(
      Type.Object({
        id: Id(),
        blijft: Registratie,
        vervalt: Registratie,
        reden: Type.String(),
        op: Dag(),
        doorNaam: Nullable(Type.String()),
        mee: Type.Integer(),
        bleef: Type.Integer(),
      }),
    ),
  }),
})

export const voegSamen = endpoint({
  id: 'huishouden.voegSamen',
  method: 'POST',
  path: '/huishouden/samenvoegingen',
  summary: 'Twee registraties van een persoon samenvoegen',
  access: samenvoegen,
  body: Input({ blijftId: Id(), vervaltId: Id(), reden: Type.String({ maxLength: 500 }) }),
  response: Type.Object({ samenvoegingId: Id() }),
  creates: true,
})

export const splitsWeer = endpoint({
  id: 'huishouden.splitsWeer',
  method: 'POST',
  path: '/huishouden/samenvoegingen/:samenvoegingId/splitsingen',
  summary: 'Een samenvoeging ongedaan maken',
  access: samenvoegen,
  params: Type.Object({ samenvoegingId: Id() }),
  body: Input({}),
  response: Type.Object({ samenvoegingId: Id() }),
  creates: true,
})

export const houdUitElkaar = endpoint({
  id: 'huishouden.houdUitElkaar',
  method: 'POST',
  path: '/huishouden/twee-personen',
  summary: 'Vastleggen dat twee registraties van twee mensen zijn',
  access: samenvoegen,
  body: Input({ eenId: Id(), anderId: Id() }),
  response: Type.Object({ eenId: PersoonId(), anderId: PersoonId() }),
  creates: true,
})
