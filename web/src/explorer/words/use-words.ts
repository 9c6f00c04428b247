import { useWorkspace } from '../state/store';
import { type Catalogue, catalogueOf } from './catalogue';

/** UI text in the current locale. */
export const useWords = (): Catalogue => catalogueOf(useWorkspace((workspace) => workspace.locale));
