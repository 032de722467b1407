import { endpoint, Id, Input, Nullable, Type } from '#platform/endpoint.ts'
import {
  Bewijs,
  openbaar,
  Publicatie,
  Publicatierij,
  publiceren,
  Stuk,
  sturing,
  Verbeterregel,
  Weergave,
} from './gedeeld.ts'

const Uitkomst = Type.Object({ publicatieId: Id(), versie: Type.Integer() })

export const publiceer = endpoint({
  id: 'rapportage.publiceer',
  method: 'POST',
  path: '/rapportages/:stukId/publicaties',
  summary: 'Publiceren: tekst, cijfers en bestanden liggen daarna vast',
  access: publiceren,
  params: Stuk(),
  body: Input({}),
  response: Uitkomst,
  creates: true,
  ifMatch: true,
})

export const rectificeer = endpoint({
  id: 'rapportage.rectificeer',
  method: 'POST',
  path: '/rapportages/:stukId/rectificaties',
  summary: 'Een verbeterde versie publiceren die de oude noemt',
  access: publiceren,
  params: Stuk(),
  body: Input({ reden: Type.String({ minLength: 5, maxLength: 2000, pattern: '\\S' }) }),
  response: Uitkomst,
  creates: true,
  ifMatch: true,
})

export const trekIn = endpoint({
  id: 'rapportage.trekIn',
  method: 'POST',
  path: '/rapportages/:stukId/intrekking',
  summary: 'Een gepubliceerd stuk intrekken, met de reden; het blijft leesbaar',
  access: publiceren,
  params: Stuk(),
  body: Input({ reden: Type.String({ minLength: 5, maxLength: 2000, pattern: '\\S' }) }),
  response: Type.Object({ publicatieId: Id() }),
  creates: true,
  ifMatch: true,
})

export const herbereken = endpoint({
  id: 'rapportage.herbereken',
  method: 'POST',
  path: '/rapportages/herberekeningen',
  summary: 'Gepubliceerde cijfers opnieuw tellen en verschillen vastleggen',
  access: { ...sturing, power: ['rapportage:schrijven', 'rapportage:publiceren'] },
  body: Input({}),
  response: Type.Object({ verschillen: Type.Integer() }),
  creates: true,
})

export const toonPublicaties = endpoint({
  id: 'rapportage.toonPublicaties',
  method: 'GET',
  path: '/publicaties',
  summary: 'Gepubliceerde stukken',
  access: openbaar,
  response: Type.Array(Publicatierij),
})

const Verbetering = () =>
  Type.Object({
    publicatieId: Id(),
    vanPublicatieId: Id(),
    versie: Type.Integer(),
    tijdstip: Type.String(),
    reden: Type.String(),
    regels: Type.Array(Verbeterregel),
  })

export const toonPublicatie = endpoint({
  id: 'rapportage.toonPublicatie',
  method: 'GET',
  path: '/publicaties/:publicatieId',
  summary: 'Een gepubliceerd stuk met het bewijs van elk cijfer',
  access: openbaar,
  params: Publicatie(),
  response: Type.Object({
    ...Publicatierij.properties,
    weergave: Weergave,
    cijfers: Type.Array(Bewijs),
    /** The correction that this paper is. */
    verbetert: Nullable(Verbetering()),
    /** The correction that took its place. */
    verbeterd: Nullable(Verbetering()),
    bestanden: Type.Array(Type.Object({ vorm: Type.String(), hash: Type.String(), bytes: Type.Integer() })),
  }),
})

export const toonBewijs = endpoint({
  id: 'rapportage.toonBewijs',
  method: 'GET',
  path: '/publicaties/:publicatieId/cijfers/:nummer',
  summary: 'Het bewijs bij een cijfer: definitie, afdruk en de hash opnieuw berekend',
  access: openbaar,
  params: Type.Object({ publicatieId: Id(), nummer: Type.Integer({ minimum: 1, maximum: 10_000 }) }),
  response: Type.Object({ ...Bewijs.properties, canoniek: Type.String() }),
})

const bestand = (vorm: string, produces: string) =>
  endpoint({
    id: `rapportage.download${vorm[0]!.toUpperCase()}${vorm.slice(1)}`,
    method: 'GET',
    path: `/publicaties/:publicatieId/${vorm}`,
    summary: `Het gepubliceerde stuk als ${vorm.toUpperCase()}`,
    access: openbaar,
    params: Publicatie(),
    response: Type.Unknown(),
    produces,
  })

export const downloads = {
  html: bestand('html', 'text/html; charset=utf-8'),
  pdf: bestand('pdf', 'application/pdf'),
  docx: bestand('docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
  csv: bestand('csv', 'text/csv; charset=utf-8'),
  json: bestand('json', 'application/json'),
} as const
