import type { Graph } from '../graph/derive-graph';

/** An export format of the service. */
export interface ExportFormat {
  readonly name: string;
  readonly label: string;
  readonly extension: string;
  readonly readBy: string;
}

/** Export formats of the service; empty if it has no export. */
export async function fetchFormats(): Promise<readonly ExportFormat[]> {
  const response = await fetch('/export', { headers: { accept: 'application/json' } });
  if (!response.ok) return [];
  const { formats = [] } = (await response.json()) as { formats?: readonly ExportFormat[] };
  return formats;
}

/**
 * The export selection for the shown entities and facts; undefined if nothing is shown. An encounter becomes
 * its two participations, with the place and the posts at that date.
 */
export function exportSelection({ nodes, facts }: Graph): object | undefined {
  if (nodes.length === 0) return undefined;
  const met = facts.flatMap(({ encounter }) => encounter ?? []);
  const participations = met.flatMap(({ subject, counterpart }) => [subject.factId, counterpart.factId]);
  const stored = facts.flatMap(({ id, type }) => (type === 'MET' ? [] : [id]));
  return {
    select: 'entities',
    entities: nodes.map(({ entity }) => entity.id),
    relationships: [...new Set([...stored, ...participations])],
    ...(met.length > 0 && { atDate: true }),
  };
}

/** Exports a selection as a file. Throws with the message of the service. */
export async function fetchExport(format: ExportFormat, selection: object): Promise<Blob> {
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: format.name, selection }),
  });
  if (response.ok) return response.blob();
  const { errors = [] } = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string }[];
  };
  throw new Error(errors[0]?.message ?? `The service returned HTTP ${response.status}.`);
}
