// Where degrees stand on the drawing: a plain plan of the place, true to scale at its middle.

export interface Point {
  lon: number;
  lat: number;
}

/** The drawing's own pixels: as wide as the page shows it, so that words keep their size. */
export const sheet = { wide: 800, high: 520 };

export function fitSheet(wide: number): void {
  sheet.wide = Math.max(280, Math.min(900, Math.round(wide)));
  sheet.high = Math.round(sheet.wide * 0.65);
}

/** Metres in one degree of latitude. */
export const DEGREE = 111_320;

export class Plan {
  /** `span`: degrees of latitude from the bottom to the top. */
  constructor(
    public middle: Point,
    public span: number,
  ) {}

  get perDegree(): number {
    return sheet.high / this.span;
  }

  get squeeze(): number {
    return Math.max(0.05, Math.cos((this.middle.lat * Math.PI) / 180));
  }

  /** Pixels of a length in metres. */
  pixels(metres: number): number {
    return (metres / DEGREE) * this.perDegree;
  }

  metres(pixels: number): number {
    return (pixels / this.perDegree) * DEGREE;
  }

  place(point: Point): [number, number] {
    const x = sheet.wide / 2 + (point.lon - this.middle.lon) * this.squeeze * this.perDegree;
    return [x, sheet.high / 2 - (point.lat - this.middle.lat) * this.perDegree];
  }

  back(x: number, y: number): Point {
    const lon = this.middle.lon + (x - sheet.wide / 2) / (this.squeeze * this.perDegree);
    return { lon, lat: Math.max(-90, Math.min(90, this.middle.lat - (y - sheet.high / 2) / this.perDegree)) };
  }

  get bounds(): { west: number; south: number; east: number; north: number } {
    const corner = this.back(0, sheet.high);
    const other = this.back(sheet.wide, 0);
    return { west: corner.lon, south: corner.lat, east: other.lon, north: other.lat };
  }

  /** Show all of these points, with room around them. */
  static around(points: Point[], reach = 0): Plan {
    if (points.length === 0) return new Plan({ lon: 0, lat: 10 }, 130);
    const lons = points.map((one) => one.lon);
    const lats = points.map((one) => one.lat);
    const middle = { lon: (Math.min(...lons) + Math.max(...lons)) / 2, lat: (Math.min(...lats) + Math.max(...lats)) / 2 };
    const plan = new Plan(middle, 1);
    const high = Math.max(...lats) - Math.min(...lats) + (2 * reach) / DEGREE;
    const wide = ((Math.max(...lons) - Math.min(...lons)) * plan.squeeze + (2 * reach) / DEGREE) * (sheet.high / sheet.wide);
    plan.span = Math.max(high, wide, 0.02) * 1.5;
    return plan;
  }
}

/** Degrees as typed: 15.35, 15°21'N, 15 21 36 S; null where it is none. */
export function degrees(text: string): number | null {
  const plain = text.trim().replace(",", ".").replace("−", "-");
  if (/^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const match = /^([+-])?\s*(\d+(?:\.\d+)?)\s*[°d]?\s*(?:(\d+(?:\.\d+)?)\s*['′m]?\s*)?(?:(\d+(?:\.\d+)?)\s*(?:["″]|''|s)?\s*)?([NSEWO])?$/i.exec(plain);
  if (!match) return null;
  const size = Number(match[2]) + Number(match[3] ?? 0) / 60 + Number(match[4] ?? 0) / 3600;
  return match[1] === "-" || /[SWO]/i.test(match[5] ?? "") ? -size : size;
}

/** Degrees as the table holds them: as fine as the drawing can mean. */
export function written(value: number, plan: Plan): string {
  const places = Math.max(2, Math.min(6, Math.ceil(Math.log10(plan.perDegree)) + 1));
  return value.toFixed(places).replace(/\.?0+$/, "");
}
