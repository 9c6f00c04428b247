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

/** What a person or body took part in, as a file of the service; throws its message where it refuses. */
export async function exportEncounters(format: Format, of: string): Promise<Blob> {
  const response = await fetch('/export', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ format: format.name, selection: { select: 'encounters', of } }),
  });
  if (response.ok) return response.blob();
  const { errors = [] } = (await response.json().catch(() => ({}))) as {
    errors?: readonly { message: string }[];
  };
  throw new Error(errors[0]?.message ?? `The service answered ${response.status}.`);
}
