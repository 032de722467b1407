import { endpoint, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { ROLLEN } from '../rules/gesprek.ts'
import { Klok, MeldingSchema } from './melding.ts'
import { Dag, lezen, melden, onderzoeken, Tweetalig } from './wie.ts'

const Param = Type.Object({ meldingId: Id() })
const Plek = () => Keuze(['thuis', 'gemeentehuis', 'telefoon', 'wijkcentrum'])
const Deelnemers = (min: 0 | 1) =>
  Type.Array(Input({ medewerkerId: Type.Optional(Id()), expertise: Tekst(60) }), { minItems: min, maxItems: 12 })
const opschrijven = { ...melden, power: ['toegang:registreren', 'toegang:onderzoeken'] } as const

export const toonGesprek = endpoint({
  id: 'toegang.toonGesprek',
  method: 'GET',
  path: '/toegang/meldingen/:meldingId/gesprek',
  summary: 'Het integrale gesprek: wie aan tafel, wat bekend is, wat nog mist',
  access: lezen,
  params: Param,
  response: Type.Object({
    melding: MeldingSchema,
    magSchrijven: Type.Boolean(),
    expertises: Type.Array(
      Type.Object({
        code: Type.String(),
        naam: Tweetalig(),
        wet: Type.String(),
        regeling: Type.String(),
        speelt: Type.Boolean(),
        klok: Nullable(Klok),
        bekend: Type.Integer(),
        minimaal: Type.Array(
          Type.Object({ code: Type.String(), vraag: Tweetalig(), antwoord: Nullable(Type.String()) }),
        ),
      }),
    ),
    domeinen: Type.Array(Type.Object({ code: Type.String(), naam: Tweetalig(), tekst: Nullable(Type.String()) })),
    rollen: Type.Array(Type.Object({ wie: Keuze(ROLLEN), tekst: Nullable(Type.String()) })),
    gesprekken: Type.Array(
      Type.Object({
        gesprekId: Id(),
        datum: Dag(),
        plek: Type.String(),
        gepland: Type.Boolean(),
        doel: Nullable(Type.String()),
        aangekondigdOp: Nullable(Dag()),
        steunGeadviseerd: Type.Boolean(),
        clientondersteuningGenoemd: Type.Boolean(),
        eigenPlanGenoemd: Type.Boolean(),
        nietAangekondigdMetReden: Type.Boolean(),
        deelnemers: Type.Array(
          Type.Object({ naam: Nullable(Type.String()), expertise: Type.String(), grond: Nullable(Type.String()) }),
        ),
      }),
    ),
    collegas: Type.Array(Type.Object({ id: Id(), naam: Type.String(), team: Type.String() })),
  }),
})

export const nodigUit = endpoint({
  id: 'toegang.nodigUit',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/uitnodigingen',
  summary: 'Disciplines uitnodigen voor een gesprek, vooraf aangekondigd met het doel',
  access: onderzoeken,
  params: Param,
  body: Input({
    datum: Dag(),
    plek: Plek(),
    doel: Type.Optional(Tekst(1000)),
    deelnemers: Deelnemers(0),
    aangekondigd: Type.Boolean(),
    steunGeadviseerd: Type.Boolean(),
    clientondersteuningGenoemd: Type.Boolean(),
    eigenPlanGenoemd: Type.Optional(Type.Boolean()),
    toestemmingDelen: Type.Optional(Type.Boolean()),
  }),
  response: Type.Object({ gesprekId: Id() }),
  creates: true,
})

export const houdGesprek = endpoint({
  id: 'toegang.houdGesprek',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/gesprekken',
  summary: 'Een gesprek vastleggen, gepland of niet',
  access: onderzoeken,
  params: Param,
  body: Input({
    gesprekId: Type.Optional(Id()),
    datum: Dag(),
    plek: Plek(),
    clientondersteuningGenoemd: Type.Boolean(),
    deelnemers: Deelnemers(0),
    redenNietAangekondigd: Type.Optional(Tekst(1000)),
  }),
  response: Type.Object({ gesprekId: Id() }),
  creates: true,
})

const notitie = (id: string, deel: string, summary: string) =>
  endpoint({
    id,
    method: 'POST',
    path: `/toegang/meldingen/:meldingId/${deel}`,
    summary,
    access: opschrijven,
    params: Param,
    body: Input({ code: Type.String({ pattern: '^[a-z0-9-]{2,40}$' }), tekst: Tekst(2000) }),
    response: Type.Object({ notitieId: Id() }),
    creates: true,
  })

export const vulAan = notitie('toegang.vulAan', 'gegevens', 'Iets invullen wat nog niet bekend was')
export const noteer = notitie('toegang.noteer', 'domeinnotities', 'Een korte notitie bij een levensdomein')

export const verdeelRollen = endpoint({
  id: 'toegang.verdeelRollen',
  method: 'POST',
  path: '/toegang/meldingen/:meldingId/rollen',
  summary: 'Wie wat doet, als de vraag helder is',
  access: onderzoeken,
  params: Param,
  body: Input({ wie: Keuze(ROLLEN), tekst: Tekst(2000) }),
  response: Type.Object({ notitieId: Id() }),
  creates: true,
})

export const koppelTerug = endpoint({
  id: 'toegang.koppelTerug',
  method: 'POST',
  path: '/toegang/doorgeleidingen/:doorgeleidingId/terugkoppelingen',
  summary: 'Wat er van een doorgeleiding is geworden',
  access: { ...melden, power: ['toegang:trieren', 'toegang:onderzoeken', 'toegang:registreren'] },
  params: Type.Object({ doorgeleidingId: Id() }),
  body: Input({
    terugkoppeling: Keuze(['gestart', 'wacht', 'niet-gelukt', 'afgerond']),
    tekst: Type.Optional(Tekst(1000)),
    op: Type.Optional(Dag()),
  }),
  response: Type.Object({ doorgeleidingId: Id() }),
  creates: true,
})
