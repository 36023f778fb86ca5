// Drawing a zone or a line beside its table of coordinates. The table is what counts; whatever the map can do with a
// pointer, the table can do with a keyboard.
import { type Around, drawAround, made, path, scaleBar, strip } from "./zones/drawn";
import { Plan, type Point, fitSheet, sheet } from "./zones/earth";
import { base } from "./dom";
import { Table, fromGeoJson, pointOf, set, write } from "./zones/table";

const UNITS: Record<string, number> = { km: 1000, m: 1, "nautical miles": 1852, miles: 1609.344, feet: 0.3048 };

export function listenForZones(): void {
  const begin = (): void => document.querySelectorAll<HTMLElement>("[data-zone-map][hidden]").forEach((holder) => new ZoneMap(holder));
  document.addEventListener("htmx:after:swap", begin);
  begin();
}

class ZoneMap {
  #svg = made("svg", { class: "zone-map", role: "img" });
  #plan: Plan;
  #land: Point[][] = [];
  #asked = "";
  #around: Around[];
  #form: HTMLElement;
  #held: { row: Element | null; radius: boolean } | null = null;
  #moved = false;

  constructor(holder: HTMLElement) {
    this.#form = holder.closest("form") ?? document.body;
    this.#around = JSON.parse(holder.dataset.around ?? "[]") as Around[];
    holder.hidden = false;
    fitSheet(holder.clientWidth);
    this.#svg.setAttribute("viewBox", `0 0 ${sheet.wide} ${sheet.high}`);
    this.#plan = this.#fit();
    this.#svg.setAttribute("aria-label", holder.dataset.label ?? "");
    holder.querySelector("[data-zone-sheet]")?.append(this.#svg);
    const circle = holder.querySelector<HTMLInputElement>("[data-zone-draws][value=circle]");
    if (circle && this.#centre && pointOf(this.#centre)) circle.checked = true;
    this.#listen(holder);
    this.draw();
  }

  get #tables(): Table[] {
    return [...this.#form.querySelectorAll<HTMLElement>("[data-points]")].map((one) => new Table(one));
  }

  /** What a click adds to: the table that was chosen, else the first. */
  get #table(): Table | undefined {
    return this.#tables[0];
  }

  get #centre(): Element | null {
    return this.#form.querySelector('[data-point="circle.centre"]');
  }

