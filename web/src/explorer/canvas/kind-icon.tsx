import type { Kind } from '../api/operations.gen';
import { KIND_STYLES } from './kind-styles';

/** The symbol of a kind, as on the canvas. */
export function KindIcon({ kind, hollow = false }: { kind: Kind; hollow?: boolean }) {
  return (
    <svg className={`mark ${hollow ? 'hollow' : ''}`} data-kind={kind} viewBox="0 0 20 20" aria-hidden="true">
      <path d={KIND_STYLES[kind].path} />
    </svg>
  );
}
