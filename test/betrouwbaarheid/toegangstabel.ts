import type { FunctieCode } from '#uitvoering/inrichting/index.ts'

/**
 * Who may call what, written by hand from the description of the product and the access rules of the model, and from
 * nothing in src: neither the powers of a function nor the declaration of an endpoint. An endpoint that is not here
 * fails the matrix until someone has thought about it.
 */
const groep = (namen: string) => namen.split(' ') as FunctieCode[]

const BALIE = groep('toegang consulent regionaal')
const HULP = groep('consulent regionaal')
const BEHEER_HUISHOUDEN = groep('toegang consulent')
const TOEZICHT_OP_HULP = groep('consulent regionaal teamleider kwaliteit')
const PERSONEN = groep('toegang consulent regionaal klantmanager teamleider kwaliteit backoffice privacyofficer')
const TRAJECT = groep('klantmanager teamleider')
const KETEN = groep('consulent regionaal backoffice')
const INKOOP = groep('contractmanager accounthouder')
const CONTRACT_LEZEN = groep('consulent regionaal backoffice budgethouder contractmanager accounthouder')
const STURING = groep('programmamanager programmasecretaris controller wethouder griffie')
const BEGROTING_LEZEN = [...STURING, ...groep('budgethouder accounthouder')]
const MONITOR_LEZEN = [...STURING, ...groep('teamleider budgethouder contractmanager accounthouder')]
const PROGRAMMA = groep('programmamanager programmasecretaris')

export type Toegestaan = readonly FunctieCode[] | 'iedereen' | 'openbaar'

const elk = (wie: Toegestaan, kamer: string, daden: string): [string, Toegestaan][] =>
  daden.split(' ').map((daad) => [`${kamer}.${daad}`, wie])

