import { useMemo } from 'react';
import { derive, type Graph } from '../graph/derive';
import { viewOf } from '../graph/steps';
import type { View } from '../graph/view';
import { whenOfEdtf } from '../graph/when';
import { useDesk } from './store';

/** The view that the steps add up to. */
export function useView(): View {
  const steps = useDesk((desk) => desk.steps);
  const facts = useDesk((desk) => desk.facts);
  return useMemo(() => viewOf(steps, facts), [steps, facts]);
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
