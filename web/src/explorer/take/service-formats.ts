import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';

/** A file format that the service writes. */
export interface Format {
  readonly name: string;
  readonly label: string;
  readonly extension: string;
  readonly readBy: string;
}

/** The formats of the service; none where it has no export. */
export async function exportFormats(): Promise<readonly Format[]> {
  const response = await fetch('/export', { headers: { accept: 'application/json' } });
  if (!response.ok) return [];
  const { formats = [] } = (await response.json()) as { formats?: readonly Format[] };
  return formats;
}

/** Most ids that one selection of the service may start from. */
const MOST_IDS = 100;

/**
 * What of the graph a view is, in the words of the service: among encounters those with the ones shown, else the
 * entities shown with every relationship among them. Undefined where a view is too large to name by its ids.
 */
export function selectionOf(view: View, graph: Graph): object | undefined {
  const ids = graph.nodes.map(({ entity }) => entity.id);
  if (view.focus && graph.facts.some(({ type }) => type === 'MET')) {
    const others = ids.filter((id) => id !== view.focus);
    return { select: 'encounters', of: view.focus, ...(others.length <= MOST_IDS && { with: others }) };
  }
  if (ids.length === 0 || ids.length > MOST_IDS) return undefined;
  return { select: 'neighborhood', of: ids, depth: 1, limit: ids.length };
}

/** A selection as a file of the service; throws its message where it refuses. */
export async function exportFile(format: Format, selection: object): Promise<Blob> {
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: format.name, selection }),
  });
  if (response.ok) return response.blob();
  const { errors = [] } = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string }[];
  };
  throw new Error(errors[0]?.message ?? `The service answered ${response.status}.`);
}
