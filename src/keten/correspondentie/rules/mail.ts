/** Brings a notice by mail; the roof hands one over, or none: then notices wait and are tried again every night. */
export interface Maildrager {
  /** Called again after a crash: the same name must give the same one mail. */
  verzend: (mail: { naam: string; afzender: string; aan: string; onderwerp: string; tekst: string }) => Promise<void>
}

/** One address, and nothing that could add a line to the head of a mail. */
const MAILADRES = /^[^\s@<>(),;:"\\[\]]{1,64}@[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+$/i
export const isMailadres = (tekst: string): boolean => tekst.length <= 254 && MAILADRES.test(tekst)

/** Names nobody, no law and no subject, and leads nowhere: who reads along learns only that there is something to read. */
export const notificatieVan = (gemeente: string) => ({
  afzender: `Gemeente ${gemeente}`,
  onderwerp: 'Er staat een bericht voor u klaar',
  tekst: [
    `In het portaal van de gemeente ${gemeente} staat een bericht voor u klaar.`,
    'Log in op het portaal om het te lezen.',
    'In deze mail staat geen link en niets over de inhoud. Zo weet u dat zij van ons komt.',
    'Wilt u geen mail meer? Dat kiest u in het portaal, bij Mijn brieven.',
    '',
    `There is a message for you in the portal of the municipality of ${gemeente}. Log in to read it.`,
  ].join('\n'),
})

/** mail_9901_0199….eml: the municipality and the sending, nothing of who it is for. */
export const mailnaam = (gemeente: string, verzendingId: string) => `mail_${gemeente}_${verzendingId}.eml`
const TERUG = /^mail_(\d{4})_([0-9a-f-]{36})\.onbestelbaar$/

export type Mailretour = { gemeente: string; verzendingId: string }

/** What a mail server reports by the name of a file; anything else is no report. */
export function leesMailretour(naam: string): Mailretour | undefined {
  const [, gemeente, verzendingId] = TERUG.exec(naam) ?? []
  return gemeente ? { gemeente, verzendingId: verzendingId! } : undefined
}
