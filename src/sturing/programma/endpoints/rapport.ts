import {
  DatumSchema,
  endpoint,
  GeldSchema,
  Id,
  Input,
  Keuze,
  Nullable,
  type Static,
  Tekst,
  Type,
} from '#platform/endpoint.ts'
import { AspectSchema, RapportSchema } from '../invoerschema.ts'
import { AFWIJKINGSOORTEN } from '../rules/formulier.ts'
import { intern, lezen, schrijven } from './gedeeld.ts'

const Tweetalig = () => Type.Object({ nl: Type.String(), en: Type.String() })
const Passage = Type.Object({ tekst: Type.String(), bron: Nullable(Type.String()) })
export const Bevinding = Type.Object({
  id: Id(),
  rapportId: Nullable(Id()),
  code: Type.String(),
  plaats: Type.String(),
  bron: Nullable(Type.String()),
  uitleg: Tweetalig(),
  passages: Type.Array(Passage),
  reactie: Nullable(
    Type.Object({ keuze: Type.String(), reden: Type.String(), op: Type.String(), door: Type.String() }),
  ),
})
export type WireBevinding = Static<typeof Bevinding>

const rapportvelden = {
  id: Id(),
  reeksId: Id(),
  projectId: Id(),
  status: Type.String(),
  ingevoerd: Type.Boolean(),
  versie: Type.Integer(),
  inhoud: RapportSchema(),
}
export const Rapportrij = Type.Object(rapportvelden)
export type WireRapport = Static<typeof Rapportrij>

const Label = () => Type.String({ minLength: 1, maxLength: 80, pattern: '\\S' })
const formuliervelden = {
  aspecten: Type.Array(
    Input({ soort: AspectSchema(), label: Label(), hulp: Nullable(Type.String({ maxLength: 300 })) }),
    { minItems: 1, maxItems: 20 },
  ),
  afwijkingen: Type.Array(Input({ soort: Keuze(AFWIJKINGSOORTEN), label: Label() }), {
    maxItems: AFWIJKINGSOORTEN.length,
  }),
  statussen: Type.Array(Label(), { minItems: 2, maxItems: 8 }),
  fasen: Type.Array(Label(), { minItems: 1, maxItems: 10 }),
}
const Formulier = () => Type.Object(formuliervelden)

export const toonFormulier = endpoint({
  id: 'programma.toonFormulier',
  method: 'GET',
  path: '/rapportformulier',
  summary: 'Het formulier voor voortgangsrapporten, met zijn eerdere versies',
  access: intern,
  response: Type.Object({
    versie: Type.Integer(),
    versies: Type.Array(
      Type.Object({
        versie: Type.Integer(),
        inhoud: Formulier(),
        door: Nullable(Type.String()),
        op: Nullable(Type.String()),
      }),
    ),
  }),
  etag: 'versie',
})

export const stelFormulierVast = endpoint({
  id: 'programma.stelFormulierVast',
  method: 'PUT',
  path: '/rapportformulier',
  summary: 'Een nieuwe versie van het rapportformulier vaststellen',
  access: schrijven,
  body: Input(formuliervelden),
  response: Type.Object({ versie: Type.Integer() }),
  ifMatch: true,
  etag: 'versie',
})

export const toonRapport = endpoint({
  id: 'programma.toonRapport',
  method: 'GET',
  path: '/voortgangsrapporten/:rapportId',
  summary:
    'Een voortgangsrapport met het vorige, het formulier van die dag, de zelftoets en de stand van het grootboek',
  access: lezen,
  params: Type.Object({ rapportId: Id() }),
  etag: 'versie',
  response: Type.Object({
    ...rapportvelden,
    programmaId: Id(),
    programma: Type.String(),
    reeks: Type.String(),
    project: Type.String(),
    projectnummer: Type.Integer(),
    maatregelId: Nullable(Id()),
    formulierversie: Type.Integer(),
    formulier: Formulier(),
    ingediendOp: Nullable(DatumSchema()),
    gepubliceerdOp: Nullable(DatumSchema()),
    hash: Nullable(Type.String()),
    rectificeert: Nullable(Id()),
    rectificatiereden: Nullable(Type.String()),
    gerectificeerdDoor: Nullable(Id()),
    vorige: Nullable(Type.Object({ id: Id(), inhoud: RapportSchema() })),
    bevindingen: Type.Array(Bevinding),
    grootboek: Type.Array(
      Type.Object({
        regel: Type.String(),
        naam: Type.String(),
        jaar: Type.Integer(),
        begroot: GeldSchema(),
        besteed: GeldSchema(),
      }),
    ),
    maatregelen: Type.Array(Type.Object({ id: Id(), naam: Type.String() })),
  }),
})

