import { DatumSchema, endpoint, Id, Input, Keuze, Nullable, PersoonId, Tekst, Type } from '#platform/endpoint.ts'
import { BRIEFSOORTEN } from './rules/sjabloon.ts'
import { KANALEN, LEESBRONNEN, MAILSTANDEN, RETOURREDENEN, STATEN, TERUGREDENEN } from './rules/verzending.ts'

const Tekstje = Type.String()
const brief = {
  doel: 'onderzoek en besluit',
  grondslag: 'Awb art. 3:41 en 4:3a, Wmo 2015 art. 2.3.2',
  wetten: ['wmo', 'jeugdwet', 'participatiewet', 'wgs'],
  verwerking: 'melding en onderzoek',
} as const
const MAKEN = ['toegang:registreren', 'plan:schrijven', 'besluit:nemen', 'bezwaar:behandelen'] as const
const beheer = {
  doel: 'beheer van de inrichting',
  grondslag: 'Gemeentewet art. 160',
  wetten: 'geen',
  verwerking: 'inrichting',
  power: 'inrichting:beheren',
} as const

const Zaak = { soort: Keuze(BRIEFSOORTEN), zaakId: Id() }
const Blok = Type.Object({
  soort: Keuze(['kop', 'alinea', 'lijst'] as const),
  tekst: Type.Optional(Tekstje),
  items: Type.Optional(Type.Array(Tekstje)),
})
const SJABLOON = {
  titel: Type.String({ maxLength: 120 }),
  blokken: Type.Array(
    Input({ soort: Keuze(['kop', 'alinea', 'lijst'] as const), tekst: Type.String({ maxLength: 4000 }) }),
    { maxItems: 60 },
  ),
}

export const toonBrieven = endpoint({
  id: 'correspondentie.toonBrieven',
  method: 'GET',
  path: '/huishoudens/:huishoudenId/brieven',
  summary: 'De brieven aan een huishouden',
  access: { ...brief, power: 'dossier:lezen' },
  params: Type.Object({ huishoudenId: Id() }),
  response: Type.Object({
    brieven: Type.Array(
      Type.Object({
        briefId: Id(),
        soort: Keuze(BRIEFSOORTEN),
        persoonId: PersoonId(),
        naam: Tekstje,
        ontvangerId: Nullable(PersoonId()),
        aan: Nullable(Tekstje),
        wet: Nullable(Tekstje),
        datum: DatumSchema(),
        titel: Tekstje,
        hash: Tekstje,
        digitaal: Type.Boolean(),
        staat: Keuze(STATEN),
        kanaal: Nullable(Keuze(KANALEN)),
        klaargezetOp: Nullable(DatumSchema()),
        verzondenOp: Nullable(DatumSchema()),
        bezwaarTot: Nullable(DatumSchema()),
        uitkomstOp: Nullable(DatumSchema()),
        reden: Nullable(Keuze(TERUGREDENEN)),
        mail: Nullable(Keuze(MAILSTANDEN)),
        mailOp: Nullable(DatumSchema()),
      }),
    ),
    lezers: Type.Array(
      Type.Object({
        persoonId: PersoonId(),
        naam: Tekstje,
        digitaal: Type.Boolean(),
        mail: Nullable(Tekstje),
        bron: Nullable(Keuze(LEESBRONNEN)),
        sinds: Nullable(DatumSchema()),
      }),
    ),
    mogelijk: Type.Array(Type.Object({ ...Zaak, persoonId: PersoonId(), naam: Tekstje })),
  }),
})

/** POST: it reads the words of a person, and makes nothing. */
export const toonVoorbeeld = endpoint({
  id: 'correspondentie.toonVoorbeeld',
  method: 'POST',
  path: '/brieven/voorbeeld',
  summary: 'Een brief zoals die nu zou luiden',
  access: { ...brief, power: MAKEN },
  body: Input(Zaak),
  response: Type.Object({
    persoonId: PersoonId(),
    ontvangers: Type.Array(Type.Object({ persoonId: Nullable(PersoonId()), aan: Type.Array(Tekstje) })),
    titel: Tekstje,
    blokken: Type.Array(Blok),
  }),
})

export const maakBrief = endpoint({
  id: 'correspondentie.maakBrief',
  method: 'POST',
  path: '/brieven',
  summary: 'Een brief maken: de woorden staan vast, als PDF en DOCX',
  access: { ...brief, power: MAKEN },
  body: Input(Zaak),
  response: Type.Object({ briefIds: Type.Array(Id()) }),
  creates: true,
})

const Bestand = Type.Object({ bytes: Type.Unknown(), filename: Tekstje, persoonId: PersoonId() })

export const downloadBriefPdf = endpoint({
  id: 'correspondentie.downloadBriefPdf',
  method: 'GET',
  path: '/brieven/:briefId/pdf',
  summary: 'Een brief als PDF',
  access: { ...brief, power: 'dossier:lezen' },
  params: Type.Object({ briefId: Id() }),
  produces: 'application/pdf',
  response: Bestand,
})

export const downloadBriefDocx = endpoint({
  id: 'correspondentie.downloadBriefDocx',
  method: 'GET',
  path: '/brieven/:briefId/docx',
  summary: 'Een brief als DOCX',
  access: { ...brief, power: 'dossier:lezen' },
  params: Type.Object({ briefId: Id() }),
  produces: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  response: Bestand,
})

