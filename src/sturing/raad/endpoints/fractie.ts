import { endpoint, Id, Input, Tekst, Type } from '#platform/endpoint.ts'
import { lezen, schrijven } from './gedeeld.ts'

export const toonFracties = endpoint({
  id: 'raad.toonFracties',
  method: 'GET',
  path: '/raad/fracties',
  summary: 'Fracties met de namen waaronder stukken hen noemen',
  access: lezen,
  response: Type.Array(
    Type.Object({
      id: Id(),
      naam: Type.String(),
      namen: Type.Array(Type.Object({ id: Id(), naam: Type.String(), bron: Type.String() })),
    }),
  ),
})

export const stelFractieVast = endpoint({
  id: 'raad.stelFractieVast',
  method: 'POST',
  path: '/raad/fracties',
  summary: 'Een fractie vastleggen',
  access: schrijven,
  body: Input({ naam: Tekst(100) }),
  response: Type.Object({ fractieId: Id() }),
  creates: true,
})

export const noemFractie = endpoint({
  id: 'raad.noemFractie',
  method: 'POST',
  path: '/raad/fracties/:fractieId/namen',
  summary: 'Een andere naam waaronder stukken deze fractie noemen, met het stuk',
  access: schrijven,
  params: Type.Object({ fractieId: Id() }),
  body: Input({ naam: Tekst(100), bron: Tekst(200) }),
  response: Type.Object({ fractienaamId: Id() }),
  creates: true,
})

export const vergeetFractienaam = endpoint({
  id: 'raad.vergeetFractienaam',
  method: 'DELETE',
  path: '/raad/fractienamen/:fractienaamId',
  summary: 'Een naam niet langer voor deze fractie laten gelden',
  access: schrijven,
  params: Type.Object({ fractienaamId: Id() }),
  response: Type.Object({ fractienaamId: Id() }),
})
