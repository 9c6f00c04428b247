const CAP = 5;

/** A dashed line over the possible days, with a cap at each bounded end. */
export function UncertaintyRange(props: {
  left: number;
  right: number;
  y: number;
  ends: readonly [boolean, boolean];
}) {
  const { left, right, y, ends } = props;
  const cap = (x: number) => `M${x} ${y - CAP}V${y + CAP}`;
  return (
    <>
      <path className="possible-range" d={`M${left} ${y}H${right}`} />
      <path className="range-cap" d={`${ends[0] ? cap(left) : ''}${ends[1] ? cap(right) : ''}`} />
    </>
  );
}
