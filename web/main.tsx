import { PersistQueryClientProvider } from "@tanstack/react-query-persist-client";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./app.tsx";
import { createQueryClient, keeping } from "./graphql/query-client.ts";
import { loadRememberedLanguage } from "./i18n/language.tsx";
import "./styles.css";

const root = document.getElementById("root");
if (!root) throw new Error("expected an element with the id root");
const messages = await loadRememberedLanguage();
createRoot(root).render(
  <StrictMode>
    <PersistQueryClientProvider client={createQueryClient()} persistOptions={keeping}>
      <App messages={messages} />
    </PersistQueryClientProvider>
  </StrictMode>,
);
