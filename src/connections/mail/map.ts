import { mkdir } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { leesMailretour, type Maildrager, type Mailretour } from '#keten/correspondentie/index.ts'
import { type FolderWatch, watchReports, writeWhole } from '#platform/folder.ts'

type MailmapOptions = {
  /** Holds uit/, from which a mail server takes, and terug/, in which it reports by the name of a file. */
  map: string
  /** The address that notices come from. */
  van: string
  /** Takes one report; throws when it must be tried again. */
  neem: (retour: Mailretour) => Promise<'verwerkt' | 'onbekend'>
  intervalMs?: number
  meld?: (fout: unknown) => void
}

/** A carrier of mail: one message (RFC 5322) a notice; `<name>.onbestelbaar` in terug/ says that it came back. */
export async function openMailmap({
  map,
  van,
  neem,
  intervalMs = 5000,
  meld = () => {},
}: MailmapOptions): Promise<FolderWatch & { drager: Maildrager }> {
  const uit = join(map, 'uit')
  await mkdir(uit, { recursive: true, mode: 0o700 })
  return {
    ...(await watchReports({ map: join(map, 'terug'), lees: leesMailretour, neem, intervalMs, meld })),
    drager: { verzend: (mail) => writeWhole(join(uit, basename(mail.naam)), berichtVan(mail, van)) },
  }
}

function berichtVan(mail: Parameters<Maildrager['verzend']>[0], van: string): string {
  const domein = van.split('@')[1] ?? 'localhost'
  return [
    `From: ${woord(mail.afzender)} <${van}>`,
    `To: <${mail.aan}>`,
    `Subject: ${woord(mail.onderwerp)}`,
    `Message-ID: <${mail.naam}@${domein}>`,
    'Auto-Submitted: auto-generated',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...(Buffer.from(mail.tekst.replaceAll('\n', '\r\n'))
      .toString('base64')
      .match(/.{1,76}/g) ?? []),
    '',
  ].join('\r\n')
}

/** RFC 2047: a head holds no other letters than ASCII, and no line of our own making. */
const woord = (tekst: string): string => `=?utf-8?B?${Buffer.from(tekst).toString('base64')}?=`