export const TOEGANGSTABEL: ReadonlyMap<string, Toegestaan> = new Map([
  ...elk('iedereen', 'inrichting', 'wieBenIk toonTeams toonGebieden'),
  ...elk(
    groep('beheerder'),
    'inrichting',
    'toonGebruikers bekijkFunctieWeg trekFunctieIn voegMedewerkerToe geefFunctie stelExpertisesVast toonTeamindeling stelTeamVast toonMandaten bekijkMandaateffect verleenMandaat bekijkIntrekking trekMandaatIn toonSamenwerkingen legSamenwerkingVast beeindigSamenwerking toonInstellingen bekijkEffect stelInstellingVast trekInstellingIn',
  ),

  ...elk(PERSONEN, 'huishouden', 'zoekPersoon toonPersoon'),
  ...elk(BALIE, 'huishouden', 'neemPersoonOp'),
  ...elk(
    BEHEER_HUISHOUDEN,
    'huishouden',
    'legBewoningVast legRelatieVast legGezagVast legVoogdijVast legOndertoezichtstellingVast voegNetwerklidToe legToestemmingVast meldVerhuizing meldOverlijden voegProfessionalToe beeindigFeit zoekOpNaam',
  ),
  ...elk(groep('privacyofficer'), 'huishouden', 'schermAf hefAfschermingOp herzieAfscherming toonAfschermingen'),
  ...elk(groep('teamleider privacyofficer'), 'huishouden', 'waarschuw herzieWaarschuwing'),
  // Jeugdwet 7.3.4: a child itself, or who records at the table what it said.
  ...elk([...BEHEER_HUISHOUDEN, 'inwoner'], 'huishouden', 'legVoorbehoudVast trekVoorbehoudIn'),
  ...elk(groep('inwoner'), 'huishouden', 'toonMijnOuders'),
  ...elk(groep('kwaliteit'), 'huishouden', 'toonDubbelen voegSamen splitsWeer houdUitElkaar'),
  ...elk(
    groep('toegang consulent regionaal klantmanager teamleider kwaliteit bezwaar'),
    'huishouden',
    'toonSamenstelling',
  ),

  ...elk('iedereen', 'aanbod', 'toonSocialeKaart toonAanbod'),
  ...elk(
    groep(
      'toegang consulent regionaal klantmanager teamleider kwaliteit backoffice budgethouder contractmanager accounthouder',
    ),
    'aanbod',
    'toonProducten toonCatalogus toonProductversies toonOrganisaties',
  ),
  ...elk(
    INKOOP,
    'aanbod',
    'stelProductVast trekProductIn publiceerAanbod wijzigAanbod stopAanbod legOrganisatieVast wijzigOrganisatie exporteerHsdsJson exporteerHsdsCsv toetsHsds importeerHsds',
  ),
  ...elk(
    groep('toegang consulent regionaal klantmanager teamleider kwaliteit contractmanager accounthouder'),
    'aanbod',
    'toonSpreekuren',
  ),
  ...elk(
    [...INKOOP, 'teamleider'],
    'aanbod',
    'toonSpreekuurmedewerkers planSpreekuur stopSpreekuur bemensSpreekuur stopBezetting',
  ),

  ...elk(
    [...BALIE, 'teamleider'],
    'toegang',
    'toonRegelingen toonTermijnen toonMeldingen toonMelding toonLopend toonVerwijzingen toonContacten toonGesprek toonDoorlooptijd',
  ),
  ...elk(
    BALIE,
    'toegang',
    'registreerMelding voegHulpvraagToe verhelderVraag trieer dienAanvraagIn legIngebrekestellingVast doeAf geleidDoor registreerVerwijzing geefTerug legContactVast vraagContact handelContactAf rondBekijkenAf vulAan noteer koppelTerug',
  ),
  ...elk(groep('verwijzer'), 'toegang', 'ontvangServiceRequest toonServiceRequest toonMijnVerwijzingen'),
  // A partner reports and reads how it stands; who asks him in is the desk's own leader.
  ...elk(groep('partner'), 'toegang', 'toonEigenMeldingen aanvaardUitnodiging meldAlsPartner'),
  ...elk(groep('teamleider'), 'toegang', 'toonPartners nodigPartnerUit stuurUitnodiging trekUitnodigingIn'),
  ...elk(groep('inwoner'), 'toegang', 'toonMijnVragen vraagZelfContact meldZelf'),
  ...elk([...BALIE, 'backoffice'], 'toegang', 'neemOp'),
  ...elk(groep('regionaal'), 'toegang', 'neemRegionaalOver'),
  ...elk([...BALIE, 'teamleider'], 'toegang', 'toonBijCentrum'),
  ...elk(groep('regionaal'), 'dossier', 'toonRegionaal'),
  ...elk(HULP, 'toegang', 'houdGesprek nodigUit verdeelRollen rondOnderzoekAf schortOp hervat verleng'),
  ...elk([...HULP, 'teamleider'], 'toegang', 'wijsBehandelaarToe'),

  ...elk(TOEZICHT_OP_HULP, 'plan', 'toonPlan toonMetingen toonOverleggen toonRegie toonOvergangen'),
  ...elk([...HULP, 'teamleider'], 'plan', 'toonMedewerkers betrek neemWaar wijsContactpersoonAan'),
  ...elk(
    HULP,
    'plan',
    'zoekVoorKring openPlan stelVersieOp neemInKringOp haalUitKring weeg stelDoel maakAfspraak vraagVoorziening schrap biedAan evalueer komNa legMetingVast sluitPlan legMetingenVast legVoortgangVast kiesMethode beeindigMethode belegOverleg legOverlegVast neemOver draagOver toonOverdrachten aanvaard weiger planOvergang werkOvergangBij bespreekWeigering trekOverdrachtIn',
  ),
  ...elk(groep('teamleider'), 'plan', 'beoordeel wijsRegisseurAan'),
  ...elk([...HULP, 'inwoner'], 'plan', 'onderteken weigerOndertekening'),
  ...elk(HULP, 'plan', 'ondertekenAlsVoogd'),
  ...elk(groep('inwoner'), 'plan', 'toonMijnPlan'),

  ...elk(TRAJECT, 'traject', 'toonWerk toonSchuldhulp'),
  ...elk([...TRAJECT, 'consulent'], 'traject', 'toonTrajecten'),
  ...elk(
    groep('klantmanager'),
    'traject',
    'startTraject legFaseVast beeindigTraject legSchuldVast wijzigSchuld laatSchuldVervallen legScreeningVast toonSignalen importeerSignalen legContactVast handelSignaalAf maakMelding',
  ),
  ...elk(groep('teamleider'), 'traject', 'leverDdasAan'),

  // Anyone tells and answers; nobody is asked who he is, so that no story or answer leads to a person (D18).
  ...elk(
    'openbaar',
    'ervaring',
    'toonVertelformulier vertel toonMijnVerhaal wijzigToestemming trekIn toonVragenlijst antwoord',
  ),
  ...elk(MONITOR_LEZEN, 'ervaring', 'toonPatronen toonRondes'),
  ...elk([...PROGRAMMA, 'teamleider'], 'ervaring', 'toonVerhalen'),
  ...elk([...PROGRAMMA, ...INKOOP], 'ervaring', 'toonVertelcodes maakVertelcode startUitvraag'),
  ...elk(groep('inwoner'), 'ervaring', 'toonMijnVragenlijsten'),

  ...elk(
    CONTRACT_LEZEN,
    'contract',
    'toonAanbieders toonAanbieder toonAanbiedersVoorProduct toonSubsidies toonSubsidie',
  ),
  // Who receives a grant sees his own, and nobody else's.
  ...elk([...CONTRACT_LEZEN, 'aanbieder'], 'contract', 'toonDeelname'),
  ...elk(groep('aanbieder'), 'contract', 'toonEigenSubsidies'),
  ...elk(
    INKOOP,
    'contract',
    'sluitContract neemProductOp stelTariefVast zegOp openRegeling wijzigPlafond verleenSubsidie betaalVoorschot stelSubsidieVast vorderTerug',
  ),
  ...elk([...INKOOP, 'aanbieder'], 'contract', 'geefDeelnameOp verantwoordSubsidie'),

  // Who handles an objection reads the decision and what became of it.
  ...elk([...TOEZICHT_OP_HULP, 'backoffice', 'bezwaar'], 'voorziening', 'toonBesluiten toonToewijzingen toonVerzoeken'),
  ...elk([...TOEZICHT_OP_HULP, 'backoffice', 'bezwaar', 'aanbieder'], 'voorziening', 'toonToewijzing'),
  // Participatiewet art. 52: an advance is a decision, for who decides.
  ...elk(HULP, 'voorziening', 'neemBesluit beslisVoorschot herbeoordeel'),
  // Awb 10:3 lid 3: another than who decided; who decides records what came in.
  ...elk([...HULP, 'bezwaar'], 'voorziening', 'legBezwaarVast'),
  // Awb 1:2 and 8:1: who is concerned objects himself; nobody else in the portal.
  ...elk(groep('inwoner'), 'voorziening', 'toonMijnBesluiten maakBezwaar trekBezwaarIn'),
  ...elk([...TOEZICHT_OP_HULP, 'backoffice', 'bezwaar'], 'voorziening', 'toonBezwaar'),
  ...elk(
    groep('bezwaar'),
    'voorziening',
    'neemBezwaarOp verschoonBezwaar zetAdviescommissie vraagHerstel meldHerstel planHoorzitting rondHoorzittingAf verdaagBezwaar stelBezwaarUit beslisOpBezwaar',
  ),
  ...elk(
    groep('consulent teamleider'),
    'voorziening',
    'toonHerbeoordelingen planHerbeoordeling spreidHerbeoordelingen',
  ),
  ...elk(groep('klantmanager'), 'voorziening', 'importeerUitkeringen'),
  ...elk(
    KETEN,
    'voorziening',
    'wijsToe rekOp trekIn wijzigVolume wijzigBudget verwijder neemInOnderzoek wijsVerzoekAf honoreer',
  ),
  ...elk([...KETEN, 'aanbieder'], 'voorziening', 'meldStart meldStop herroepMelding'),
  ...elk(groep('aanbieder'), 'voorziening', 'toonEigenToewijzingen'),

  ...elk(groep('backoffice aanbieder'), 'berichten', 'ontvang toonInhoud'),
  ...elk(groep('consulent backoffice aanbieder'), 'berichten', 'toonInkomend toonUitgaand haalBestand toonBericht'),
  ...elk(groep('backoffice'), 'berichten', 'toonGeweigerd hervat herstel meldBuitenom'),

  // The controller makes payable what another approved: two pairs of eyes on every payment. No client is named there.
  ...elk(
    groep('backoffice budgethouder contractmanager controller'),
    'declaratie',
    'toonDeclaraties toonDeclaratie toonVerzamelopdrachten',
  ),
  ...elk(groep('backoffice budgethouder contractmanager controller'), 'declaratie', 'toonPgbs'),
  // The budgets of a household with names: who sees the right; who decides on it handles it.
  ...elk([...TOEZICHT_OP_HULP, 'backoffice', 'bezwaar'], 'declaratie', 'toonHuishoudenPgb'),
  ...elk(HULP, 'declaratie', 'handelPgbAf'),
  ...elk(groep('backoffice'), 'declaratie', 'importeerPgbBesteding'),
  ...elk(groep('budgethouder'), 'declaratie', 'keurGoed keurAf'),
  ...elk(groep('controller'), 'declaratie', 'stelBetaalbaar'),

  ...elk(
    groep('toegang consulent regionaal klantmanager teamleider kwaliteit bezwaar'),
    'dossier',
    'toonDossier toonTijdlijn vraagNoodtoegang toonMijnNoodtoegangen',
  ),
  ...elk(
    groep('toegang consulent regionaal klantmanager teamleider kwaliteit bezwaar'),
    'correspondentie',
    'toonBrieven downloadBriefPdf downloadBriefDocx',
  ),
  // Who may make a letter posts it and finds it back on his desk; what was sent is the resident's own.
  ...elk([...BALIE, 'bezwaar'], 'correspondentie', 'toonVoorbeeld maakBrief verstuurBrief meldRetour'),
  // Awb 2:14: who hears the resident say how he can be reached.
  ...elk([...BALIE, 'bezwaar'], 'correspondentie', 'legLeeswijzeVast'),
  ...elk(groep('inwoner'), 'correspondentie', 'toonMijnBrieven downloadMijnBrief kiesLeeswijze'),
  ...elk(groep('beheerder'), 'correspondentie', 'toonSjablonen toonProef stelSjabloonVast'),

  // Two pairs of eyes: who looks after privacy and who looks after quality. What one asks for his own file, he asks himself.
  ...elk(
    groep('privacyofficer kwaliteit'),
    'dossier',
    'toonVernietiging stelVernietigingVoor zonderUit keurVernietigingGoed beslisVernietigverzoek',
  ),
  ...elk(groep('privacyofficer'), 'dossier', 'legVernietigverzoekVast'),
  ...elk(groep('inwoner'), 'dossier', 'toonMijnVernietigverzoeken vraagVernietiging'),

  // Whoever has work that waits for him has a list of it (DO1).
  ...elk(
    [
      ...groep(
        'toegang consulent regionaal klantmanager teamleider kwaliteit bezwaar backoffice budgethouder controller privacyofficer',
      ),
      ...INKOOP,
    ],
    'dossier',
    'toonWerkvoorraad zoekWerk toonWachtlijsten toonNietGestart zoekNietGestart bewaarWeergave verwijderWeergave',
  ),
  ...elk([...HULP, 'teamleider'], 'dossier', 'verdeelWerk'),
  ...elk([...PERSONEN, 'bezwaar', ...INKOOP, ...STURING], 'dossier', 'zoek'),
  ...elk(groep('consulent teamleider kwaliteit privacyofficer'), 'dossier', 'toonWieKeek'),
  ...elk(groep('inwoner'), 'dossier', 'toonMijnWieKeek'),
  ...elk(
    groep('privacyofficer'),
    'dossier',
    'toonNoodtoegangen toetsNoodtoegang toonBlikcontroles trekSteekproef beoordeelBlik',
  ),
  // Everyone his own file; a request on paper or at the desk goes to the privacy officer alone.
  ...elk(groep('inwoner'), 'dossier', 'toonMijnInzage downloadMijnInzage'),
  ...elk(
    groep('privacyofficer'),
    'dossier',
    'toonInzageverzoeken legInzageverzoekVast leverInzage downloadInzage verlengInzage downloadVerlengingsbrief',
  ),

  ...elk(MONITOR_LEZEN, 'monitor', 'toonMonitor toonKaartversies'),
  ...elk(groep('controller'), 'monitor', 'ververs stelCijferkaartVast'),

  ...elk(
    BEGROTING_LEZEN,
    'begroting',
    'toonVoorstellen toonVoorstel toonBegroting toonBuffers toonScenarios toonPrognose toonBoekingen toonWijzigingen toonWijziging toonToerekening toonMaanden toonHertoerekening toonBronnen exporteerVoorstelCsv exporteerVoorstelXlsx toonFormulier downloadFormulierPdf downloadFormulierDocx',
  ),
  ...elk(
    groep('controller'),
    'begroting',
    'importeerVoorstel importeerVoorstelBestand drukFormulierAf toonConcepten toonConcept beginConcept schrijfConcept schrijfConceptregel verwijderConceptregel dienConceptIn stelVrijgaveregelVast geefBufferVrij trekUitBuffer stelScenarioOp verwijderScenario stelRegelVast sluitRegel bereidWijzigingVoor trekWijzigingIn stelToerekeningVast kiesBron hertoereken sluitMaand importeerGrootboek importeerGrootboekBestand herbouwVerplichtingen',
  ),
  ...elk(groep('wethouder'), 'begroting', 'stelWijzigingVast verwerpWijziging'),

  ...elk(STURING, 'raad', 'toonVoorstellen toonVoorstel exporteerRaad exporteerBehandeling toonFracties toonOrganen'),
  ...elk([...STURING, 'raadslid'], 'raad', 'toonToezeggingen toonMoties toonVragen toonMededelingen toonVergaderingen'),
  ...elk(
    groep('griffie'),
    'raad',
    'importeerBehandeling stelFractieVast noemFractie vergeetFractienaam dienVoorstelIn zegToe doeGestand laatVervallen hertoets legBesluitVast legStemverklaringVast stelOrgaanVast dienMotieIn noteerMotienummer stemOverMotie dienAmendementIn stemOverAmendement stelVraag beantwoord deelMee legZienswijzeVast planVergadering schrapVergadering agendeer legAdviesVast importeerRaad',
  ),

  ...elk(
    [...STURING, 'raadslid'],
    'programma',
    'toonPortfolio toonRegister toonProgrammas toonProgramma toonOpbouw toonRapport',
  ),
  ...elk(STURING, 'programma', 'toonBusinesscases toonBusinesscase toonFormulier'),
  ...elk(PROGRAMMA, 'programma', 'rekenBusinesscase legMetingVast'),
  ...elk(
    PROGRAMMA,
    'programma',
    'importeerProgramma importeerReeks importeerTransformatieplan beginRapport beginVervolgrapport schrijfRapport dienRapportIn publiceerRapport rectificeerRapport koppelProject schrijfRegister stelFormulierVast reageerOpBevinding stelMaatregelVast beginProgramma wijzigProgramma voegOnderdeelToe wijzigOnderdeel verplaatsOnderdeel wijzigMaatregel verplaatsMaatregel beginProject wijzigProject verplaatsProject beeindig koppelIndicator ontkoppelIndicator schrijfOvergang koppelAfhankelijkheid ontkoppelAfhankelijkheid',
  ),

  ...elk(STURING, 'rapportage', 'toonStukken toonStuk toonSjablonen toonSjabloon toonSturingswerk'),
  ...elk(
    PROGRAMMA,
    'rapportage',
    'stelSamen maakVervolg schrijfBlok kijkTekstNa voegBlokToe schikBlok verwijsNaarCijfer kiesToezeggingen stelSjabloonVast',
  ),
  ...elk(groep('programmamanager griffie'), 'rapportage', 'publiceer rectificeer trekIn'),
  ...elk([...PROGRAMMA, 'griffie'], 'rapportage', 'herbereken'),
  ...elk(
    'openbaar',
    'rapportage',
    'toonPublicaties toonPublicatie toonBewijs downloadHtml downloadPdf downloadDocx downloadCsv downloadJson',
  ),
  ...elk([...STURING, 'raadslid'], 'rapportage', 'zoekSturing'),

  // What the raad asked and what came of it is public; a list of what is not in order yet is for who mends it.
  ...elk([...STURING, 'raadslid'], 'draad', 'toonDraden toonDraad'),
  ...elk(STURING, 'draad', 'toonDoodlopend'),
])

