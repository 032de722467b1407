import type { Context } from '#platform/command.ts'
import { NotFound } from '#platform/refusal.ts'
import { beeindigToegangsgronden, legToegangsgrondVast } from '#uitvoering/huishouden/deeds.ts'
import { magZien, type Veldgroep } from '#uitvoering/huishouden/index.ts'
import { listGronden } from '#uitvoering/huishouden/reads.ts'
import { listTeams } from '#uitvoering/inrichting/reads.ts'
import { plusJaren } from '#values/datum.ts'
import type { Periode } from '#values/periode.ts'
import type { Wet } from '#values/wet.ts'
import type { Toewijzing } from '../store/toewijzing.ts'

/** Whom one has no ground for reads as whom does not exist (X6). */
export async function eisGrond(
  { db, mandaat, vandaag }: Context,
  persoonId: string,
  groep: Veldgroep,
  wet: Wet,
): Promise<void> {
  if (mandaat.actor.soort === 'systeem') return
  const gronden = await listGronden(db, mandaat, { persoonIds: [persoonId] }, vandaag)
  if (!magZien(mandaat, gronden.get(persoonId) ?? [], groep, wet)) throw new NotFound()
}

/** The back office works on what it has to assign or answer. */
export async function grondVoorKeten(
  context: Context,
  persoonId: string,
  wet: Wet,
  taak: string | null,
  volgtUit: string,
): Promise<void> {
  const teams = (await listTeams(context.db, context.mandaat)).filter((team) => team.soort === 'backoffice')
  for (const team of teams) {
    await legToegangsgrondVast(context, {
      wie: { teamId: team.id },
      persoonId,
      hoedanigheid: 'keten',
      wetten: [wet],
      taak,
      periode: { begin: context.vandaag, eind: null },
      volgtUit,
    })
  }
}

/** Who honours a request goes on handling what came of it. */
export async function grondVoorBehandelaar(
  context: Context,
  persoonId: string,
  wet: Wet,
  taak: string | null,
  volgtUit: string,
): Promise<void> {
  if (context.mandaat.actor.soort !== 'medewerker') return
  await legToegangsgrondVast(context, {
    wie: { medewerkerId: context.mandaat.actor.id },
    persoonId,
    hoedanigheid: 'behandelaar',
    wetten: [wet],
    taak,
    periode: { begin: context.vandaag, eind: null },
    volgtUit,
  })
}

/** A provider sees whom he helps, until a year after (model.md §5, te verifieren). */
export async function grondVoorAanbieder(
  context: Context,
  toewijzing: Pick<Toewijzing, 'id' | 'agb' | 'clientId' | 'wet' | 'taak'>,
  looptijd: Periode,
): Promise<void> {
  const eind = looptijd.eind == null ? null : plusJaren(looptijd.eind, 1)
  const begin = looptijd.begin < context.vandaag ? looptijd.begin : context.vandaag
  await legToegangsgrondVast(context, {
    wie: { agb: toewijzing.agb },
    persoonId: toewijzing.clientId,
    hoedanigheid: 'toewijzing',
    wetten: [toewijzing.wet],
    taak: toewijzing.taak,
    periode: { begin, eind },
    volgtUit: toewijzing.id,
  })
}

export async function vervangGrondVanAanbieder(
  context: Context,
  toewijzing: Toewijzing,
  looptijd: Periode,
): Promise<void> {
  await beeindigToegangsgronden(context, { volgtUit: toewijzing.id, laatsteDag: context.vandaag })
  await grondVoorAanbieder(context, toewijzing, looptijd)
}
