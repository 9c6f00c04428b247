import { ListBoxItem } from 'react-aria-components';
import { KindIcon } from '../canvas/kind-icon';
import { entityWhen } from '../graph/entity';
import { languageOf } from '../graph/locale';
import { OwnWords } from '../parts/own-words';
import { useDesk } from '../state/store';
import { useWords } from '../words/use-words';
import { kindLabel, nameTypeLabel } from '../words/vocabulary';
import type { Hit } from './use-hits';

/** One that was found: its name and kind, by which other name it was found, and what tells it from its namesakes. */
export function HitRow({ hit }: { hit: Hit }) {
  const words = useWords();
  const locale = useDesk((desk) => desk.locale);
  const { entity, matched, posts } = hit;
  const titles = posts.map(({ title }) => title).join('; ');
  return (
    <ListBoxItem id={hit.id} textValue={entity.name} className="hit">
      <KindIcon kind={entity.kind} />
      <span className="hit-name" lang={languageOf(entity.name, locale)}>
        {entity.name}
      </span>
      <span className="hit-kind">
        {[kindLabel(entity.kind, locale), entityWhen(entity)?.text].filter(Boolean).join(' · ')}
      </span>
      {matched.text !== entity.name && (
        <span className="hit-matched">
          {nameTypeLabel(matched.type, locale)} <span lang={matched.language}>{matched.text}</span>
        </span>
      )}
      <OwnWords className="hit-posts">{titles || entity.description || words.ties(entity.degree)}</OwnWords>
    </ListBoxItem>
  );
}
