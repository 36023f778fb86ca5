// Keeps what a person types: tries it while they type, saves it when they pause, and loses nothing.
import { choose } from "./both";
import { all, base, byId, revision, token } from "./dom";
import { type Posted, differing, fill, posted, same } from "./posted";
import { hear, parse, place } from "./swap";

/** The letter is drawn first. */
const TRY_AFTER = 8;
const SAVE_AFTER = 1200;
const AT_ONCE = 30;
/** So long without a letter, a person has paused. */
const PAUSE = 400;

type State = "saved" | "typing" | "saving" | "held" | "offline";

export class Keeper {
  #form: HTMLFormElement | null = null;
  #base: Posted = new Map();
  #state: State = "saved";
  #asked = 0;
  #trying = false;
  #again = false;
  #typedAt = -Infinity;
  #saving: Promise<void> = Promise.resolve();
  /** Saves that wait for the one under way. */
  #waiting = 0;
  #tryTimer = 0;
  #saveTimer = 0;
  /** What was typed into clauses left before it could be saved. */
  #aside = new Map<string, Posted>();
  /** Rows of the text, and the notes on the whole, that show something tried, and not what is saved. */
  #tried = new Set<string>();
  #fresh = false;

  constructor(private readonly process: (node: Element) => void) {}

  begin(): void {
    this.attach();
    hear();
    document.addEventListener("input", (event) => this.#typed(event, SAVE_AFTER));
    document.addEventListener("change", (event) => this.#typed(event, AT_ONCE));
    addEventListener("beforeunload", (event) => {
      if (this.unsaved()) event.preventDefault();
    });
  }

  /** Take up the form that stands on the page, with what was typed into it before. */
  attach(): void {
    const form = document.querySelector<HTMLFormElement>("form[data-kept]");
    if (form === this.#form) return;
    // The same form drawn again, with a row more or less, still is to be saved as against what is in the files.
    const again = form !== null && this.#form !== null && this.#key(form) === this.#key(this.#form) && !this.#fresh;
    this.#form = form;
    this.#fresh = false;
    if (again) {
      this.#typedInto(AT_ONCE);
      return;
    }
    this.#base = form ? posted(form) : new Map();
    const before = form && this.#aside.get(this.#key(form));
    if (!form || !before) return;
    this.#aside.delete(this.#key(form));
    for (const [name, values] of before) fill(form, name, values);
    this.#typedInto(SAVE_AFTER);
  }

  /** The next form that comes up holds what is in the files, even where it is the one that is open. */
  renew(): void {
    this.#fresh = true;
  }

  /** Whether anything typed is not in the files yet. */
  unsaved(): boolean {
    return this.#aside.size > 0 || this.#dirty();
  }

  /** Save what can be saved now; what cannot is set aside, and comes back with its form. */
  async flush(leaving = false): Promise<void> {
    clearTimeout(this.#saveTimer);
    await this.#saving;
    if (this.#dirty()) await this.save();
    if (leaving && this.#form && this.#dirty()) this.#aside.set(this.#key(this.#form), posted(this.#form));
  }

  async save(): Promise<void> {
    clearTimeout(this.#saveTimer);
    this.#waiting += 1;
    this.#saving = this.#saving.then(() => {
      this.#waiting -= 1;
      return this.#send();
    });
    await this.#saving;
  }

  #key(form: HTMLFormElement): string {
    // What a form is about may get another name while it is open.
    return form.querySelector<HTMLInputElement>("#form-about")?.value ?? form.dataset.kept ?? "";
  }

  #dirty(): boolean {
    return this.#form !== null && this.#form.isConnected && differing(posted(this.#form), this.#base).length > 0;
  }

  #typed(event: Event, wait: number): void {
    const form = (event.target as Element | null)?.closest<HTMLFormElement>("form[data-kept]");
    if (form && form === this.#form) this.#typedInto(wait);
  }

  #typedInto(wait: number): void {
    if (!this.#dirty() && this.#state === "saved") return;
    this.#show("typing");
    clearTimeout(this.#tryTimer);
    clearTimeout(this.#saveTimer);
    this.#typedAt = performance.now();
    this.#tryTimer = window.setTimeout(() => void this.#ask(), TRY_AFTER);
    this.#saveTimer = window.setTimeout(() => void this.save(), wait);
  }

  /** One question at a time: what is typed meanwhile is asked as soon as the answer is there, so none waits in a row. */
  async #ask(): Promise<void> {
    this.#again = true;
    if (this.#trying) return;
    this.#trying = true;
    try {
      while (this.#again && this.#form) {
        this.#again = false;
        await this.#try(this.#form);
      }
    } finally {
      this.#trying = false;
    }
  }

  /** Until nobody has typed for a moment, and nothing typed waits for its answer. */
  async quiet(): Promise<void> {
    while (this.#trying || performance.now() - this.#typedAt < PAUSE) await new Promise((done) => setTimeout(done, PAUSE / 4));
  }

  async #try(form: HTMLFormElement): Promise<void> {
    // What is being saved may give the form's subject another name.
    await this.#saving;
    const asked = this.#asked;
    const answer = await this.#post("/try", form, { shown: [...this.#tried].join(" ") });
    if (!answer || asked !== this.#asked || form !== this.#form) return;
    this.#take(await answer.text(), true);
  }

  async #send(): Promise<void> {
    const form = this.#form;
    if (!form || !this.#dirty()) {
      this.#show(this.#aside.size > 0 ? "held" : "saved");
      return;
    }
    this.#show("saving");
    const sent = posted(form);
    // An answer to something tried before this must not undo what the save shows.
    this.#asked += 1;
    const answer = await this.#post("/save", form, { shown: [...this.#tried].join(" ") });
    if (!answer) return;
    const html = await answer.text();
    if (answer.status === 409) {
      await this.#merge(form, html);
      return;
    }
    if (answer.ok) this.#base = sent;
    this.#take(html, !answer.ok);
    this.#called(form);
    // What was sent half typed and could not be read is not yet held where the rest was typed meanwhile.
    const more = answer.ok ? this.#dirty() : form.isConnected && differing(posted(form), sent).length > 0;
    this.#show(this.#waiting > 0 ? "saving" : more ? "typing" : answer.ok ? "saved" : "held");
  }

  async #post(path: string, form: HTMLFormElement, more: Record<string, string>): Promise<Response | null> {
    const body = new URLSearchParams([...new FormData(form)].filter((pair): pair is [string, string] => typeof pair[1] === "string"));
    body.set("revision", revision());
    for (const [name, value] of Object.entries(more)) body.set(name, value);
    try {
      return await fetch(`${base()}${path}`, { method: "POST", body, headers: { "X-Servanda-Token": token(), "HX-Request": "true" } });
    } catch {
      this.#show("offline");
      return null;
    }
  }

  /** Where what the form is about has another name now, the address says so too. */
  #called(form: HTMLFormElement): void {
    const now = this.#key(form);
    if (now === form.dataset.kept) return;
    form.dataset.kept = now;
    const [sort = "", name = ""] = [now.slice(0, now.indexOf(":")), now.slice(now.indexOf(":") + 1)];
    history.replaceState(history.state, "", `${base()}/?${sort}=${encodeURIComponent(name)}`);
  }

  #take(html: string, tried: boolean): void {
    const parts = parse(html);
    const rows = all("[data-row], #whole", parts).map((row) => row.id);
    this.#tried = new Set(tried ? rows : []);
    place(parts, this.process);
  }

  /** Another window wrote meanwhile: what it did not touch goes on; what both changed, the person chooses. */
  async #merge(form: HTMLFormElement, html: string): Promise<void> {
    const parts = parse(html);
    const fresh = parts.querySelector<HTMLFormElement>("form[data-kept]");
    const pane = fresh?.closest<HTMLElement>("#form");
    if (!fresh || !pane) {
      place(parts, this.process);
      this.#show("held");
      return;
    }
    const [base, mine, theirs] = [this.#base, posted(form), posted(fresh)];
    const changed = differing(mine, base);
    const clash = changed.filter((name) => !same(theirs.get(name), base.get(name)) && !same(theirs.get(name), mine.get(name)));
    const kept = clash.length > 0 ? await choose(form, clash, mine, theirs) : new Set<string>();
    place(parts, this.process);
    this.#form = fresh;
    this.#base = theirs;
    for (const name of changed) if (!clash.includes(name) || kept.has(name)) fill(fresh, name, mine.get(name));
    this.#show("typing");
    await this.#send();
  }

  #show(state: State): void {
    this.#state = state;
    const chip = byId("state");
    if (!chip) return;
    const real = state === "saved" && this.#aside.size > 0 ? "held" : state;
    chip.dataset.state = real;
    chip.textContent = chip.dataset[real] ?? "";
  }
}
