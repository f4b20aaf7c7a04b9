import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Where the API is. The page calls its own origin and Vite passes that on, so no CORS is needed. */
const api = process.env.API_URL ?? 'http://127.0.0.1:4010';

export default defineConfig({
  plugins: [react()],
  // The package is linked from two folders up, where it has an msw of its own; the page must have one alone.
  resolve: { dedupe: ['msw'] },
  server: { proxy: { '/api': api }, fs: { allow: ['../..'] } },
  preview: { proxy: { '/api': api } },
});
