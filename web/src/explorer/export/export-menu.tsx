import { useState } from 'react';
import { Menu } from '../components/menu';
import { KIND_VALUES } from '../graph/api-enums';
import type { Graph } from '../graph/derive-graph';
import { detectLanguage } from '../graph/locale';
import { formatDay } from '../graph/uncertain-date';
import type { View } from '../graph/view';
import { useWorkspace } from '../state/store';
import { kindLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import { downloadFile, toPng } from './download';
import { type ExportFormat, exportSelection, fetchExport, fetchFormats } from './export-service';
import { exportFileName, exportSubject, exportTitle } from './subject';
import { type Caption, renderFigure } from './svg-figure';

/** Exports the view as an image, or as a file in a format of the service. */
export function ExportMenu({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const [formats, setFormats] = useState<readonly ExportFormat[]>();
  const [errorNotice, setErrorNotice] = useState('');
  const selection = exportSelection(graph);
  const subject = exportSubject(view, graph);
  const name = exportFileName(subject);

  function caption(): Caption {
    const kinds = KIND_VALUES.filter((kind) => graph.nodes.some(({ entity }) => entity.kind === kind));
    return {
      title: exportTitle(subject, words, (id) => useWorkspace.getState().entities.get(id)?.name ?? id),
      createdOn: `${words.createdOn(formatDay(new Date().toISOString().slice(0, 10), locale))} · ${words.summary(graph.nodes.length, graph.facts.length)}`,
      legend: kinds.map((kind) => ({ kind, label: kindLabel(kind, locale) })),
      inferred: words.legend.inferred,
      planned: words.legend.planned,
      sourcesTitle: words.sources,
    };
  }
  const formatLabels: Readonly<Record<string, string>> = words.formatNames;
  const formatName = ({ name: short, label }: ExportFormat) => formatLabels[short] ?? label;
  const figure = () => renderFigure(graph, useWorkspace.getState().positions, caption());
  const runWithErrorNotice = (work: () => Promise<void>) => {
    setErrorNotice('');
    work().catch((error: unknown) =>
      setErrorNotice(error instanceof Error ? error.message : words.unreachable),
    );
  };
  const loadFormats = () => runWithErrorNotice(async () => setFormats(await fetchFormats()));
  return (
    <Menu title={words.export} onOpen={() => !formats && loadFormats()}>
      <h2>{words.image}</h2>
      <button
        type="button"
        onClick={() => runWithErrorNotice(async () => downloadFile(await toPng(figure()), `${name}.png`))}
      >
        PNG
      </button>
      <button
        type="button"
        onClick={() => downloadFile(new Blob([figure().svg], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        SVG
      </button>
      <h2>{words.fileFormats}</h2>
      {formats?.length === 0 && <p className="secondary">{words.noFormats}</p>}
      <div className="formats">
        {selection &&
          formats?.map((format) => (
            <span key={format.name} lang="en" title={format.readBy}>
              <button
                type="button"
                lang={locale}
                onClick={() =>
                  runWithErrorNotice(async () =>
                    downloadFile(await fetchExport(format, selection), `${name}.${format.extension}`),
                  )
                }
              >
                {formatName(format)}
              </button>
            </span>
          ))}
      </div>
      {errorNotice && (
        <p role="alert" lang={detectLanguage(errorNotice, locale)}>
          {errorNotice}
        </p>
      )}
    </Menu>
  );
}
