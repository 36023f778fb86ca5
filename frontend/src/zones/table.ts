// The table of coordinates: the source of truth. The map reads it and writes into it, as a person would.
import { type Plan, type Point, degrees, written } from "./earth";

const input = (within: Element, name: string): HTMLInputElement | null => within.querySelector<HTMLInputElement>(`[data-${name}]`);

/** A row or a pair of inputs that holds one point; null while it holds none. */
export function pointOf(row: Element): Point | null {
  const lat = degrees(input(row, "lat")?.value ?? "");
  const lon = degrees(input(row, "lon")?.value ?? "");
  return lat === null || lon === null || Math.abs(lat) > 90 || Math.abs(lon) > 180 ? null : { lat, lon };
}

export function write(row: Element, point: Point, plan: Plan): void {
  set(input(row, "lat"), written(point.lat, plan));
  set(input(row, "lon"), written(((point.lon + 540) % 360) - 180, plan));
}

/** Put a value in as if it had been typed, so that it is tried and saved like any other. */
export function set(field: HTMLInputElement | HTMLSelectElement | null, value: string): void {
  if (!field || field.value === value) return;
  field.value = value;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

export class Table {
  constructor(readonly fieldset: HTMLElement) {}

  get closed(): boolean {
    return this.fieldset.dataset.points?.endsWith("polygon") ?? false;
  }

  get body(): HTMLElement | null {
    return this.fieldset.querySelector("tbody");
  }

  get rows(): HTMLElement[] {
    return [...(this.body?.querySelectorAll<HTMLElement>("tr[data-point]") ?? [])];
  }

  get points(): [HTMLElement, Point][] {
    return this.rows.flatMap((row) => {
      const point = pointOf(row);
      return point ? [[row, point] as [HTMLElement, Point]] : [];
    });
  }

  /** One row more, before another or at the end. */
  add(point: Point, plan: Plan, before: Element | null = null): HTMLElement | null {
    const pattern = this.fieldset.querySelector<HTMLTemplateElement>("template[data-row]");
    const body = this.body;
    if (!pattern || !body) return null;
    const taken = this.rows.map((row) => Number(/\.(\d+)$/.exec(row.id)?.[1] ?? -1));
    const number = String(Math.max(-1, ...taken) + 1);
    const holder = document.createElement("tbody");
    holder.innerHTML = pattern.innerHTML.replaceAll("__n__", number);
    const row = holder.firstElementChild as HTMLElement | null;
    if (!row) return null;
    body.insertBefore(row, before);
    this.count();
    write(row, point, plan);
    return row;
  }

  remove(row: Element): void {
    row.remove();
    this.count();
    this.fieldset.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** All points anew, as from a file. */
  replace(points: Point[], plan: Plan): void {
    for (const row of this.rows) row.remove();
    for (const point of points) this.add(point, plan);
    this.fieldset.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Rows are counted anew, so that the map and the table call a point by the same number. */
  count(): void {
    this.rows.forEach((row, at) => {
      const number = row.querySelector("[data-number]");
      if (number) number.textContent = String(at + 1);
    });
  }
}

/** The points of the first area or line in a GeoJSON text; empty where there is none. */
export function fromGeoJson(text: string): Point[] {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return [];
  }
  const waiting: unknown[] = [read];
  while (waiting.length > 0) {
    const one = waiting.shift();
    if (Array.isArray(one)) {
      const pairs = one.flatMap((pair) => (Array.isArray(pair) && typeof pair[0] === "number" && typeof pair[1] === "number" ? [{ lon: pair[0], lat: pair[1] }] : []));
      if (pairs.length > 1 && pairs.length === one.length) return withoutEnd(pairs);
      waiting.unshift(...one.filter((inner) => Array.isArray(inner) || (typeof inner === "object" && inner !== null)));
    } else if (typeof one === "object" && one !== null) {
      const held = one as Record<string, unknown>;
      waiting.unshift(...[held.features, held.geometry, held.geometries, held.coordinates].filter((inner) => inner !== undefined && inner !== null));
    }
  }
  return [];
}

/** GeoJSON writes the first corner of an area again at its end; the file does not. */
function withoutEnd(points: Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  return points.length > 3 && first && last && first.lon === last.lon && first.lat === last.lat ? points.slice(0, -1) : points;
}
