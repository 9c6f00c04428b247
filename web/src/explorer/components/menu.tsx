import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react';

/** A button that opens a panel. Esc or a click outside closes it and returns the focus to the button. */
export function Menu(props: { title: ReactNode; onOpen?: () => void; children: ReactNode }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const button = useRef<HTMLElement>(null);

  useEffect(() => {
    function handlePointerDown({ target }: PointerEvent) {
      const element = menu.current;
      if (!element?.open || !(target instanceof Node) || element.contains(target)) return;
      const within = element.contains(document.activeElement);
      element.open = false;
      // A click on something that cannot take the focus must not lose it.
      if (within) button.current?.focus({ preventScroll: true });
    }
    document.addEventListener('pointerdown', handlePointerDown, { capture: true });
    return () => document.removeEventListener('pointerdown', handlePointerDown, { capture: true });
  }, []);

  function handleKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.nativeEvent.isComposing || !menu.current?.open) return;
    event.stopPropagation();
    menu.current.open = false;
    button.current?.focus();
  }

  return (
    <details
      ref={menu}
      className="menu"
      onKeyDown={handleKeyDown}
      onToggle={({ currentTarget }) => currentTarget.open && props.onOpen?.()}
    >
      <summary ref={button}>{props.title}</summary>
      <div className="menu-body">{props.children}</div>
    </details>
  );
}
