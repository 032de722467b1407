import { endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { WETTEN } from '#values/wet.ts'
import { POWERS } from '../rules/mandaat.ts'
import { beheren, Codes, Dag, Effecten, Functie, Gemeentecode, Looptijd, lezen, Vanaf } from './gedeeld.ts'

export const toonMandaten = endpoint({
  id: 'inrichting.toonMandaten',
  method: 'GET',
  path: '/inrichting/mandaatbesluiten',
  summary: 'Mandaatbesluiten: wat een functie mag, tot welk bedrag',
  access: lezen,
  response: Type.Object({
    powers: Type.Array(Type.String()),
    besluiten: Type.Array(
      Type.Object({
        id: Id(),
        functie: Type.String(),
        powers: Type.Array(Type.String()),
        wetten: Type.Array(Type.String()),
        taken: Type.Array(Type.String()),
        gemeenten: Type.Array(Type.String()),
        limiet: Nullable(GeldSchema()),
        ...Looptijd,
        bron: Type.String(),
        ingetrokkenOp: Nullable(Dag()),
        mensen: Type.Integer(),
      }),
    ),
  }),
})

const NieuwMandaat = {
  functie: Functie(),
  powers: Type.Array(Keuze(POWERS), { minItems: 1, maxItems: POWERS.length, uniqueItems: true }),
  wetten: Type.Array(Keuze(WETTEN), { maxItems: 5 }),
  taken: Codes(20),
  gemeenten: Type.Array(Gemeentecode(), { maxItems: 60 }),
  limiet: Nullable(GeldSchema({ minimum: 0 })),
  ...Vanaf,
  bron: Type.String({ maxLength: 300 }),
}

export const bekijkMandaateffect = endpoint({
  id: 'inrichting.bekijkMandaateffect',
  method: 'POST',
  path: '/inrichting/mandaatbesluiten/effecten',
  summary: 'Wat een mandaat zou veranderen aan wie mag doen wat nu open staat, zonder het te verlenen',
  access: { ...beheren, grondslag: 'Awb afd. 10.1.1' },
  body: Input(NieuwMandaat),
  response: Effecten,
})

export const verleenMandaat = endpoint({
  id: 'inrichting.verleenMandaat',
  method: 'POST',
  path: '/inrichting/mandaatbesluiten',
  summary: 'Mandaat verlenen aan een functie',
  access: { ...beheren, grondslag: 'Awb afd. 10.1.1' },
  body: Input(NieuwMandaat),
  response: Type.Object({ mandaatbesluitId: Id() }),
  creates: true,
})

export const bekijkIntrekking = endpoint({
  id: 'inrichting.bekijkIntrekking',
  method: 'GET',
  path: '/inrichting/mandaatbesluiten/:mandaatbesluitId/intrekkingen/effecten',
  summary: 'Wat nu open staat dat niemand meer mag doen, of een ander moet doen, als dit mandaat wordt ingetrokken',
  access: { ...beheren, grondslag: 'Awb art. 10:8' },
  params: Type.Object({ mandaatbesluitId: Id() }),
  response: Effecten,
})

export const trekMandaatIn = endpoint({
  id: 'inrichting.trekMandaatIn',
  method: 'POST',
  path: '/inrichting/mandaatbesluiten/:mandaatbesluitId/intrekkingen',
  summary: 'Een mandaatbesluit intrekken, met ingang van nu',
  access: { ...beheren, grondslag: 'Awb art. 10:8' },
  params: Type.Object({ mandaatbesluitId: Id() }),
  body: Input({}),
  response: Type.Object({ mandaatbesluitId: Id() }),
  creates: true,
})

export const toonSamenwerkingen = endpoint({
  id: 'inrichting.toonSamenwerkingen',
  method: 'GET',
  path: '/inrichting/samenwerkingen',
  summary: 'Regionale samenwerkingen, met deelnemers en verdeelsleutel',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      convenant: Type.String(),
      taak: Type.String(),
      centrumgemeente: Type.String(),
      deelnemers: Type.Array(Type.String()),
      vorm: Type.String(),
      afzenderBerichten: Type.String(),
      verdeelsleutel: Type.Record(Type.String(), Type.Integer()),
      ...Looptijd,
      bron: Nullable(Type.String()),
    }),
  ),
})

export const legSamenwerkingVast = endpoint({
  id: 'inrichting.legSamenwerkingVast',
  method: 'POST',
  path: '/inrichting/samenwerkingen',
  summary: 'Een regionale samenwerking vastleggen',
  access: { ...beheren, grondslag: 'Wet gemeenschappelijke regelingen art. 1' },
  body: Input({
    convenant: Tekst(200),
    taak: Type.String({ pattern: '^[a-z0-9-]{2,60}$' }),
    centrumgemeente: Gemeentecode(),
    deelnemers: Type.Array(Gemeentecode(), { minItems: 2, maxItems: 60, uniqueItems: true }),
    vorm: Keuze(['mandaat', 'delegatie', 'gr']),
    afzenderBerichten: Keuze(['centrum', 'woon']),
    verdeelsleutel: Type.Record(Gemeentecode(), Type.Integer({ minimum: 0, maximum: 1000 })),
    ...Vanaf,
    bron: Type.String({ maxLength: 300 }),
  }),
  response: Type.Object({ samenwerkingId: Id() }),
  creates: true,
})

export const beeindigSamenwerking = endpoint({
  id: 'inrichting.beeindigSamenwerking',
  method: 'POST',
  path: '/inrichting/samenwerkingen/:samenwerkingId/beeindigingen',
  summary: 'Een regionale samenwerking beëindigen',
  access: { ...beheren, grondslag: 'Wet gemeenschappelijke regelingen art. 1' },
  params: Type.Object({ samenwerkingId: Id() }),
  body: Input({ laatsteDag: Dag() }),
  response: Type.Object({ samenwerkingId: Id() }),
  creates: true,
})
