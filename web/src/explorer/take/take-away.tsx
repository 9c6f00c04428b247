import { useState } from 'react';
import type { Graph } from '../graph/derive';
import { languageOf } from '../graph/locale';
import type { View } from '../graph/view';
import { KIND_VALUES } from '../graph/vocabulary';
import { dayText } from '../graph/when';
import { Menu } from '../parts/menu';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel } from '../words/vocabulary';
import { type Caption, pictureOf } from './picture';
import { save, toPng } from './save';
import { exportFile, exportFormats, type Format, selectionOf } from './service-formats';
import { fileNameOf, subjectOf, titleOf } from './subject';

/** Takes the view away: as a picture, or as a file in any format of the service. */
export function TakeAway({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [formats, setFormats] = useState<readonly Format[]>();
  const [trouble, setTrouble] = useState('');
  const selection = selectionOf(graph);
  const subject = subjectOf(view, graph);
  const name = fileNameOf(subject);

  function caption(): Caption {
    const kinds = KIND_VALUES.filter((kind) => graph.nodes.some(({ entity }) => entity.kind === kind));
    return {
      title: titleOf(subject, words, (id) => useDesk.getState().entities.get(id)?.name ?? id),
      made: `${words.made(dayText(new Date().toISOString().slice(0, 10), locale))} · ${words.summary(graph.nodes.length, graph.facts.length)}`,
      legend: kinds.map((kind) => ({ kind, label: kindLabel(kind, locale) })),
      inferred: words.legend.inferred,
      planned: words.legend.planned,
      sourcesTitle: words.sources,
    };
  }
  const named: Readonly<Record<string, string>> = words.formatNames;
  const formatName = ({ name: short, label }: Format) => named[short] ?? label;
  const picture = () => pictureOf(graph, useDesk.getState().positions, caption());
  const attempt = (work: () => Promise<void>) => {
    setTrouble('');
    work().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : words.unreachable));
  };
  const fetchFormats = () => attempt(async () => setFormats(await exportFormats()));
  return (
    <Menu title={words.take} onOpen={() => !formats && fetchFormats()}>
      <h2>{words.picture}</h2>
      <button type="button" onClick={() => attempt(async () => save(await toPng(picture()), `${name}.png`))}>
        PNG
      </button>
      <button
        type="button"
        onClick={() => save(new Blob([picture().svg], { type: 'image/svg+xml' }), `${name}.svg`)}
      >
        SVG
      </button>
      <h2>{words.formats}</h2>
      {formats?.length === 0 && <p className="quiet">{words.noFormats}</p>}
      <div className="formats">
        {selection &&
          formats?.map((format) => (
            <span key={format.name} lang="en" title={format.readBy}>
              <button
                type="button"
                lang={locale}
                onClick={() =>
                  attempt(async () =>
                    save(await exportFile(format, selection), `${name}.${format.extension}`),
                  )
                }
              >
                {formatName(format)}
              </button>
            </span>
          ))}
      </div>
      {trouble && (
        <p role="alert" lang={languageOf(trouble, locale)}>
          {trouble}
        </p>
      )}
    </Menu>
  );
}
