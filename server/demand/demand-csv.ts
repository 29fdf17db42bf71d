import { InputError } from "../errors.ts";
import { readCsvRows } from "../imports/csv-rows.ts";
import { describeIgnored, findPlaceColumns, findWeightColumns, type PlaceColumns } from "./demand-columns.ts";
import type { DemandRecord } from "./demand-record.ts";

interface Header {
  length: number;
  place: PlaceColumns;
  weights: number[];
}

/**
 * Rows of a CSV file with a header: a cell, or lat and lon; weight, or h0 to h23.
 * @param onWarning is told which columns are not known and so ignored
 * @throws InputError where the header misses a column or the rest of the file cannot be read
 */
export async function* readDemandCsv(
  bytes: AsyncIterable<Uint8Array>,
  onWarning: (text: string) => void,
): AsyncGenerator<DemandRecord> {
  let header: Header | undefined;
  for await (const { line, cells } of readCsvRows(bytes)) {
    if (!header) header = readHeader(line, cells, onWarning);
    else if (cells.length !== header.length)
      yield { line, problem: `expected ${header.length} cells as in the header, got ${cells.length}` };
    else yield recordOf(line, cells, header);
  }
  if (!header) throw new InputError("line 1: expected a header with lat, lon and weight, got nothing");
}

function readHeader(line: number, names: string[], onWarning: (text: string) => void): Header {
  try {
    const place = findPlaceColumns(names);
    const weights = findWeightColumns(names);
    const used = new Set([...Object.values(place), ...weights]);
    const ignored = names.filter((_, index) => !used.has(index));
    if (ignored.length > 0) onWarning(describeIgnored("columns", ignored));
    return { length: names.length, place, weights };
  } catch (error) {
    if (error instanceof InputError) throw new InputError(`line ${line}: ${error.message}`);
    throw error;
  }
}

function recordOf(line: number, cells: string[], { place, weights }: Header): DemandRecord {
  const at = (index: number): string => cells[index] ?? "";
  return {
    line,
    place: "cell" in place ? { cell: at(place.cell) } : { lat: at(place.lat), lon: at(place.lon) },
    weights: weights.map(at),
  };
}
