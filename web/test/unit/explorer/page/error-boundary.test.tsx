// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../../../src/explorer/graph/locale';
import { ErrorBoundary } from '../../../../src/explorer/page/error-boundary';
import { useWorkspace } from '../../../../src/explorer/state/store';
import { CATALOGS } from '../../../../src/explorer/words/catalog';

function Broken(): never {
  throw new Error('a fault of the page');
}

test.each(Object.entries(CATALOGS))(
  'shows an error page in %s with a link to an empty workspace',
  async (locale, words) => {
    vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    useWorkspace.setState({ locale: locale as Locale });
    const container = document.createElement('div');
    const root = createRoot(container);
    await act(async () =>
      root.render(
        <ErrorBoundary>
          <Broken />
        </ErrorBoundary>,
      ),
    );
    expect(container.querySelector('[role="alert"]')?.textContent).toContain(words.pageError);
    expect(container.querySelector('a')?.getAttribute('href')).toBe(location.pathname);
    await act(async () => root.unmount());
    logged.mockRestore();
  },
);

test('renders its children if nothing fails', async () => {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  const container = document.createElement('div');
  const root = createRoot(container);
  await act(async () =>
    root.render(
      <ErrorBoundary>
        <p>well</p>
      </ErrorBoundary>,
    ),
  );
  expect(container.innerHTML).toBe('<p>well</p>');
  await act(async () => root.unmount());
});
