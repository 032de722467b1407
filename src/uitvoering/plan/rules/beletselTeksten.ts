import type { Tweetalig } from '#values/taal.ts'

export const beletselTeksten: Record<string, Tweetalig> = {
  'plan-loopt-al': {
    nl: 'Dit huishouden heeft al een open plan. Er is er altijd maar een.',
    en: 'This household already has an open plan. There is only ever one.',
  },
  'al-in-kring': {
    nl: 'Deze persoon staat al in de kring van dit plan.',
    en: 'This person is already in the circle of this plan.',
  },
  'nog-ondersteund': {
    nl: 'Voor deze persoon staat nog een doel of voorziening in het plan. Haal die eerst weg.',
    en: 'The plan still holds a goal or provision for this person. Remove it first.',
  },
  'persoon-afgeschermd': {
    nl: 'Deze persoon kan niet in de kring worden opgenomen.',
    en: 'This person cannot be taken into the circle.',
  },
  'kies-een-soort': {
    nl: 'Kies een persoon, iemand uit het netwerk of een professional.',
    en: 'Choose a person, someone from the network or a professional.',
  },
  'geen-concept': {
    nl: 'Er is geen concept. Begin eerst een nieuwe versie.',
    en: 'There is no draft. Start a new version first.',
  },
  'concept-loopt-al': { nl: 'Er is al een concept van dit plan.', en: 'There is already a draft of this plan.' },
  'ligt-ter-beoordeling': {
    nl: 'Deze versie ligt ter beoordeling. Wijzigen kan als zij is teruggegeven.',
    en: 'This version is being assessed. It can be changed when it is returned.',
  },
  'ladderstap-overgeslagen': { nl: 'Weeg eerst de stap {stap}.', en: 'Weigh the step {stap} first.' },
  'lagere-stap-voldoende': {
    nl: 'U noemt de stap {stap} voldoende. Kies die stap als uitkomst.',
    en: 'You call the step {stap} sufficient. Choose that step as the outcome.',
  },
  'reden-bij-oordeel-ontbreekt': {
    nl: 'Schrijf op waarom de stap {stap} niet genoeg is.',
    en: 'Write down why the step {stap} is not enough.',
  },
  'maatwerk-zonder-product': { nl: 'Kies welk product nodig is.', en: 'Choose which product is needed.' },
  'product-zonder-maatwerk': {
    nl: 'Een product hoort alleen bij maatwerk.',
    en: 'A product only belongs to tailored support.',
  },
  'langdurig-zonder-reden': {
    nl: 'Hulp is tijdelijk, tenzij. Schrijf op waarom het langdurig is.',
    en: 'Help is temporary, unless. Write down why it is long-term.',
  },
  'behoefte-onbekend': { nl: 'Deze behoefte staat niet in deze versie.', en: 'This need is not in this version.' },
  'doel-onbekend': { nl: 'Dit doel staat niet in deze versie.', en: 'This goal is not in this version.' },
  'afspraak-onbekend': { nl: 'Deze afspraak staat niet in dit plan.', en: 'This agreement is not in this plan.' },
  'niet-in-kring': {
    nl: 'Deze persoon staat niet in de kring van dit plan.',
    en: 'This person is not in the circle of this plan.',
  },
  'eigenaar-ontbreekt': { nl: 'Noem wie dit doet.', en: 'Say who does this.' },
  'voorziening-zonder-afweging': {
    nl: 'Een voorziening vraagt u alleen na een afweging die op maatwerk uitkomt.',
    en: 'A provision can only be asked after a weighing that ends at tailored support.',
  },
  'client-zonder-persoon': {
    nl: 'Een voorziening is voor iemand die bij ons als persoon bekend is.',
    en: 'A provision is for someone we know as a person.',
  },
  'product-niet-geldig': {
    nl: 'Dit product kan op deze begindatum niet worden ingezet.',
    en: 'This product cannot be used from this start date.',
  },
  'leveringsvorm-past-niet': {
    nl: 'Dit product kan niet in deze leveringsvorm.',
    en: 'This product cannot be provided in this form.',
  },
  'eenheid-past-niet-bij-product': {
    nl: 'Deze eenheid past niet bij het product.',
    en: 'This unit does not fit the product.',
  },
  'eind-voor-begin': { nl: 'De einddatum ligt voor de begindatum.', en: 'The end date is before the start date.' },
  'streefdatum-voorbij': { nl: 'De streefdatum ligt in het verleden.', en: 'The target date is in the past.' },
  'plan-zonder-doel': { nl: 'Een plan heeft minstens een doel.', en: 'A plan has at least one goal.' },
  'afweging-ontbreekt': {
    nl: '{aantal} behoeften zijn nog niet gewogen.',
    en: '{aantal} needs have not been weighed yet.',
  },
  'doel-zonder-evaluatiedatum': {
    nl: 'Kies een dag waarop u de doelen samen evalueert.',
    en: 'Choose a day on which you evaluate the goals together.',
  },
  'evaluatie-niet-in-toekomst': { nl: 'De evaluatie ligt na vandaag.', en: 'The evaluation lies after today.' },
  'eigen-werk': {
    nl: 'U schreef mee aan deze versie. Een ander beoordeelt haar.',
    en: 'You wrote in this version. Someone else assesses it.',
  },
  'beoordelingsstap-niet-aan-de-beurt': {
    nl: 'Deze versie wacht nu niet op uw oordeel.',
    en: 'This version is not waiting for your assessment now.',
  },
  'toelichting-ontbreekt': { nl: 'Schrijf op wat er anders moet.', en: 'Write down what needs to change.' },
  'al-regisseur': { nl: 'Deze medewerker is al regisseur van dit plan.', en: 'This worker already directs this plan.' },
  'regisseur-ontbreekt': {
    nl: 'Een lopend plan heeft elke dag precies een regisseur.',
    en: 'A running plan has exactly one director every day.',
  },
  'geen-vastgestelde-versie': {
    nl: 'Een regisseur wijst u aan na de eerste vaststelling.',
    en: 'A director is appointed after the first adoption.',
  },
  'medewerker-onbekend': { nl: 'Deze medewerker werkt hier niet.', en: 'This worker does not work here.' },
  'waarnemer-is-regisseur': {
    nl: 'De waarnemer is een ander dan de regisseur.',
    en: 'The deputy is someone other than the director.',
  },
  'al-betrokken': {
    nl: 'Deze medewerker is al betrokken bij dit plan.',
    en: 'This worker is already involved in this plan.',
  },
  'niet-de-geldende-versie': {
    nl: 'Ondertekenen kan alleen bij de versie die nu geldt.',
    en: 'Only the version in force can be signed.',
  },
  'gezag-ontbreekt': {
    nl: 'Deze persoon mag niet voor de ander tekenen.',
    en: 'This person may not sign for the other.',
  },
  'professional-niet-van-voogd': {
    nl: 'Kies iemand die voor de voogd van dit kind werkt en om dit huishouden staat.',
    en: 'Choose someone who works for the guardian of this child and stands around this household.',
  },
  'al-ondertekend': {
    nl: 'Deze persoon heeft deze versie al ondertekend.',
    en: 'This person has already signed this version.',
  },
  'versie-vastgesteld': {
    nl: 'Een vastgestelde versie verandert niet. Begin een nieuwe versie.',
    en: 'An adopted version does not change. Start a new version.',
  },
  'inzet-loopt': {
    nl: 'Er loopt nog een voorziening uit dit plan.',
    en: 'A provision from this plan is still running.',
  },
  'open-concept': {
    nl: 'Er is nog een concept. Bevestig dat het mag vervallen.',
    en: 'There is still a draft. Confirm that it may lapse.',
  },
  'afspraak-open': {
    nl: 'Er staan nog {aantal} afspraken open. Bevestig dat u toch sluit.',
    en: '{aantal} agreements are still open. Confirm that you close anyway.',
  },
  'aanbod-zonder-voorliggend': {
    nl: 'Een aanbod uit de sociale kaart hoort bij voorliggend aanbod.',
    en: 'An offer of the social map belongs to a general provision.',
  },
  'woont-niet-elders': {
    nl: 'Deze persoon woont volgens de BRP in onze gemeente.',
    en: 'By the BRP this person lives in our municipality.',
  },
  'client-woont-elders': {
    nl: 'Deze persoon woont in een andere gemeente. Die kent de Wmo toe. Kies bij het wegen: andere gemeente.',
    en: 'This person lives in another municipality, which grants the Wmo. Choose at weighing: other municipality.',
  },
  'geen-score': { nl: 'Geef minstens een score.', en: 'Give at least one score.' },
  'domein-niet-in-instrument': {
    nl: 'Dit levensdomein hoort niet bij het instrument van die dag.',
    en: 'This life domain is not in the instrument of that day.',
  },
  'domein-dubbel': { nl: 'Een levensdomein staat er twee keer in.', en: 'A life domain is in it twice.' },
  'niveau-niet-in-instrument': {
    nl: 'Dit niveau kent het instrument niet.',
    en: 'The instrument does not know this level.',
  },
  'methode-onbekend': { nl: 'Deze methode staat niet in de lijst.', en: 'This method is not in the list.' },
  'methode-loopt-al': { nl: 'Deze methode loopt al.', en: 'This method already runs.' },
  'regel-niet-genoemd': {
    nl: 'Schrijf op welke regel u loslaat en waarom.',
    en: 'Write down which rule you set aside, and why.',
  },
  'een-discipline': {
    nl: 'Een overleg is met minstens twee disciplines.',
    en: 'A meeting is with at least two disciplines.',
  },
  'agenda-ontbreekt': { nl: 'Zet minstens een punt op de agenda.', en: 'Put at least one point on the agenda.' },
  'deelnemer-zonder-naam': { nl: 'Noem bij elke discipline wie er komt.', en: 'Say who comes for each discipline.' },
  'overleg-al-gehouden': { nl: 'Van dit overleg is al een verslag.', en: 'This meeting already has a report.' },
  'overleg-nog-niet-geweest': {
    nl: 'Dit overleg is nog niet geweest.',
    en: 'This meeting has not taken place yet.',
  },
  'deelnemer-onbekend': { nl: 'Deze deelnemer was niet uitgenodigd.', en: 'This participant was not invited.' },
  'discipline-niet-aan-tafel': {
    nl: 'Deze discipline zat niet aan tafel.',
    en: 'This discipline was not at the table.',
  },
  'overgang-loopt-al': {
    nl: 'De weg naar achttien is voor deze persoon al begonnen.',
    en: 'The way to eighteen has already begun for this person.',
  },
  'niet-tussen-zestien-en-achttien': {
    nl: 'De weg naar achttien begint bij zestien en een half en eindigt op de verjaardag.',
    en: 'The way to eighteen begins at sixteen and a half and ends on the birthday.',
  },
  'geen-waarnemer': {
    nl: 'Alleen de waarnemer neemt zelf de regie over.',
    en: 'Only the deputy takes over by himself.',
  },
  'waarneming-ongewijzigd': { nl: 'Dit is nu ook al zo.', en: 'This is how it is already.' },
  'al-contactpersoon': {
    nl: 'Deze medewerker is al contactpersoon.',
    en: 'This worker is already the contact.',
  },
  'ontvanger-ontbreekt': {
    nl: 'Kies een collega of een gemeente.',
    en: 'Choose a colleague or a municipality.',
  },
  'eigen-gemeente': { nl: 'Dit is onze eigen gemeente.', en: 'This is our own municipality.' },
  'niemand-gaat-mee': { nl: 'Kies wie er meegaat.', en: 'Choose who goes along.' },
  'toestemming-voor-overdracht-ontbreekt': {
    nl: '{naam} gaf nog geen toestemming om het plan naar deze gemeente te sturen.',
    en: '{naam} has not yet allowed the plan to be sent to this municipality.',
  },
  'open-concept-bij-overdracht': {
    nl: 'Er is nog een concept. Stel het vast of laat het vervallen voor u overdraagt.',
    en: 'There is still a draft. Adopt it or let it lapse before the transfer.',
  },
  'overdracht-loopt-al': {
    nl: 'Dit plan is al aangeboden. Wacht op het antwoord.',
    en: 'This plan has already been offered. Wait for the answer.',
  },
  'overdracht-al-ingetrokken': {
    nl: 'U hebt deze overdracht al teruggevraagd. De andere gemeente moet nog antwoorden.',
    en: 'You have already asked this transfer back. The other municipality must still answer.',
  },
  'weigering-al-besproken': {
    nl: 'Dit is al besproken en vastgelegd.',
    en: 'This was talked about and recorded already.',
  },
  'overdracht-al-beantwoord': {
    nl: 'Deze overdracht is al beantwoord.',
    en: 'This transfer has already been answered.',
  },
  'overdracht-al-beantwoord-hier': {
    nl: 'Deze overdracht is al beantwoord.',
    en: 'This transfer has already been answered.',
  },
  'geen-weg-naar-gemeente': {
    nl: 'Naar deze gemeente kunnen wij nog geen plan sturen.',
    en: 'We cannot send a plan to this municipality yet.',
  },
}
