import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
// Only the API itself and its stream: web/graphql/ is a folder of ours.
const proxy = {
  "^/(graphql(/stream)?(\\?|$)|api/(auth|planning)/)": `http://localhost:${process.env.PORT ?? 4000}`,
};

/**
 * Two pages from one tree: the app, and GraphiQL for development. No inline script or style is emitted, so that
 * the server's content security policy needs no exception.
 */
export default defineConfig({
  root: fromHere("."),
  plugins: [react(), tailwindcss()],
  // Documents are made and printed by two packages; both must see the same graphql.
  resolve: {
    dedupe: ["graphql", "react", "react-dom"],
    // The router's stand-in for what every React since 18 has.
    alias: { "use-sync-external-store/shim/index.js": "react" },
  },
  build: {
    outDir: fromHere("../dist/web"),
    emptyOutDir: true,
    target: "es2022",
    sourcemap: false,
    reportCompressedSize: true,
    // The polyfill would be an inline script; every browser we build for has modulepreload.
    modulePreload: { polyfill: false },
    // Icons are referred to by fragment (`icons.svg#cup`), which a data: URL cannot carry.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: { index: fromHere("index.html"), graphiql: fromHere("graphiql.html") },
      output: {
        codeSplitting: {
          groups: [
            // React changes with its version only: a new release of ours leaves it in the riders' caches.
            { name: "react", test: /node_modules[\\/](react|react-dom|scheduler)[\\/]/, priority: 3 },
            // Vite's loader of lazy parts serves both pages; in "app" it would start the app on the other.
            { name: "loader", test: /vite\/preload-helper/, priority: 2 },
            // All that the first page needs in one file: many small ones compress worse.
            { name: "app", test: /web[\\/]main\.tsx$/, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy },
  preview: { proxy },
});
