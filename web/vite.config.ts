import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Preloads the page script, so that it arrives while main.ts sends the requests of a link. */
const fetchPageBeside: Plugin = {
  name: 'fetch-page-beside',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { path, bundle = {}, chunk }) => {
      if (path !== '/index.html') return [];
      const files = new Set(chunk?.dynamicImports);
      // A Set may grow while it is iterated; the loop visits the new members.
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
  // Monaco's workers are ES modules.
  worker: { format: 'es' },
  build: {
    target: 'es2023',
    // Files instead of data: URLs, so that the content security policy stays strict.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // Monaco is one large chunk that loads after the page is shown.
    chunkSizeWarningLimit: 5000,
    // GraphiQL's files contain "use no memo" for a compiler that has already run.
    rolldownOptions: {
      input: ['index.html', 'ask.html'],
      checks: { moduleLevelDirective: false },
    },
  },
});
