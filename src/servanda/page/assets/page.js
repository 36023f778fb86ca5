// Sorting, filtering and zooming. Everything can be read without it; nothing is fetched or stored.
(() => {
  "use strict";
  const say = document.body.dataset;
  const make = (name, text, props) => Object.assign(document.createElement(name), { textContent: text }, props);

  // Tables: a button in each heading sorts by the number given with the cell, else by its words.
  const key = (row, at) => {
    const cell = row.cells[at];
    return cell.dataset.o === undefined ? cell.textContent.trim() : Number(cell.dataset.o);
  };
  for (const table of document.querySelectorAll("table[data-sortable]")) {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, at) => {
      const button = make("button", "", { type: "button", title: say.sort });
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const down = head.getAttribute("aria-sort") === "ascending";
        for (const other of table.tHead.rows[0].cells) other.removeAttribute("aria-sort");
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        const compare = (a, b) =>
          typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), document.documentElement.lang);
        const rows = [...body.rows].map((row) => [key(row, at), row]);
        rows.sort((a, b) => (down ? -1 : 1) * compare(a[0], b[0]));
        body.append(...rows.map((pair) => pair[1]));
      });
    });
    if (!("filterable" in table.dataset)) continue;
    const input = make("input", "", { type: "search" });
    const count = make("span", "");
    const line = make("label", "", { className: "filter-line" });
    line.append(make("span", say.filter), input, count);
    table.parentNode.before(line);
    input.addEventListener("input", () => {
      const wanted = input.value.trim().toLocaleLowerCase();
      let left = 0;
      for (const row of body.rows) {
        row.hidden = wanted !== "" && !row.textContent.toLocaleLowerCase().includes(wanted);
        if (!row.hidden) left += 1;
      }
      count.textContent = wanted === "" ? "" : `${left} / ${body.rows.length} ${say.left}`;
    });
  }

  // Boards: the chips above show only rows of the chosen statuses.
  for (const board of document.querySelectorAll("[data-board]")) {
    const bar = board.querySelector("[data-filters]");
    if (!bar) continue;
    bar.hidden = false;
    const chosen = new Set();
    bar.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (!button) return;
      const on = button.getAttribute("aria-pressed") !== "true";
      button.setAttribute("aria-pressed", String(on));
      if (on) chosen.add(button.dataset.key);
      else chosen.delete(button.dataset.key);
      for (const row of board.querySelectorAll("tr.row"))
        row.hidden = chosen.size > 0 && !row.dataset.keys.split(" ").some((one) => chosen.has(one));
    });
  }

  // Maps: buttons, arrow keys and dragging move the window; signs and words keep their size.
  for (const box of document.querySelectorAll("[data-map]")) {
    const svg = box.querySelector("svg.map");
    const [, , wide, high] = svg.getAttribute("viewBox").split(" ").map(Number);
    let x = 0, y = 0, near = 1;
    const sized = [...svg.querySelectorAll(".signs circle")].map((c) => [c, c.getAttribute("r")]);
    const boxed = svg.querySelectorAll(".badge");
    const words = svg.querySelectorAll(".map-words text");
    const show = () => {
      x = Math.min(Math.max(x, 0), wide - wide / near);
      y = Math.min(Math.max(y, 0), high - high / near);
      svg.setAttribute("viewBox", `${x} ${y} ${wide / near} ${high / near}`);
      box.classList.toggle("near", near > 1);
      const shrink = near > 1 ? 1 / near : null;
      for (const [sign, r] of sized) sign.setAttribute("r", shrink ? r * Math.sqrt(shrink) : r);
      for (const one of boxed) one.style.transform = shrink ? `scale(${shrink})` : "";
      for (const one of words) {
        one.style.fontSize = shrink ? `${12 * shrink}px` : "";
        one.style.strokeWidth = shrink ? `${3.2 * shrink}px` : "";
      }
    };
    const zoom = (factor) => {
      const next = Math.min(Math.max(near * factor, 1), 16);
      x += (wide / near - wide / next) / 2;
      y += (high / near - high / next) / 2;
      near = next;
      show();
    };
    const tools = make("div", "", { className: "map-tools" });
    for (const [text, title, act] of [["+", say.in, () => zoom(1.6)], ["−", say.out, () => zoom(1 / 1.6)], ["⤢", say.whole, () => { near = 1; show(); }]]) {
      const button = make("button", text, { type: "button", title });
      button.setAttribute("aria-label", title);
      button.addEventListener("click", act);
      tools.append(button);
    }
    box.append(tools);
    let held = null;
    svg.addEventListener("pointerdown", (event) => {
      if (near > 1) { held = [event.clientX, event.clientY, x, y]; svg.setPointerCapture(event.pointerId); }
    });
    svg.addEventListener("pointermove", (event) => {
      if (!held) return;
      const unit = wide / near / svg.clientWidth;
      x = held[2] - (event.clientX - held[0]) * unit;
      y = held[3] - (event.clientY - held[1]) * unit;
      show();
    });
    svg.addEventListener("pointerup", () => { held = null; });
    box.tabIndex = 0;
    box.addEventListener("keydown", (event) => {
      const step = wide / near / 8;
      const move = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }[event.key];
      if (event.key === "+") zoom(1.6);
      else if (event.key === "-") zoom(1 / 1.6);
      else if (move && near > 1) { x += move[0]; y += move[1]; show(); event.preventDefault(); }
    });
  }

  // A link into a fold opens it; printing opens all of them.
  const unfold = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    const fold = target && target.querySelector("details.fold");
    if (fold) fold.open = true;
  };
  addEventListener("hashchange", unfold);
  unfold();
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = [...document.querySelectorAll("details.fold:not([open]),details.on-paper:not([open])")];
    for (const one of opened) one.open = true;
  });
  addEventListener("afterprint", () => { for (const one of opened) one.open = false; });
})();
