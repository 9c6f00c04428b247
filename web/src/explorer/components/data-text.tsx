import { detectLanguage } from '../graph/locale';
import { useWorkspace } from '../state/store';

/** Words that are not of the page, such as a description in the language of whoever wrote it. */
export function DataText({ children, className }: { children: string; className?: string }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  return (
    <span lang={detectLanguage(children, locale)} {...(className && { className })}>
      {children}
    </span>
  );
}
