(() => {
const form = document.querySelector("[data-search]"), box = document.getElementById("q");
const list = document.getElementById("found"), head = document.getElementById("found-title"), count = document.getElementById("found-count");
const index = JSON.parse(document.getElementById("index").textContent);
const alike = {"ى": "ي", "ة": "ه", "ـ": "", "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ı": "i", "’": "'"};
const digit = one => { const at = one.codePointAt(0); return String(at - (at >= 0x6f0 ? 0x6f0 : 0x660)); };
const folded = text => text.normalize("NFKD").toLowerCase().replace(/\p{M}/gu, "").replace(/[\u0660-\u0669\u06f0-\u06f9]/g, digit)
  .replace(/[ىةـßæœøłđı’]/g, one => alike[one]);
const held = index.map(one => ({one, title: folded(one[0]), whole: folded(one[0] + " " + one[3])}));
const most = 50;
const bdi = text => { const made = document.createElement("bdi"); made.textContent = text; return made; };
const show = () => {
  const asked = folded(box.value.slice(0, 200)).split(/\s+/).filter(Boolean);
  const fits = asked.length ? held.filter(it => asked.every(word => it.whole.includes(word))) : [];
  const titled = it => asked.every(word => it.title.includes(word));
  const found = [...fits.filter(titled), ...fits.filter(it => !titled(it))];
  list.replaceChildren(...found.slice(0, most).map(({one}) => {
    const item = document.createElement("li"), link = document.createElement("a"), kind = document.createElement("small");
    link.href = one[1]; link.append(bdi(one[0])); kind.append(bdi(one[2])); item.append(link, " ", kind);
    return item;
  }));
  head.hidden = !asked.length;
  count.textContent = !asked.length ? "" : !found.length ? head.dataset.none : found.length > most ? head.dataset.many : "";
};
form.hidden = false;
form.addEventListener("submit", event => { event.preventDefault(); show(); });
box.addEventListener("input", show);
const asked = new URLSearchParams(location.search).get("q");
if (asked && !box.value) box.value = asked;
if (box.value) show();
})();