export const verstuurBrief = endpoint({
  id: 'correspondentie.verstuurBrief',
  method: 'POST',
  path: '/brieven/:briefId/verzending',
  summary: 'Een brief versturen, in het portaal zetten of uitreiken',
  access: { ...brief, grondslag: 'Awb art. 2:14 en 3:41', power: MAKEN },
  params: Type.Object({ briefId: Id() }),
  body: Input({ kanaal: Keuze(KANALEN) }),
  response: Type.Object({ verzendingId: Id(), staat: Keuze(STATEN), bezwaarTot: Nullable(DatumSchema()) }),
  creates: true,
})

export const meldRetour = endpoint({
  id: 'correspondentie.meldRetour',
  method: 'POST',
  path: '/brieven/:briefId/retour',
  summary: 'Een brief kwam terug',
  access: { ...brief, grondslag: 'Awb art. 3:41', power: MAKEN },
  params: Type.Object({ briefId: Id() }),
  body: Input({ reden: Keuze(RETOURREDENEN) }),
  response: Type.Object({ briefId: Id() }),
  creates: true,
})

const eigen = { ...brief, doel: 'eigen gegevens', grondslag: 'Awb art. 2:14 en 3:41', power: 'eigen-dossier' } as const

export const toonMijnBrieven = endpoint({
  id: 'correspondentie.toonMijnBrieven',
  method: 'GET',
  path: '/mijn/brieven',
  summary: 'De brieven aan mij',
  access: eigen,
  response: Type.Object({
    persoonId: Nullable(PersoonId()),
    digitaal: Type.Boolean(),
    mail: Nullable(Tekstje),
    /** The last notice came back, so letters come on paper until the reader chooses again. */
    kwamTerug: Type.Boolean(),
    brieven: Type.Array(
      Type.Object({
        briefId: Id(),
        soort: Keuze(BRIEFSOORTEN),
        wet: Nullable(Tekstje),
        titel: Tekstje,
        kanaal: Keuze(KANALEN),
        staat: Keuze(STATEN),
        verzondenOp: DatumSchema(),
        bezwaarTot: Nullable(DatumSchema()),
      }),
    ),
  }),
})

export const downloadMijnBrief = endpoint({
  id: 'correspondentie.downloadMijnBrief',
  method: 'GET',
  path: '/mijn/brieven/:briefId/pdf',
  summary: 'Een brief aan mij als PDF',
  access: eigen,
  params: Type.Object({ briefId: Id() }),
  produces: 'application/pdf',
  response: Bestand,
})

const LEESKEUZE = { digitaal: Type.Boolean(), mail: Type.Optional(Type.String({ maxLength: 254 })) }
const Gekozen = Type.Object({ digitaal: Type.Boolean(), mail: Type.Boolean() })

export const kiesLeeswijze = endpoint({
  id: 'correspondentie.kiesLeeswijze',
  method: 'POST',
  path: '/mijn/leeswijze',
  summary: 'Kiezen of ik brieven hier of op papier krijg, en of ik er mail over krijg',
  access: { ...eigen, grondslag: 'Awb art. 2:13 en 2:14' },
  body: Input(LEESKEUZE),
  response: Gekozen,
  creates: true,
})

export const legLeeswijzeVast = endpoint({
  id: 'correspondentie.legLeeswijzeVast',
  method: 'POST',
  path: '/personen/:persoonId/leeswijze',
  summary: 'Vastleggen hoe een inwoner brieven wil krijgen',
  access: { ...brief, grondslag: 'Awb art. 2:13 en 2:14', power: MAKEN },
  params: Type.Object({ persoonId: PersoonId() }),
  body: Input(LEESKEUZE),
  response: Gekozen,
  creates: true,
})

export const toonSjablonen = endpoint({
  id: 'correspondentie.toonSjablonen',
  method: 'GET',
  path: '/sjablonen',
  summary: 'De sjablonen van de brieven, met de velden die zij kennen',
  access: beheer,
  response: Type.Array(
    Type.Object({
      soort: Keuze(BRIEFSOORTEN),
      vanaf: Nullable(DatumSchema()),
      bron: Nullable(Tekstje),
      ...SJABLOON,
    }),
  ),
})

export const toonProef = endpoint({
  id: 'correspondentie.toonProef',
  method: 'POST',
  path: '/sjablonen/proef',
  summary: 'Een sjabloon met een voorbeeldzaak',
  access: beheer,
  body: Input({ soort: Keuze(BRIEFSOORTEN), ...SJABLOON }),
  response: Type.Object({ titel: Tekstje, blokken: Type.Array(Blok) }),
})

export const stelSjabloonVast = endpoint({
  id: 'correspondentie.stelSjabloonVast',
  method: 'POST',
  path: '/sjablonen',
  summary: 'Een sjabloon vaststellen vanaf een dag',
  access: beheer,
  body: Input({ soort: Keuze(BRIEFSOORTEN), ...SJABLOON, vanaf: DatumSchema(), bron: Tekst(200) }),
  response: Type.Object({ sjabloonId: Id() }),
  creates: true,
})
