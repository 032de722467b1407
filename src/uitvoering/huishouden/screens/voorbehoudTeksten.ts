import { defineTeksten } from '#platform/ui/index.ts'

/** H6: what a child keeps from who has gezag. */
export const voorbehoudTeksten = defineTeksten({
  titel: ['Wat uw ouders van u zien', 'What your parents see of you'],
  ouders: [
    (namen: string) => `Wie over u mag beslissen: ${namen}.`,
    (namen: string) => `Who may decide about you: ${namen}.`,
  ],
  'uitleg.alles': [
    'Tot u 12 jaar bent, mogen zij alles over u lezen. Wilt u dat iets onder ons blijft? Zeg het tegen uw hulpverlener.',
    'Until you are 12 they may read everything about you. Do you want something to stay between us? Tell your care worker.',
  ],
  'uitleg.naast-kind': [
    'Vanaf 12 jaar mag u zelf zeggen wat zij niet lezen. Uw hulpverlener leest het wel.',
    'From the age of 12 you may say yourself what they do not read. Your care worker does read it.',
  ],
  'uitleg.niet-zonder-kind': [
    'Vanaf 16 jaar beslist u zelf. Uw dossier lezen zij niet zonder u. Hier kiest u ook wat zij in het plan niet lezen.',
    'From the age of 16 you decide yourself. They do not read your file without you. Here you also choose what they do not read in the plan.',
  ],
  V: ['Wat ik vertelde', 'What I told'],
  P: ['Mijn doelen en afspraken in het plan', 'My goals and agreements in the plan'],
  R: ['Welke hulp ik krijg', 'Which help I get'],
  zien: [(naam: string) => `${naam} kan dit lezen.`, (naam: string) => `${naam} can read this.`],
  zienNiet: [(naam: string) => `${naam} leest dit niet.`, (naam: string) => `${naam} does not read this.`],
  doorHulpverlener: [
    (naam: string) => `${naam} leest dit niet. Dat besloot uw hulpverlener.`,
    (naam: string) => `${naam} does not read this. Your care worker decided so.`,
  ],
  houd: ['Houd dit voor mij', 'Keep this to myself'],
  houdWat: [
    (wat: string, naam: string) => `Houd dit voor mij: ${wat}, niet voor ${naam}`,
    (wat: string, naam: string) => `Keep this to myself: ${wat}, not for ${naam}`,
  ],
  deel: ['Laat het weer lezen', 'Let it be read again'],
  deelWat: [
    (wat: string, naam: string) => `Laat het ${naam} weer lezen: ${wat}`,
    (wat: string, naam: string) => `Let ${naam} read it again: ${wat}`,
  ],
  verborgen: ['Verborgen voor ouders', 'Hidden from parents'],
  verborgenVan: [
    (naam: string) => `Verborgen voor de ouders van ${naam}`,
    (naam: string) => `Hidden from the parents of ${naam}`,
  ],
  wat: ['Wat blijft verborgen', 'What stays hidden'],
  'deel.V': ['verhaal en gesprekken', 'story and conversations'],
  'deel.P': ['plan', 'plan'],
  'deel.R': ['hulp en besluiten', 'help and decisions'],
  voorWie: ['Voor wie blijft het verborgen', 'From whom it stays hidden'],
  voorAllen: ['Voor ieder die gezag heeft', 'From each who has authority'],
  nietVoor: [(naam: string) => `niet voor ${naam}`, (naam: string) => `not for ${naam}`],
  waarom: ['Op welke grond', 'On which ground'],
  'grond.kind': ['Het kind wil dit (vanaf 12 jaar)', 'The child wants this (from the age of 12)'],
  'grond.hulpverlener': [
    'Goede hulp vraagt dit: vertellen schaadt het kind',
    'Good care asks this: telling would harm the child',
  ],
  'kort.kind': ['wil het kind', 'the child wants it'],
  'kort.hulpverlener': ['goede hulp vraagt dit', 'good care asks it'],
  reden: ['Waarom vertellen het kind schaadt', 'Why telling would harm the child'],
  redenHulp: [
    'Alleen nodig bij goede hulp. De ouders lezen dit niet.',
    'Only needed for good care. The parents do not read this.',
  ],
  weerDelen: ['Weer delen', 'Share again'],
  weerDelenVan: [
    (wat: string, naam: string) => `Weer delen: ${wat} van ${naam}`,
    (wat: string, naam: string) => `Share again: ${wat} of ${naam}`,
  ],
  houdVoorZich: [(wat: string) => `verborgen voor ouders: ${wat}`, (wat: string) => `hidden from parents: ${wat}`],
  leg: ['Vastleggen', 'Record'],
})
