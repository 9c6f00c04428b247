import { useWords } from '../words/use-words';
import type { DaySpan } from './day-span';
import { UncertaintyRange } from './uncertainty-range';

/** Explains the uncertainty marks that the timeline contains. */
export function TimelineLegend({ spans }: { spans: readonly DaySpan[] }) {
  const words = useWords();
  const sometime = spans.some(({ is }) => is === 'sometime');
  const lasting = spans.filter(({ is }) => is === 'lasting');
  const open = lasting.some(({ certain, from, until }) => certain?.[0] !== from || certain[1] !== until);
  if (!sometime && lasting.length === 0) return null;
  return (
    <ul className="legend">
      {lasting.some(({ certain }) => certain) && (
        <li>
          <svg className="mark time lasting" viewBox="0 0 36 20" aria-hidden="true">
            <rect className="bar" x="1" y="4" width="34" height="12" rx="2" />
          </svg>{' '}
          {words.timeLegend.lasting}
        </li>
      )}
      {open && (
        <li>
          <svg className="mark time lasting" viewBox="0 0 36 20" aria-hidden="true">
            <UncertaintyRange left={2} right={34} y={10} ends={[true, true]} />
            <rect className="bar" x="11" y="4" width="14" height="12" rx="2" />
          </svg>{' '}
          {words.timeLegend.open}
        </li>
      )}
      {sometime && (
        <li>
          <svg className="mark time" viewBox="0 0 36 20" aria-hidden="true">
            <UncertaintyRange left={2} right={34} y={10} ends={[true, true]} />
            <path d="M18 5L23 10L18 15L13 10Z" />
          </svg>{' '}
          {words.timeLegend.sometime}
        </li>
      )}
    </ul>
  );
}
