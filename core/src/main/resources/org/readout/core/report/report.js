"use strict";
(() => {
  const findings = [...document.querySelectorAll(".finding")];
  const reports = document.querySelector(".reports");
  const columns = document.querySelector(".columns");
  const now = document.querySelector(".bar .now");
  const hint = [...now.childNodes];
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  const stacked = matchMedia("(max-width: 71.99rem)");
  let chosen = null;

  const glide = () => (calm.matches ? "auto" : "smooth");
  const among = (attribute, id) => `[${attribute}~="${CSS.escape(id)}"]`;

  function clear() {
    for (const marked of document.querySelectorAll(".on, .near")) marked.classList.remove("on", "near");
    for (const column of columns.children) column.classList.remove("without");
    for (const pressed of document.querySelectorAll("[aria-pressed=true]")) pressed.setAttribute("aria-pressed", "false");
    reports.classList.remove("chosen");
    delete reports.dataset.type;
    chosen = null;
  }

  function show(column, id) {
    const evidence = column.querySelectorAll(among("data-f", id));
    const nearest = column.querySelectorAll(among("data-n", id));
    for (const part of evidence) part.classList.add("on");
    for (const part of nearest) part.classList.add("near");
    const first = evidence[0] || nearest[0];
    column.classList.toggle("without", !first);
    if (first) {
      const top = first.getBoundingClientRect().top - column.getBoundingClientRect().top + column.scrollTop;
      column.scrollTo({ top: top - column.clientHeight * 0.33, behavior: glide() });
    }
    return evidence.length > 0;
  }

  function choose(finding, { follow = false, jump = true } = {}) {
    clear();
    chosen = finding;
    finding.classList.add("on");
    const button = finding.querySelector(".choose");
    button.setAttribute("aria-pressed", "true");
    const within = finding.closest("details.rest");
    if (within) within.open = true;
    reports.classList.add("chosen");
    reports.dataset.type = finding.dataset.type;
    const shown = [...columns.children].filter((column) => show(column, finding.id));
    const label = document.createElement("b");
    label.textContent = finding.dataset.name;
    now.replaceChildren(label, ` ${finding.dataset.about}`);
    if (shown.length) {
      const left = shown[0].offsetLeft - columns.offsetLeft;
      const visible = left >= columns.scrollLeft && left + shown[0].offsetWidth <= columns.scrollLeft + columns.clientWidth + 1;
      if (!visible) columns.scrollTo({ left, behavior: glide() });
    }
    if (follow) finding.scrollIntoView({ block: "nearest", behavior: glide() });
    if (stacked.matches && jump) reports.scrollIntoView({ block: "start", behavior: glide() });
    history.replaceState(null, "", "#" + finding.id);
  }

  function step(by) {
    const at = findings.indexOf(chosen);
    const next = at < 0 ? (by > 0 ? 0 : findings.length - 1) : at + by;
    if (next < 0 || next >= findings.length) return;
    choose(findings[next], { follow: !stacked.matches });
    if (!stacked.matches) findings[next].querySelector(".choose").focus({ preventScroll: true });
  }

  function leave() {
    const last = chosen;
    clear();
    now.replaceChildren(...hint);
    history.replaceState(null, "", location.pathname + location.search);
    if (last) {
      if (stacked.matches) last.scrollIntoView({ block: "center", behavior: glide() });
      last.querySelector(".choose").focus({ preventScroll: true });
    }
  }

  document.addEventListener("click", (event) => {
    const target = event.target;
    const opener = target.closest("[data-opens]");
    if (opener) return choose(document.getElementById(opener.dataset.opens), { follow: true });
    const finding = target.closest(".finding");
    if (finding && target.closest(".choose, .outlet")) {
      event.preventDefault();
      return choose(finding);
    }
    const mark = target.closest(".e");
    if (mark && getSelection().isCollapsed) {
      const ids = mark.dataset.f.split(" ");
      const next = ids[(ids.indexOf(chosen ? chosen.id : "") + 1) % ids.length];
      choose(document.getElementById(next), { follow: true, jump: false });
    }
  });

  for (const [name, act] of [["back", () => step(-1)], ["next", () => step(1)], ["leave", leave]]) {
    document.querySelector(`.bar .${name}`).addEventListener("click", act);
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const listed = event.target.closest && event.target.closest(".finding");
    const by = { j: 1, k: -1, ...(listed && { ArrowDown: 1, ArrowUp: -1 }) }[event.key];
    if (by) {
      event.preventDefault();
      step(by);
    } else if (event.key === "Escape" && chosen) {
      leave();
    }
  });

  addEventListener("beforeprint", () => {
    for (const folded of document.querySelectorAll("details.rest")) folded.open = true;
  });

  const named = location.hash && document.getElementById(location.hash.slice(1));
  if (named && findings.includes(named)) choose(named, { follow: true });
})();
