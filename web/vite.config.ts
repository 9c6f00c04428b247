import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [react()],
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
