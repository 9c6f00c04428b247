import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** The page is fetched while the script before it asks what a link says, and not only after that has run. */
const fetchPageBeside: Plugin = {
  name: 'fetch-page-beside',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle = {}, chunk }) => {
      if (path !== '/index.html') return [];
      const files = new Set(chunk?.dynamicImports);
      // A set that grows while it is walked is walked to its new end.
      for (const file of files) {
        const found = bundle[file];
        if (found?.type === 'chunk') for (const next of found.imports) files.add(next);
      }
      return [...files]
        .filter((file) => !chunk?.imports.includes(file) && file !== chunk?.fileName)
        .map((file) => ({
          tag: 'link',
          attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
          injectTo: 'head',
        }));
    },
  },
};

export default defineConfig({
  plugins: [react(), fetchPageBeside],
  // Monaco's workers are modules of their own.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Files, not data: URLs: the page's content security policy can then stay narrow.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one large chunk; it loads after the page is shown.
    chunkSizeWarningLimit: 5000,
    // "use no memo" in GraphiQL's files speaks to a compiler that has already run.
    rolldownOptions: {
      input: ['index.html', 'ask.html'],
      checks: { moduleLevelDirective: false },
    },
  },
});
