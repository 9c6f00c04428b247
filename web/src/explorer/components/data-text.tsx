import { detectLanguage } from '../graph/locale';
import { useWorkspace } from '../state/store';

/** Text from the data, such as a description. `lang` is detected from its script. */
export function DataText({ children, className }: { children: string; className?: string }) {
  const locale = useWorkspace((workspace) => workspace.locale);
  return (
    <span lang={detectLanguage(children, locale)} {...(className && { className })}>
      {children}
    </span>
  );
}
