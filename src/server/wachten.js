// Shows how far the town is, and goes on to where one was going once it stands.
const look = async () => {
  const answer = await fetch('/', { cache: 'no-store' }).catch(() => undefined)
  if (answer && answer.status !== 503) {
    location.reload()
    return
  }
  const text = await answer?.text()
  const next = text && new DOMParser().parseFromString(text, 'text/html').getElementById('voortgang')
  if (next) document.getElementById('voortgang')?.replaceChildren(...next.childNodes)
  setTimeout(look, 1000)
}
setTimeout(look, 1000)
