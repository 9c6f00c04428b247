import type { StylesheetJson } from 'cytoscape';
import { GROUND, KIND_LOOKS, type Shade } from './kind-looks';

/** How the canvas draws: kinds by shape and colour, doubt by dashes, what is not done yet hollow and dotted. */
export function styleOf(shade: Shade): StylesheetJson {
  const { ground, text, line, met, chosen } = GROUND[shade];
  return [
    {
      selector: 'node',
      style: {
        width: 20,
        height: 20,
        shape: 'data(shape)' as 'ellipse',
        label: 'data(label)',
        color: text,
        'font-size': 13,
        'font-family': 'system-ui, "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif',
        'min-zoomed-font-size': 6,
        'text-wrap': 'wrap',
        'text-max-width': '130px',
        'text-valign': 'bottom',
        'text-margin-y': 3,
        'text-outline-color': ground,
        'text-outline-width': 2,
        'border-width': 2,
      },
    },
    {
      selector: 'node.beside',
      style: {
        'text-valign': 'center',
        'text-halign': 'right',
        'text-margin-x': 4,
        'text-margin-y': 0,
        'text-max-width': '260px',
      },
    },
    ...Object.entries(KIND_LOOKS).map(([kind, look]) => ({
      selector: `node[kind="${kind}"]`,
      style: { 'background-color': look[shade], 'border-color': look[shade] },
    })),
    { selector: 'node[kind="EVENT"], node[kind="PLACE"]', style: { width: 24, height: 24 } },
    { selector: 'node[?undone]', style: { 'background-color': ground, 'border-style': 'dotted' } },
    { selector: 'node[?doubtful]', style: { 'border-style': 'dashed', 'background-opacity': 0.45 } },
    {
      selector: 'node[?pinned]',
      style: { 'underlay-color': text, 'underlay-opacity': 0.16, 'underlay-padding': 5 },
    },
    {
      selector: 'edge',
      style: {
        width: 1.4,
        'curve-style': 'bezier',
        'control-point-step-size': 26,
        'line-color': line,
        'target-arrow-color': line,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.8,
        color: text,
        'font-size': 10,
        'min-zoomed-font-size': 7,
        'text-outline-color': ground,
        'text-outline-width': 2,
      },
    },
    {
      selector: 'edge[?met]',
      style: { 'line-color': met, width: 2.2, 'target-arrow-shape': 'none' },
    },
    { selector: 'edge[count > 1]', style: { label: 'data(label)', width: 5, 'font-size': 12 } },
    { selector: 'edge[?doubtful]', style: { 'line-style': 'dashed' } },
    { selector: 'edge[?undone]', style: { 'line-style': 'dotted', 'target-arrow-fill': 'hollow' } },
    { selector: 'edge.near', style: { 'line-color': text, 'target-arrow-color': text } },
    { selector: 'edge.told', style: { label: 'data(label)' } },
    { selector: '.far', style: { opacity: 0.4 } },
    {
      selector: 'edge.chosen',
      style: { 'line-color': chosen, 'target-arrow-color': chosen, width: 3, 'z-index': 9 },
    },
    {
      selector: 'node.chosen',
      style: { 'border-color': chosen, 'border-width': 4, 'font-weight': 'bold', 'z-index': 9 },
    },
  ];
}
