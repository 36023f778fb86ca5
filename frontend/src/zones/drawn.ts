// What is drawn: land, what the agreement draws already, and the shape being worked on. SVG of our own, no tiles.
import { type Plan, type Point, sheet } from "./earth";

const SVG = "http://www.w3.org/2000/svg";

export interface Around {
  id: string;
  label: string;
  sort: "line" | "area" | "circle";
  points: [number, number][];
  radius: number;
}

export function made(tag: string, has: Record<string, string | number>, within?: Element): SVGElement {
  const node = document.createElementNS(SVG, tag);
  for (const [key, value] of Object.entries(has)) node.setAttribute(key, String(value));
  within?.append(node);
  return node;
}

export function path(points: Point[], plan: Plan, closed: boolean): string {
  return points.map((point, at) => `${at ? "L" : "M"}${plan.place(point).map((one) => one.toFixed(1)).join(" ")}`).join("") + (closed ? "Z" : "");
}

/** The strip along a line between two distances, piece by piece: for orientation, never to judge by. */
export function strip(line: Point[], plan: Plan, from: number, to: number, side: string): string {
  let drawn = "";
  for (let at = 0; at + 1 < line.length; at++) {
    const [a, b] = [plan.place(line[at] as Point), plan.place(line[at + 1] as Point)];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    if (long === 0) continue;
    // to the right, looking along the line on a drawing whose y runs down
    const [x, y] = [-(b[1] - a[1]) / long, (b[0] - a[0]) / long];
    for (const way of side === "left" ? [-1] : side === "right" ? [1] : [-1, 1]) {
      const [near, far] = [plan.pixels(from) * way, plan.pixels(to) * way];
      const corners = [[a, near], [b, near], [b, far], [a, far]] as [[number, number], number][];
      drawn += corners.map(([corner, off], n) => `${n ? "L" : "M"}${(corner[0] + x * off).toFixed(1)} ${(corner[1] + y * off).toFixed(1)}`).join("") + "Z";
    }
  }
  return drawn;
}

/** The bar that says how long a length is: a round number of metres, at most a quarter of the drawing. */
export function scaleBar(svg: Element, plan: Plan): void {
  const most = plan.metres(sheet.wide / 4);
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((one) => one * power).find((one) => one <= most) ?? power;
  const wide = plan.pixels(metres);
  made("path", { d: `M20 ${sheet.high - 20}v5h${wide.toFixed(1)}v-5`, class: "zone-scale" }, svg);
  const words = made("text", { x: 20, y: sheet.high - 26, class: "zone-words" }, svg);
  words.textContent = metres >= 1000 ? `${metres / 1000} km` : `${metres} m`;
}

/** What the agreement draws already, faint and named. */
export function drawAround(svg: Element, around: Around[], plan: Plan): void {
  const named: [number, number, number][] = [];
  for (const one of around) {
    const points = one.points.map(([lon, lat]) => ({ lon, lat }));
    if (points.length === 0) continue;
    if (one.sort === "circle") {
      const [cx, cy] = plan.place(points[0] as Point);
      made("circle", { cx, cy, r: Math.max(2, plan.pixels(one.radius)), class: "zone-around" }, svg);
    } else made("path", { d: path(points, plan, one.sort === "area"), class: one.sort === "area" ? "zone-around" : "zone-around zone-line" }, svg);
    const [x, y] = plan.place(points[Math.floor(points.length / 2)] as Point);
    if (x < 0 || y < 0 || x > sheet.wide || y > sheet.high) continue;
    // a name that would cover another is left to the list of zones
    const wide = one.label.length * 6.5;
    if (named.some(([a, b, long]) => Math.abs(b - y) < 15 && x < a + long && a < x + wide)) continue;
    named.push([x, y, wide]);
    made("text", { x: x + 6, y: y - 6, class: "zone-words zone-faint" }, svg).textContent = one.label;
  }
}