  get #circling(): boolean {
    const choice = this.#form.querySelector<HTMLInputElement>("[data-zone-draws]:checked");
    return choice?.value === "circle" || this.#table === undefined;
  }

  #value(name: string): string {
    return this.#form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)?.value ?? "";
  }

  #metres(name: string): number {
    return Number(this.#value(`${name}.n`).replaceAll(",", "")) * (UNITS[this.#value(`${name}.unit`)] ?? 1) || 0;
  }

  #fit(): Plan {
    const own = this.#tables.flatMap((table) => table.points.map(([, point]) => point));
    const centre = this.#centre && pointOf(this.#centre);
    if (centre) own.push(centre);
    const near = own.length > 0 ? own : this.#bandLine.length > 0 ? this.#bandLine : this.#around.flatMap((one) => one.points.map(([lon, lat]) => ({ lon, lat })));
    return Plan.around(near, Math.max(centre ? this.#metres("circle.radius") : 0, this.#metres("band.to")));
  }

  get #bandLine(): Point[] {
    const along = this.#value("band.along");
    return this.#around.find((one) => one.sort === "line" && one.id === along)?.points.map(([lon, lat]) => ({ lon, lat })) ?? [];
  }

  draw(): void {
    const svg = this.#svg;
    svg.replaceChildren();
    made("rect", { width: sheet.wide, height: sheet.high, class: "zone-sea" }, svg);
    if (this.#land.length > 0) made("path", { d: this.#land.map((ring) => path(ring, this.#plan, true)).join(""), class: "zone-land" }, svg);
    drawAround(svg, this.#around, this.#plan);
    const band = this.#bandLine;
    if (band.length > 1) {
      made("path", { d: strip(band, this.#plan, this.#metres("band.from"), this.#metres("band.to"), this.#value("band.side")), class: "zone-strip" }, svg);
      made("path", { d: path(band, this.#plan, false), class: "zone-own zone-line" }, svg);
    }
    for (const table of this.#tables) this.#drawTable(table);
    this.#drawCircle();
    scaleBar(svg, this.#plan);
    void this.#fetchLand();
  }

  #drawTable(table: Table): void {
    const points = table.points;
    if (points.length > 1) {
      const closed = table.closed && points.length > 2;
      made("path", { d: path(points.map(([, point]) => point), this.#plan, closed), class: closed ? "zone-own" : "zone-own zone-line" }, this.#svg);
    }
    points.forEach(([row, point], at) => this.#handle(row, point, String(at + 1)));
  }

  #drawCircle(): void {
    const centre = this.#centre && pointOf(this.#centre);
    if (!centre || !this.#centre) return;
    const [cx, cy] = this.#plan.place(centre);
    const r = this.#plan.pixels(this.#metres("circle.radius"));
    if (r > 0) {
      made("circle", { cx, cy, r, class: "zone-own" }, this.#svg);
      made("circle", { cx: cx + r, cy, r: 7, class: "zone-handle zone-radius", "data-radius": "yes" }, this.#svg);
    }
    this.#handle(this.#centre, centre, "");
  }

  #handles = new WeakMap<Element, Element>();

  #handle(row: Element, point: Point, number: string): void {
    const [cx, cy] = this.#plan.place(point);
    const dot = made("circle", { cx, cy, r: 7, class: "zone-handle" }, this.#svg);
    this.#handles.set(dot, row);
    if (number) made("text", { x: cx + 9, y: cy + 4, class: "zone-words" }, this.#svg).textContent = number;
  }

  async #fetchLand(): Promise<void> {
    const { west, south, east, north } = this.#plan.bounds;
    const query = new URLSearchParams({ west: west.toFixed(3), south: south.toFixed(3), east: east.toFixed(3), north: north.toFixed(3) }).toString();
    if (query === this.#asked) return;
    this.#asked = query;
    try {
      const answer = await fetch(`${base()}/land?${query}`);
      if (!answer.ok || query !== this.#asked) return;
      this.#land = ((await answer.json()) as [number, number][][]).map((ring) => ring.map(([lon, lat]) => ({ lon, lat })));
      this.draw();
    } catch {
      // without the outline the drawing still works
    }
  }

  #at(event: PointerEvent | MouseEvent): Point {
    const box = this.#svg.getBoundingClientRect();
    return this.#plan.back(((event.clientX - box.left) / box.width) * sheet.wide, ((event.clientY - box.top) / box.height) * sheet.high);
  }

  #listen(holder: HTMLElement): void {
    this.#form.addEventListener("input", () => this.draw());
    holder.addEventListener("click", (event) => this.#tool((event.target as Element).closest<HTMLElement>("[data-zone]")?.dataset.zone ?? ""));
    holder.querySelector<HTMLInputElement>("[data-zone-file]")?.addEventListener("change", (event) => void this.#import(event.target as HTMLInputElement, holder));
    this.#svg.addEventListener("pointerdown", (event) => this.#down(event as PointerEvent));
    this.#svg.addEventListener("pointermove", (event) => this.#move(event as PointerEvent));
    this.#svg.addEventListener("pointerup", (event) => this.#up(event as PointerEvent));
  }

  #from: { x: number; y: number; middle: Point } | null = null;

  #down(event: PointerEvent): void {
    const target = event.target as Element;
    this.#moved = false;
    this.#from = { x: event.clientX, y: event.clientY, middle: { ...this.#plan.middle } };
    const row = this.#handles.get(target);
    this.#held = row ? { row, radius: false } : target.hasAttribute("data-radius") ? { row: null, radius: true } : null;
    this.#svg.setPointerCapture(event.pointerId);
  }

  #move(event: PointerEvent): void {
    const from = this.#from;
    if (!from || Math.hypot(event.clientX - from.x, event.clientY - from.y) < 4) return;
    this.#moved = true;
    const point = this.#at(event);
    if (this.#held?.row) write(this.#held.row, point, this.#plan);
    else if (this.#held?.radius) this.#setRadius(point);
    else {
      const box = this.#svg.getBoundingClientRect();
      const step = this.#plan.span / box.height;
      this.#plan.middle = { lon: from.middle.lon - ((event.clientX - from.x) * step) / this.#plan.squeeze, lat: from.middle.lat + (event.clientY - from.y) * step };
      this.draw();
    }
  }

  #up(event: PointerEvent): void {
    const [held, moved] = [this.#held, this.#moved];
    this.#held = this.#from = null;
    if (held || moved) return;
    const point = this.#at(event);
    const centre = this.#centre;
    if (this.#circling && centre) {
      unfold(centre);
      write(centre, point, this.#plan);
      if (!this.#metres("circle.radius")) this.#setRadius(this.#plan.back(sheet.wide / 2 + 60, sheet.high / 2), this.#plan.middle);
    } else if (this.#table) {
      unfold(this.#table.fieldset);
      this.#table.add(point, this.#plan);
    }
    this.draw();
  }

  #setRadius(point: Point, centre = this.#centre && pointOf(this.#centre)): void {
    if (!centre) return;
    const [a, b] = [this.#plan.place(centre), this.#plan.place(point)];
    const metres = this.#plan.metres(Math.hypot(a[0] - b[0], a[1] - b[1]));
    const km = metres >= 1000;
    set(this.#form.querySelector<HTMLSelectElement>('[name="circle.radius.unit"]'), km ? "km" : "m");
    set(this.#form.querySelector<HTMLInputElement>('[name="circle.radius.n"]'), km ? (metres / 1000).toPrecision(3).replace(/\.?0+$/, "") : String(Math.round(metres)));
  }

  #tool(what: string): void {
    if (what === "in") this.#plan.span /= 1.6;
    else if (what === "out") this.#plan.span = Math.min(170, this.#plan.span * 1.6);
    else if (what === "fit") this.#plan = this.#fit();
    else return;
    this.draw();
  }

  async #import(field: HTMLInputElement, holder: HTMLElement): Promise<void> {
    const said = holder.querySelector<HTMLElement>("[data-zone-said]");
    const file = field.files?.[0];
    if (!file || !this.#table) return;
    const points = fromGeoJson(await file.text());
    field.value = "";
    if (said) said.textContent = points.length > 0 ? `${points.length} ${said.dataset.read ?? ""}` : (said.dataset.unread ?? "");
    if (points.length === 0) return;
    unfold(this.#table.fieldset);
    this.#table.replace(points, new Plan(points[0] as Point, 0.001));
    this.#plan = this.#fit();
    this.draw();
  }
}

function unfold(node: Element): void {
  for (let fold = node.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) fold.open = true;
}
