import { ListBoxItem } from 'react-aria-components';
import { KindIcon } from '../canvas/kind-icon';
import { DataText } from '../components/data-text';
import { entityDate } from '../graph/entity';
import { detectLanguage } from '../graph/locale';
import { useWorkspace } from '../state/store';
import { kindLabel, nameTypeLabel } from '../words/labels';
import { useWords } from '../words/use-words';
import type { Hit } from './use-hits';

/** A search result: name, kind and date, the matched name, and posts or a description. */
export function HitRow({ hit }: { hit: Hit }) {
  const words = useWords();
  const locale = useWorkspace((workspace) => workspace.locale);
  const { entity, matched, posts } = hit;
  const titles = posts.map(({ title }) => title).join('; ');
  return (
    <ListBoxItem id={hit.id} textValue={entity.name} className="hit">
      <KindIcon kind={entity.kind} />
      <span className="hit-name" lang={detectLanguage(entity.name, locale)}>
        {entity.name}
      </span>
      <span className="hit-kind">
        {[kindLabel(entity.kind, locale), entityDate(entity)?.text].filter(Boolean).join(' · ')}
      </span>
      {matched.text !== entity.name && (
        <span className="hit-matched">
          {nameTypeLabel(matched.type, locale)} <span lang={matched.language}>{matched.text}</span>
        </span>
      )}
      <DataText className="hit-posts">
        {titles || entity.description || words.relationshipCount(entity.degree)}
      </DataText>
    </ListBoxItem>
  );
}
