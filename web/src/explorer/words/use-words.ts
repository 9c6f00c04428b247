import { useWorkspace } from '../state/store';
import { type Catalog, catalogOf } from './catalog';

/** UI text in the current locale. */
export const useWords = (): Catalog => catalogOf(useWorkspace((workspace) => workspace.locale));
