import type { Database } from './db/database';
import type { ReadTransaction } from './db/read-transaction';
import type { Shape } from './domain/record/subgraph';
import { AppError } from './errors';
import { DEFAULT_OPTIONS, type Format, type WriteOptions } from './formats/export-format';
import { FORMATS, requireFormat } from './formats/formats';
import { type LossReport, writeCountingLosses } from './formats/loss-report';
import { createExportSlots, type Release } from './services/export/export-slots';
import { openSubgraph, type SubgraphRequest } from './services/export/open-subgraph';
import { listSelections, type Selection } from './services/export/selection';

/** An export: its selection, format and options. */
export interface ExportRequest {
  readonly selection: Selection;
  readonly format: string;
  readonly shape?: Shape | undefined;
  readonly cells?: WriteOptions['cells'] | undefined;
  readonly locale?: WriteOptions['locale'] | undefined;
  /** The export date in the file; defaults to today in UTC. */
  readonly exportDate?: string | undefined;
}

/** An export whose selection is resolved. */
export interface OpenExport {
  readonly fileName: string;
  readonly mediaType: string;
  readonly dataVersion: string;
  readonly entities: number;
  readonly relationships: number | null;
  /** The file in pieces of about 64 kB; the transaction closes when the iteration ends or is abandoned. */
  bytes(onRecords?: (written: number) => void): AsyncIterable<Uint8Array>;
  /** What the format could not hold; complete when the bytes have ended. */
  losses(): LossReport;
  close(): Promise<void>;
}

/** Exports subgraphs: services find them, formats write them. */
export interface Exporter {
  readonly formats: readonly Omit<Format, 'write'>[];
  readonly selections: ReturnType<typeof listSelections>;
  /** Throws UNKNOWN_FORMAT or SHAPE_UNSUPPORTED. */
  assertExportable(request: Pick<ExportRequest, 'format' | 'shape'>): void;
  open(request: ExportRequest, signal?: AbortSignal): Promise<OpenExport>;
}

/** The settings that limit exports. */
interface ExportSettings {
  readonly exportTimeoutMs: number;
  readonly limits: SubgraphRequest['limits'] & { readonly maxExports: number };
}

/** The exporter of one database, with a time limit and a cap on concurrent exports. */
export function createExporter(database: Database, { exportTimeoutMs, limits }: ExportSettings): Exporter {
  const takeSlot = createExportSlots(limits.maxExports);
  return {
    formats: FORMATS,
    selections: listSelections(),
    assertExportable: ({ format, shape }) => void shapeOf(requireFormat(format), shape),
    open: async (request, signal) => {
      const format = requireFormat(request.format);
      const shape = shapeOf(format, request.shape);
      const transaction = await slotted(takeSlot(), exportTimeoutMs, () =>
        database.beginRead({ timeoutMs: exportTimeoutMs, signal }),
      );
      try {
        return await openIn(transaction, format, { ...request, shape, limits });
      } catch (error) {
        await transaction.close();
        throw error;
      }
    },
  };
}

/** A read transaction that holds an export slot until it is closed or its time limit passes. */
async function slotted(
  release: Release,
  timeoutMs: number,
  begin: () => Promise<ReadTransaction>,
): Promise<ReadTransaction> {
  const overdue = setTimeout(release, timeoutMs);
  overdue.unref();
  const end = () => {
    clearTimeout(overdue);
    release();
  };
  try {
    const transaction = await begin();
    return { ...transaction, close: () => transaction.close().finally(end) };
  } catch (error) {
    end();
    throw error;
  }
}

async function openIn(
  transaction: ReadTransaction,
  format: Format,
  request: ExportRequest & Pick<SubgraphRequest, 'shape' | 'limits'>,
): Promise<OpenExport> {
  const { selection, shape, limits, exportDate = today() } = request;
  const options: WriteOptions = {
    cells: request.cells ?? DEFAULT_OPTIONS.cells,
    locale: request.locale ?? DEFAULT_OPTIONS.locale,
  };
  const graph = await openSubgraph(transaction, { selection, shape, made: exportDate, limits });
  const { write, report } = writeCountingLosses(graph, format, options);
  return {
    fileName: `guanxi-${selection.select}.${format.extension}`,
    mediaType: format.mediaType,
    dataVersion: graph.header.dataVersion,
    entities: graph.header.counts.entities,
    relationships: graph.header.counts.relationships,
    async *bytes(onRecords) {
      try {
        for await (const piece of inPieces(write())) {
          onRecords?.(report().records);
          yield piece;
        }
      } finally {
        await transaction.close();
      }
    },
    losses: report,
    close: () => transaction.close(),
  };
}

function shapeOf(format: Format, requested: Shape | undefined): Shape {
  const shape = requested ?? format.shapes[0] ?? 'events';
  if (format.shapes.includes(shape)) return shape;
  throw new AppError(
    'SHAPE_UNSUPPORTED',
    `${format.label} does not support the shape ${shape}; use ${format.shapes.join(' or ')}.`,
    {
      shapes: format.shapes,
    },
  );
}

const today = () => new Date().toISOString().slice(0, 10);

const CHUNK_LENGTH = 65_536;

/** Joins small chunks into larger pieces, so that writers need not buffer. */
async function* inPieces(chunks: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let text = '';
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      text += chunk;
      if (text.length < CHUNK_LENGTH) continue;
      yield Buffer.from(text, 'utf8');
      text = '';
    } else {
      if (text !== '') yield Buffer.from(text, 'utf8');
      text = '';
      yield chunk;
    }
  }
  if (text !== '') yield Buffer.from(text, 'utf8');
}
