"""The looks and the search of the rulebook as a page; nothing in it is fetched from anywhere."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light dark; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: break-word;
  font: 1rem/1.55 system-ui, 'Segoe UI', 'DejaVu Sans', 'Noto Sans', Arial, sans-serif; }
h1, h2, h3, h4 { font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'DejaVu Serif', serif;
  line-height: 1.3; font-weight: 600; }
h1 { font-size: 1.75rem; margin: 0 0 .3rem; }
h2 { font-size: 1.4rem; margin: 0 0 .3rem; border-bottom: 1px solid var(--grid); padding-bottom: .3rem; }
h3 { font-size: 1.1rem; margin: 2rem 0 .2rem; }
h4 { font-size: 1rem; margin: 0; }
h5 { font-size: .875rem; margin: .8rem 0 .1rem; color: var(--soft); font-weight: 600; }
p { margin: .3rem 0; }
ul { margin: .2rem 0; padding-left: 1.2rem; }
li { margin: .15rem 0; }
a { color: var(--strong); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible, input:focus-visible, summary:focus-visible { outline: 2px solid var(--strong); outline-offset: 2px; }
[hidden] { display: none !important; }
code { font-family: ui-monospace, 'DejaVu Sans Mono', monospace; font-size: .8125em; overflow-wrap: anywhere; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.top { max-width: 78rem; margin: 0 auto; padding: 2rem 1.25rem .75rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--grid); }
.bar form { max-width: 78rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; gap: .8rem; align-items: center; }
.bar input { flex: 1 1 12rem; min-width: 0; padding: .45rem .7rem; font: inherit; color: inherit;
  background: var(--fill); border: 1px solid var(--line); border-radius: .4rem; }
.columns { max-width: 78rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; display: grid; gap: 2.5rem;
  grid-template-columns: minmax(0, 1fr); }
nav { font-size: .9rem; }
nav ul { list-style: none; margin: .3rem 0 0; padding: 0; }
nav li { margin: .28rem 0; line-height: 1.35; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
summary { cursor: pointer; }
nav summary { font-weight: 600; }
@media (min-width: 62rem) { .columns { grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 4.2rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; } }
section { margin: 0 0 3.5rem; }
.says { max-width: 46rem; }
.card { border: 1px solid var(--grid); border-left: 4px solid var(--line); border-radius: .4rem;
  background: var(--fill); padding: .8rem 1rem; margin: .8rem 0; }
.card.primary { border-left-color: var(--strong); }
.card:target { outline: 2px solid var(--strong); }
.head { display: flex; gap: .1rem 1rem; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
.way { border-left: 2px solid var(--grid); padding-left: .8rem; margin: .3rem 0; }
.tag { font-size: .78rem; border: 1px solid var(--line); border-radius: .8rem; padding: .05rem .5rem;
  color: var(--soft); white-space: nowrap; }
.tag.doubt { border-color: var(--open); color: var(--open); border-style: dashed; }
.examples li { margin: .3rem 0; }
.none { padding: 2rem 0; color: var(--soft); }
footer { border-top: 1px solid var(--grid); padding-top: .8rem; }
@media (max-width: 30rem) { .top { padding-top: 1.2rem; } h1 { font-size: 1.4rem; } .card { padding: .7rem .8rem; } }
@media print { body { font-size: 9.5pt; } .bar, nav { display: none; } .columns, .top { display: block; max-width: none;
  padding: 0; } .card { break-inside: avoid; background: none; } h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; } section { break-before: page; }
  section:first-of-type { break-before: auto; } }
"""

SCRIPT = """
(function () {
  var field = document.getElementById('search'), found = document.getElementById('found');
  var none = document.getElementById('none');
  document.getElementById('bar').hidden = false;
  document.getElementById('contents').open = window.matchMedia('(min-width: 62rem)').matches;
  var cards = Array.prototype.slice.call(document.querySelectorAll('[data-find]'));
  var words = cards.map(function (card) {
    return (card.textContent + ' ' + (card.getAttribute('data-find') || '')).toLowerCase();
  });
  function look() {
    var asked = field.value.toLowerCase().split(/\\s+/).filter(Boolean), shown = 0;
    cards.forEach(function (card, number) {
      card.hidden = !asked.every(function (word) { return words[number].indexOf(word) >= 0; });
      if (!card.hidden) { shown += 1; }
    });
    document.querySelectorAll('[data-group]').forEach(function (group) {
      group.hidden = asked.length > 0 && !group.querySelector('[data-find]:not([hidden])');
    });
    none.hidden = shown > 0;
    found.textContent = asked.length ? shown + ' found' : '';
  }
  field.addEventListener('input', look);
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && document.activeElement !== field) { event.preventDefault(); field.focus(); }
    if (event.key === 'Escape' && document.activeElement === field) { field.value = ''; look(); }
  });
  window.addEventListener('hashchange', function () { if (field.value) { field.value = ''; look(); } });
  document.querySelector('form').addEventListener('submit', function (event) { event.preventDefault(); });
  var asked = new URLSearchParams(window.location.search).get('q');
  if (asked) { field.value = asked; }
  look();
}());
"""
