import { useState } from 'react';
import type { Graph } from '../graph/derive';
import type { View } from '../graph/view';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { KIND_VALUES, kindLabel } from '../words/vocabulary';
import { type Caption, pictureOf } from './picture';
import { save, toPng } from './save';
import { exportFile, exportFormats, type Format, selectionOf } from './service-formats';

/** Takes the view away: as a picture, or as a file in any format of the service. */
export function TakeAway({ view, graph }: { view: View; graph: Graph }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const [formats, setFormats] = useState<readonly Format[]>();
  const [trouble, setTrouble] = useState('');
  const focusName = useDesk((desk) => (view.focus ? desk.entities.get(view.focus)?.name : undefined));
  const selection = selectionOf(view, graph);
  const name = view.focus?.replace(/[^\w-]+/g, '-') ?? 'guanxi';

  function caption(): Caption {
    const kinds = KIND_VALUES.filter((kind) => graph.nodes.some(({ entity }) => entity.kind === kind));
    return {
      title: focusName ? words.pictureTitle(focusName) : 'Guanxi 關係',
      made: `${words.made(new Date().toISOString().slice(0, 10))} · ${words.summary(graph.nodes.length, graph.facts.length)}`,
      legend: kinds.map((kind) => ({ kind, label: kindLabel(kind, locale) })),
      inferred: words.legend.inferred,
      planned: words.legend.planned,
      sourcesTitle: words.sources,
    };
  }
  const picture = () => pictureOf(graph, useDesk.getState().positions, caption());
  const attempt = (work: () => Promise<void>) => {
    setTrouble('');
    work().catch((error: unknown) => setTrouble(error instanceof Error ? error.message : words.unreachable));
  };
  const fetchFormats = () => attempt(async () => setFormats(await exportFormats()));
  return (
    <details
      className="menu"
      onToggle={({ currentTarget }) => currentTarget.open && !formats && fetchFormats()}
    >
      <summary>{words.take}</summary>
      <div className="menu-body">
        <h3>{words.picture}</h3>
        <button
          type="button"
          onClick={() => attempt(async () => save(await toPng(picture()), `${name}.png`))}
        >
          PNG
        </button>
        <button
          type="button"
          onClick={() => save(new Blob([picture().svg], { type: 'image/svg+xml' }), `${name}.svg`)}
        >
          SVG
        </button>
        <h3>{words.formats}</h3>
        {formats?.length === 0 && <p className="quiet">{words.noFormats}</p>}
        {!selection && <p className="quiet">{words.tooLarge}</p>}
        <div className="formats">
          {selection &&
            formats?.map((format) => (
              <button
                key={format.name}
                type="button"
                title={format.readBy}
                onClick={() =>
                  attempt(async () =>
                    save(await exportFile(format, selection), `${name}.${format.extension}`),
                  )
                }
              >
                {format.label}
              </button>
            ))}
        </div>
        {trouble && <p role="alert">{trouble}</p>}
      </div>
    </details>
  );
}
