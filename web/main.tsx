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
const client = createQueryClient();
createRoot(root).render(
  <StrictMode>
    <PersistQueryClientProvider client={client} persistOptions={keeping}>
      <App messages={messages} />
    </PersistQueryClientProvider>
  </StrictMode>,
);
// After what the page waits for. Without it the page still asks every minute.
setTimeout(() => {
  import("./graphql/live.ts").then(({ followPlaces }) => followPlaces(client)).catch(() => undefined);
}, 1000);
