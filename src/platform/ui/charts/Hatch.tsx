/** Hatched = temporary, or too few to show. Beside colour this is the second signal. */
export function Hatch(props: { id: string; colour: string }) {
  return (
    <pattern id={props.id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="5" height="5" fill="var(--sh-vlak)" />
      <rect width="1.8" height="5" fill={props.colour} />
    </pattern>
  )
}
