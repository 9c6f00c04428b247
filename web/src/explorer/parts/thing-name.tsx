import { KindIcon } from '../canvas/kind-icon';
import type { Entity } from '../graph/entity';
import { languageOf } from '../graph/locale';
import { useRead } from '../state/read';
import { select, useDesk } from '../state/store';

/** The name of an entity; pressing it selects the entity. */
export function ThingName({ id, fallback }: { id: string; fallback?: string }) {
  const locale = useDesk((desk) => desk.locale);
  const onDesk: Entity | undefined = useDesk((desk) => desk.entities.get(id));
  const read = useRead(({ entities }) => entities.get(id));
  const entity = onDesk ?? read;
  const name = entity?.name ?? fallback ?? id;
  if (!entity) return <span lang={languageOf(name, locale)}>{name}</span>;
  return (
    <button type="button" className="thing" data-thing={id} onClick={() => select({ kind: 'entity', id })}>
      <KindIcon kind={entity.kind} /> <span lang={languageOf(name, locale)}>{name}</span>
    </button>
  );
}
