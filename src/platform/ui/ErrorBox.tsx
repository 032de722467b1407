import { Button } from './Button.tsx'
import { Notice } from './Notice.tsx'
import { isProblem } from './problem.ts'
import { useTeksten } from './TaalProvider.tsx'
import { uiTeksten } from './teksten.ts'

/** Not found and not yours read alike; a refusal says why; all else is our fault, with a number to mention. */
export function ErrorBox(props: { error: unknown; onRetry?: () => void }) {
  const t = useTeksten(uiTeksten)
  const { error, onRetry } = props
  if (isProblem(error) && (error.status === 403 || error.status === 404)) {
    return (
      <Notice kind="wacht" locked title={t.nietVoorUTitel}>
        {t.nietVoorUUitleg}
      </Notice>
    )
  }
  if (isProblem(error) && (error.status === 409 || error.status === 412)) {
    return (
      <Notice kind="let-op" live title={t.intussenGewijzigdTitel}>
        <p>{t.intussenGewijzigdUitleg}</p>
        {onRetry ? (
          <Button small onClick={onRetry}>
            {t.nieuweStand}
          </Button>
        ) : null}
      </Notice>
    )
  }
  if (isProblem(error) && error.status >= 400 && error.status < 500) {
    return (
      <Notice kind="let-op" live title={error.message}>
        {error.detail}
      </Notice>
    )
  }
  const offline = isProblem(error) && error.status === 0
  return (
    <Notice kind="te-laat" live title={offline ? t.geenVerbinding : t.misTitel}>
      <p>
        {offline ? t.geenVerbindingUitleg : t.misUitleg}{' '}
        {isProblem(error) && error.nummer ? t.misNummer(error.nummer) : null}
      </p>
      {onRetry ? (
        <Button small onClick={onRetry}>
          {t.opnieuw}
        </Button>
      ) : null}
    </Notice>
  )
}
