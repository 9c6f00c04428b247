import { useEffect } from 'react';

/** Where a button of the evidence is gone once it is pressed, the focus goes to the title, not out of the page. */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | undefined;
    const note = ({ target }: FocusEvent) => {
      last = target instanceof Element && target.closest('#evidence') ? target : undefined;
    };
    const keep = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      const place = document.getElementById('evidence-title') ?? document.getElementById('graph');
      place?.focus({ preventScroll: true });
    };
    const watch = new MutationObserver(keep);
    document.addEventListener('focusin', note);
    watch.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', note);
      watch.disconnect();
    };
  }, []);
}
