import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import { derive, type Graph } from '../graph/derive';
import { tellingOf } from '../graph/steps';
import { replay, type View } from '../graph/view';
import { whenOfEdtf } from '../graph/when';
import { useDesk } from './store';

/** The view that the steps add up to; it stays the same while a question waits for its answer. */
export function useView(): View {
  const telling = useDesk(useShallow((desk) => tellingOf(desk.steps)));
  const facts = useDesk((desk) => desk.facts);
  return useMemo(() => replay(telling, facts), [telling, facts]);
}

/** The graph as it is drawn, listed and exported. */
export function useGraph(view: View): Graph {
  const entities = useDesk((desk) => desk.entities);
  const facts = useDesk((desk) => desk.facts);
  const locale = useDesk((desk) => desk.locale);
  return useMemo(
    () => derive(view, { entities, facts }, (edtf) => whenOfEdtf(edtf, locale)),
    [view, entities, facts, locale],
  );
}
