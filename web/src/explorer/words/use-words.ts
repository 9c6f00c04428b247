import { useWorkspace } from '../state/store';
import { type Catalogue, catalogueOf } from './catalogue';

/** The words of the page in the reader's language. */
export const useWords = (): Catalogue => catalogueOf(useWorkspace((workspace) => workspace.locale));
