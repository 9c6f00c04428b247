import { KindIcon } from '../canvas/kind-icon';
import type { Entity } from '../graph/entity';
import { detectLanguage } from '../graph/locale';
import { usePanelRecords } from '../state/panel-records';
import { select, useWorkspace } from '../state/store';

/** The name of an entity, as a button that selects it. */
export function EntityLink({ id, fallback }: { id: string; fallback?: string }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  const fromWorkspace: Entity | undefined = useWorkspace((workspace) => workspace.entities.get(id));
  const fromPanel = usePanelRecords(({ entities }) => entities.get(id));
  const entity = fromWorkspace ?? fromPanel;
  const name = entity?.name ?? fallback ?? id;
  if (!entity) return <span lang={detectLanguage(name, locale)}>{name}</span>;
  return (
    <button
      type="button"
      className="entity-link"
      data-entity={id}
      onClick={() => select({ kind: 'entity', id })}
    >
      <KindIcon kind={entity.kind} /> <span lang={detectLanguage(name, locale)}>{name}</span>
    </button>
  );
}
