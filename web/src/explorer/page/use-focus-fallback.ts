import { useEffect } from 'react';

/** Moves the focus to the evidence title when the focused button disappears from the panel. */
export function useFocusFallback(): void {
  useEffect(() => {
    let last: Element | undefined;
    const rememberFocus = ({ target }: FocusEvent) => {
      last = target instanceof Element && target.closest('#evidence') ? target : undefined;
    };
    const restoreFocus = () => {
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      last = undefined;
      const fallback = document.getElementById('evidence-title') ?? document.getElementById('graph');
      fallback?.focus({ preventScroll: true });
    };
    const observer = new MutationObserver(restoreFocus);
    document.addEventListener('focusin', rememberFocus);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', rememberFocus);
      observer.disconnect();
    };
  }, []);
}
