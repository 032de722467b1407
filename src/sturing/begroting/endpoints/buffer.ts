import { DatumSchema, endpoint, GeldSchema, Id, Input, Keuze, Nullable, Tekst, Type } from '#platform/endpoint.ts'
import { Jaar, lezen, schrijven } from './gedeeld.ts'

const ZEKERHEID = ['bewezen', 'samenhang'] as const
const ORGANEN = ['raad', 'college'] as const

export const toonBuffers = endpoint({
  id: 'begroting.toonBuffers',
  method: 'GET',
  path: '/begroting/buffers',
  summary: 'Buffers voor een risico: wat erin zit, wat eruit ging en wat er vrijviel',
  access: lezen,
  response: Type.Array(
    Type.Object({
      voorstelregelId: Id(),
      code: Type.String(),
      naam: Type.String(),
      voorstelId: Id(),
      voorstel: Type.String(),
      bedrag: GeldSchema(),
      reden: Type.String(),
      bron: Type.String(),
      vrijgaveregel: Nullable(Type.Object({ drempel: GeldSchema(), zekerheid: Keuze(ZEKERHEID) })),
      gehonoreerd: Type.Array(Type.Object({ regel: Type.String(), jaar: Jaar(), bedrag: GeldSchema() })),
      stand: Type.Object({
        bedrag: GeldSchema(),
        getrokken: GeldSchema(),
        vrijgegeven: GeldSchema(),
        voorgesteld: GeldSchema(),
        over: GeldSchema(),
      }),
      inzetten: Type.Array(
        Type.Object({
          wijzigingId: Id(),
          soort: Keuze(['trekking', 'vrijgave'] as const),
          bedrag: GeldSchema(),
          vermeden: Nullable(GeldSchema()),
          bewezen: Nullable(Type.Boolean()),
          bron: Nullable(Type.String()),
          reden: Type.String(),
          uitkomst: Nullable(Keuze(['vastgesteld', 'verworpen', 'ingetrokken'] as const)),
          besluitdatum: Nullable(DatumSchema()),
        }),
      ),
    }),
  ),
})

const VanBuffer = Type.Object({ voorstelregelId: Id() })

export const stelVrijgaveregelVast = endpoint({
  id: 'begroting.stelVrijgaveregelVast',
  method: 'POST',
  path: '/begroting/buffers/:voorstelregelId/vrijgaveregel',
  summary: 'Vastleggen vanaf welke vermeden kosten een buffer mag vrijvallen',
  access: schrijven,
  params: VanBuffer,
  body: Input({ drempel: GeldSchema(), zekerheid: Keuze(ZEKERHEID) }),
  response: VanBuffer,
  creates: true,
})

const inzet = { jaar: Jaar(), bedrag: GeldSchema(), orgaan: Keuze(ORGANEN), reden: Type.String({ maxLength: 1000 }) }

export const geefBufferVrij = endpoint({
  id: 'begroting.geefBufferVrij',
  method: 'POST',
  path: '/begroting/buffers/:voorstelregelId/vrijgave',
  summary: 'Voorstellen om een buffer te laten vrijvallen, met het effect waarop dat steunt',
  access: schrijven,
  params: VanBuffer,
  body: Input({ ...inzet, vermeden: GeldSchema(), bewezen: Type.Boolean(), bron: Tekst(500) }),
  response: Type.Object({ wijzigingId: Id() }),
  creates: true,
})

export const trekUitBuffer = endpoint({
  id: 'begroting.trekUitBuffer',
  method: 'POST',
  path: '/begroting/buffers/:voorstelregelId/trekking',
  summary: 'Voorstellen om geld uit een buffer te gebruiken, omdat het risico zich voordeed',
  access: schrijven,
  params: VanBuffer,
  body: Input({ ...inzet, naarRegel: Tekst(40) }),
  response: Type.Object({ wijzigingId: Id() }),
  creates: true,
})