const RapportUitkomst = Type.Object({ rapportId: Id(), versie: Type.Integer(), bevindingen: Type.Integer() })

export const beginRapport = endpoint({
  id: 'programma.beginRapport',
  method: 'POST',
  path: '/programmas/:programmaId/voortgangsrapporten',
  summary: 'Een voortgangsrapport beginnen',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({ reeks: Tekst(300), rapport: RapportSchema() }),
  response: RapportUitkomst,
  creates: true,
})

export const beginVervolgrapport = endpoint({
  id: 'programma.beginVervolgrapport',
  method: 'POST',
  path: '/programmas/:programmaId/vervolgrapporten',
  summary: 'Het volgende rapport over een project beginnen, vanuit het vorige',
  access: schrijven,
  params: Type.Object({ programmaId: Id() }),
  body: Input({ projectId: Id(), reeks: Tekst(300, { pattern: '\\S' }), rapportagedatum: DatumSchema() }),
  response: RapportUitkomst,
  creates: true,
})

export const schrijfRapport = endpoint({
  id: 'programma.schrijfRapport',
  method: 'PUT',
  path: '/voortgangsrapporten/:rapportId',
  summary: 'Een concept-voortgangsrapport wijzigen',
  access: schrijven,
  params: Type.Object({ rapportId: Id() }),
  body: Input({ rapport: RapportSchema() }),
  response: RapportUitkomst,
  ifMatch: true,
  etag: 'versie',
})

export const dienRapportIn = endpoint({
  id: 'programma.dienRapportIn',
  method: 'POST',
  path: '/voortgangsrapporten/:rapportId/indieningen',
  summary: 'Een voortgangsrapport indienen',
  access: schrijven,
  params: Type.Object({ rapportId: Id() }),
  body: Input({}),
  response: Type.Object({ rapportId: Id(), ingediendOp: Nullable(DatumSchema()), nieuw: Type.Integer() }),
  creates: true,
})

export const publiceerRapport = endpoint({
  id: 'programma.publiceerRapport',
  method: 'POST',
  path: '/voortgangsrapporten/:rapportId/publicaties',
  summary: 'Een ingediend voortgangsrapport publiceren: het ligt dan vast',
  access: schrijven,
  params: Type.Object({ rapportId: Id() }),
  body: Input({}),
  response: Type.Object({ rapportId: Id(), hash: Type.String() }),
  creates: true,
})

export const rectificeerRapport = endpoint({
  id: 'programma.rectificeerRapport',
  method: 'POST',
  path: '/voortgangsrapporten/:rapportId/rectificaties',
  summary: 'Een gepubliceerd voortgangsrapport rectificeren met een nieuw rapport',
  access: schrijven,
  params: Type.Object({ rapportId: Id() }),
  body: Input({ reden: Type.String({ minLength: 5, maxLength: 2000, pattern: '\\S' }) }),
  response: Type.Object({ rapportId: Id() }),
  creates: true,
})

export const koppelProject = endpoint({
  id: 'programma.koppelProject',
  method: 'POST',
  path: '/projecten/:projectId/maatregel',
  summary: 'Een project aan een maatregel en daarmee aan begrotingsregels koppelen',
  access: schrijven,
  params: Type.Object({ projectId: Id() }),
  body: Input({ maatregelId: Nullable(Id()) }),
  response: Type.Object({ projectId: Id(), maatregelId: Nullable(Id()) }),
  creates: true,
})

export const reageerOpBevinding = endpoint({
  id: 'programma.reageerOpBevinding',
  method: 'POST',
  path: '/programmabevindingen/:bevindingId/reacties',
  summary: 'Op een opmerking bij een stuk reageren',
  access: schrijven,
  params: Type.Object({ bevindingId: Id() }),
  body: Input({
    keuze: Keuze(['aanpassen', 'laten-staan']),
    reden: Type.String({ minLength: 5, maxLength: 2000, pattern: '\\S' }),
  }),
  response: Type.Object({ bevindingId: Id(), keuze: Type.String() }),
  creates: true,
})