export const magVolgensTabel = (toegestaan: Toegestaan, functie: string): boolean =>
  toegestaan === 'openbaar' ||
  (toegestaan === 'iedereen' ? functie !== 'niemand' : (toegestaan as readonly string[]).includes(functie))

/**
 * Which groups of fields a person of this function sees through this relation (model, section 5): B that something runs,
 * K who someone is, V the story, P the plan, R decision and help, G money, L who looked. `eigen` of a law in the
 * mandate, `ander` of another law, `altijd` apart from any law. The same twenty lines as the model has, no more.
 */
export type Relatie =
  | 'geen'
  | 'team'
  | 'aanspreekpunt'
  | 'behandelaar'
  | 'regisseur'
  | 'keten'
  | 'taak'
  | 'zelf'
  | 'gezag'
  | 'toewijzing'
  | 'steekproef'
  | 'kring'
type Zicht = { eigen?: string; ander?: string; altijd?: string }

export const ZICHT: Record<string, Partial<Record<Relatie, Zicht>>> = {
  toegang: {
    geen: { eigen: 'B', altijd: 'K' },
    // The desk's own team hears the story once and triages it.
    team: { eigen: 'BV', altijd: 'K' },
    aanspreekpunt: { eigen: 'BVR', altijd: 'KPL' },
    behandelaar: { eigen: 'BVR', altijd: 'KPL' },
  },
  consulent: {
    geen: { altijd: 'K' },
    team: { eigen: 'B', altijd: 'K' },
    aanspreekpunt: { eigen: 'BVR', altijd: 'KPL' },
    behandelaar: { eigen: 'BVR', altijd: 'KPL' },
    regisseur: { eigen: 'BVR', altijd: 'KPL' },
  },
  klantmanager: {
    geen: { altijd: 'K' },
    team: { eigen: 'B', altijd: 'K' },
    aanspreekpunt: { eigen: 'BVR', altijd: 'KPL' },
    behandelaar: { eigen: 'BVR', altijd: 'KPL' },
    regisseur: { eigen: 'BVR', altijd: 'KPL' },
  },
  regionaal: {
    geen: { altijd: 'K' },
    team: { eigen: 'B', altijd: 'K' },
    behandelaar: { eigen: 'BVR', altijd: 'KPL' },
    regisseur: { eigen: 'BVR', altijd: 'KPL' },
    taak: { eigen: 'BVR', altijd: 'KP' },
  },
  teamleider: { team: { eigen: 'B', altijd: 'KPL' } },
  kwaliteit: { steekproef: { eigen: 'BVR', ander: 'BVR', altijd: 'KPL' } },
  bezwaar: { behandelaar: { eigen: 'BVR', altijd: 'K' } },
  backoffice: { keten: { eigen: 'BRG', altijd: 'K' } },
  budgethouder: { keten: { eigen: 'RG' } },
  contractmanager: { keten: { eigen: 'RG' } },
  inwoner: {
    zelf: { eigen: 'BVR', ander: 'BVR', altijd: 'KPL' },
    gezag: { eigen: 'BR', ander: 'BR', altijd: 'KP' },
    // From 16, who shares the plan reads the plan; never what another adult said or was granted.
    kring: { altijd: 'KP' },
  },
  aanbieder: { toewijzing: { eigen: 'RG', ander: 'RG', altijd: 'K' } },
  // K to say whose log he reads; an address he never sees (stadje.ts).
  privacyofficer: { geen: { altijd: 'KLS' } },
}

