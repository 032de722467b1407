import { FUNCTIES, isFunctie } from '#uitvoering/inrichting/index.ts'

export type DemoGebruiker = {
  gemeente: string
  gemeente_naam: string
  sub: string
  naam: string
  soort: string
  functies: string[]
}

/** The demo's door: everyone who works, lives or delivers in Voorbeeldstad, by function. Plain HTML, works without script. */
export function loginPage(gebruikers: readonly DemoGebruiker[], uid: string): string {
  const gemeenten = [...Map.groupBy(gebruikers, (one) => one.gemeente_naam)].sort(([a], [b]) =>
    b.localeCompare(a, 'nl'),
  )
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Inloggen - Samenhang</title><link rel="icon" href="/icoon.svg" type="image/svg+xml"><link rel="stylesheet" href="/inloggen.css">
</head>
<body>
<main>
<h1>Wie bent u vandaag?</h1>
<p>Dit is een oefenomgeving. Alle inwoners zijn verzonnen. Kies iemand om in te loggen. <span lang="en">Choose who you are.</span></p>
<p><a href="/openbaar">Stukken van de gemeente lezen, zonder in te loggen</a></p>
${gemeenten.map(([naam, groep]) => gemeente(naam, groep, uid)).join('\n')}
</main>
</body>
</html>`
}

const ORDER = Object.keys(FUNCTIES)

function gemeente(naam: string, gebruikers: readonly DemoGebruiker[], uid: string): string {
  const functies = [...Map.groupBy(gebruikers, (one) => one.functies[0]!)].sort(
    ([a], [b]) => ORDER.indexOf(a) - ORDER.indexOf(b),
  )
  return `<section><h2>${escapeHtml(naam)}</h2><form method="post" action="/inloggen/kies/${encodeURIComponent(uid)}"><div class="functies">
${functies
  .map(
    ([
      functie,
      groep,
    ]) => `<div class="functie"><h3>${escapeHtml(isFunctie(functie) ? FUNCTIES[functie].naam.nl : functie)}</h3><ul>
${groep.map((one) => `<li><button name="sub" value="${escapeHtml(one.sub)}">${escapeHtml(one.naam)}</button></li>`).join('\n')}</ul></div>`,
  )
  .join('\n')}</div></form></section>`
}

const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
