import type { Random } from './random';

const two = (number: number) => String(number).padStart(2, '0');

/** An EDTF day. One in four is less precise, and a few are unknown. */
export function eventDate(random: Random): string | undefined {
  const year = random.between(2008, 2025);
  const month = `${year}-${two(random.between(1, 12))}`;
  const day = `${month}-${two(random.between(1, 28))}`;
  const exactness = random.below(100);
  if (exactness < 75) return day;
  if (exactness < 85) return month;
  if (exactness < 89) return `${year}`;
  if (exactness < 93) return `${day}?`;
  if (exactness < 97) return `${month}~`;
  return undefined;
}

/** An EDTF interval of a tenure. Many are ongoing or have an unknown end. */
export function tenure(random: Random): string | undefined {
  const first = random.between(2004, 2022);
  const begin = random.percent(60) ? `${first}-${two(random.between(1, 12))}` : `${first}`;
  const kind = random.below(100);
  if (kind < 45) return `${begin}/${first + random.between(1, 6)}`;
  if (kind < 70) return `${begin}/..`;
  if (kind < 85) return `${begin}/`;
  if (kind < 92) return `/${first + 2}`;
  return undefined;
}
