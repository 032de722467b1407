/** A choice in a row of filters: its name is for who does not see it, the empty option says it too. */
export function Kiezer({
  label,
  leeg,
  waarde,
  opties,
  onKies,
}: {
  label: string
  leeg: string
  waarde: string | undefined
  opties: readonly (readonly [string, string])[]
  onKies: (waarde: string) => void
}) {
  return (
    <label>
      <span className="sh-alleen-lezer">{label}</span>
      <select
        className="utrecht-select utrecht-select--html-select"
        value={waarde ?? ''}
        onChange={(event) => onKies(event.target.value)}
      >
        <option value="">{leeg}</option>
        {opties.map(([code, naam]) => (
          <option key={code} value={code}>
            {naam}
          </option>
        ))}
      </select>
    </label>
  )
}