export const WETTEN_VAN: Record<string, string> = {
  toegang: 'wmo jeugdwet participatiewet wgs overig',
  consulent: 'wmo jeugdwet wgs',
  regionaal: 'wmo',
  teamleider: 'wmo jeugdwet participatiewet wgs overig',
  kwaliteit: 'wmo jeugdwet participatiewet wgs overig',
  bezwaar: 'wmo jeugdwet participatiewet wgs overig',
  backoffice: 'wmo jeugdwet',
  budgethouder: 'wmo jeugdwet',
  contractmanager: 'wmo jeugdwet',
  inwoner: 'wmo jeugdwet participatiewet wgs overig',
}

/** May someone of this function, with these relations, see this group; `wet` is '' for what belongs to no law. */
export function ziet(functie: string, relaties: readonly Relatie[], groep: string, wet: string): boolean {
  const eigen = wet !== '' && (WETTEN_VAN[functie] ?? '').split(' ').includes(wet)
  return (['geen', ...relaties] as const).some((relatie) => {
    const zicht = ZICHT[functie]?.[relatie]
    if (!zicht) return false
    return `${zicht.altijd ?? ''}${wet === '' ? '' : ((eigen ? zicht.eigen : zicht.ander) ?? '')}`.includes(groep)
  })
}
