import { languageOf } from '../graph/locale';
import { useDesk } from '../state/store';

/** Words that are not of the page, such as a description in the language of whoever wrote it. */
export function OwnWords({ children, className }: { children: string; className?: string }) {
  const locale = useDesk((desk) => desk.locale);
  return (
    <span lang={languageOf(children, locale)} {...(className && { className })}>
      {children}
    </span>
  );
}
