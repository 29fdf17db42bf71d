import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import "graphiql/style.css";
import "./graphiql.css";

type Fetcher = Parameters<typeof GraphiQL>[0]["fetcher"];

/** The API stands at the address this page was loaded from; headers typed into the editor go along. */
const fetcher: Fetcher = async (parameters, options) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", ...options?.headers },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

const firstQuery = `# The nearest rest stations that are open when you get there.
{
  nearestPlaces(near: { lat: 39.9219, lon: 116.4431 }, first: 5, filter: { openOnArrival: EBIKE }) {
    metres
    travelMinutes(mode: EBIKE)
    place {
      code
      name
      nextChange { at to }
      amenities { state amenity { code name } }
    }
  }
}
`;

const container = document.getElementById("graphiql");
if (!container) throw new Error("expected an element with the id graphiql");
createRoot(container).render(<GraphiQL fetcher={fetcher} defaultQuery={firstQuery} />);
