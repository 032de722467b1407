export type Stap = { wat: string; begon: number; klaar?: number }

/** What is seen while the house is made ready: calm, without a figure of the town, and what it is doing. */
export function waitingPage(stappen: readonly Stap[], nu: number): string {
  return `<!doctype html>
<html lang="nl">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Samenhang wordt klaargezet</title><link rel="stylesheet" href="/inloggen.css"><script src="/wachten.js" defer></script>
</head>
<body>
<main>
<h1>Samenhang wordt klaargezet</h1>
<p>In de oefenomgeving wordt de eerste keer een hele stad gemaakt; dat duurt een paar minuten. Deze pagina gaat vanzelf verder. <span lang="en">The house is being made ready; this page goes on by itself.</span></p>
<noscript><p><a href="/">Kijk of het klaar is</a></p></noscript>
<div id="voortgang" aria-live="polite"><ol class="stappen">
${stappen.map((stap) => regel(stap, nu)).join('\n')}
</ol></div>
</main>
</body>
</html>`
}

const regel = ({ wat, begon, klaar }: Stap, nu: number) =>
  `<li${klaar ? '' : ' aria-current="step"'}>${escapeHtml(wat)} <span class="duur">${klaar ? '' : 'bezig, '}${seconden((klaar ?? nu) - begon)}</span></li>`

const seconden = (ms: number) => `${(ms / 1000).toFixed(1).replace('.', ',')} s`

const escapeHtml = (text: string) => text.replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
