import { DatumSchema, endpoint, Id, Input, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'

export const toonRegionaal = endpoint({
  id: 'dossier.toonRegionaal',
  method: 'GET',
  path: '/regionaal',
  summary: 'Alles onder een regionale taak, namens de gemeenten van het mandaat',
  access: {
    doel: 'regionale toegang',
    grondslag: 'Wmo 2015 art. 2.6.3 en 2.1.1',
    wetten: ['wmo'],
    verwerking: 'melding en onderzoek',
    power: 'regionaal:lezen',
  },
  query: Input({
    gemeente: Type.Optional(Type.String({ pattern: '^\\d{4}$' })),
    taak: Type.Optional(Tekst(60)),
    aantal: Type.Optional(Type.Integer({ minimum: 1, maximum: 200 })),
  }),
  response: Type.Object({
    taken: Type.Array(Type.String()),
    schrijftIn: Type.String(),
    gemeenten: Type.Array(Type.Object({ gemeente: Type.String(), naam: Type.String(), aantal: Type.Integer() })),
    samenwerkingen: Type.Array(
      Type.Object({
        taak: Type.String(),
        convenant: Type.String(),
        vorm: Type.String(),
        afzenderBerichten: Type.String(),
        centrum: Type.String(),
        deelnemers: Type.Array(Type.String()),
      }),
    ),
    totaal: Type.Integer(),
    rijen: Type.Array(
      Type.Object({
        id: Id(),
        kamer: Type.String(),
        soort: Type.String(),
        gemeente: Type.String(),
        namens: Type.String(),
        wet: Nullable(Type.String()),
        taak: Type.String(),
        persoonId: Nullable(PersoonId()),
        huishoudenId: Nullable(Id()),
        naam: Type.String(),
        eigenaar: Nullable(Type.String()),
        start: Nullable(DatumSchema()),
        uiterlijk: Nullable(DatumSchema()),
        status: Type.String(),
        /** The file may be taken over by this municipality as the centre. */
        overTeNemen: Type.Boolean(),
      }),
    ),
  }),
})
