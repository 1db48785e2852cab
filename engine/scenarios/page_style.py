"""The looks and the search of the page of living documentation; nothing in it is fetched from anywhere."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light; --paper: #fdfcfa; --card: #ffffff; --ink: #1d2126; --soft: #5b6470; --line: #dcd9d2;
  --accent: #1f4e8c; --wash: #eef3fa; --good: #1c6b3c; --good-wash: #e8f4ec; --bad: #a3222c; --bad-wash: #fbecec;
  --open: #76580a; }
@media (prefers-color-scheme: dark) { :root:not([data-theme=light]) { color-scheme: dark;
  --paper: #14171b; --card: #1b1f25; --ink: #e6e8eb; --soft: #a3abb6; --line: #343b45; --accent: #9cc3f5;
  --wash: #202c3c; --good: #86d3a2;
  --good-wash: #1a2c21; --bad: #f2a0a0; --bad-wash: #3a1f21; --open: #e8c66a; } }
:root[data-theme=dark] { color-scheme: dark; --paper: #14171b; --card: #1b1f25; --ink: #e6e8eb; --soft: #a3abb6;
  --line: #343b45; --accent: #9cc3f5; --wash: #202c3c; --good: #86d3a2; --good-wash: #1a2c21; --bad: #f2a0a0;
  --bad-wash: #3a1f21; --open: #e8c66a; }
* { box-sizing: border-box; }
html { scroll-padding-top: 4.5rem; }
body { margin: 0; background: var(--paper); color: var(--ink); overflow-wrap: anywhere;
  font: 1rem/1.55 system-ui, 'Segoe UI', 'DejaVu Sans', 'Noto Sans', Arial, sans-serif; }
h1, h2, h3 { font-family: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'DejaVu Serif', serif;
  line-height: 1.25; font-weight: 600; }
h1 { font-size: 1.75rem; margin: 0 0 .3rem; }
h2 { font-size: 1.4rem; margin: 0 0 .4rem; }
h3 { font-size: 1.1rem; margin: 1.6rem 0 .6rem; }
h4, .title { font-size: 1rem; margin: 0; font-weight: 600; font-family: inherit; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; z-index: 3; background: var(--card); padding: .4rem .8rem; }
.link { text-decoration: none; color: var(--soft); }
.comment { color: var(--soft); font-style: italic; }
.remark { border-left: 3px solid var(--open); padding-left: .6rem; }
.remark.accepted { border-color: var(--good); } .remark.rejected { border-color: var(--bad); }
select, #by-para { font: inherit; font-size: .875rem; color: inherit; background: var(--card);
  border: 1px solid var(--soft); border-radius: .4rem; padding: .35rem .4rem; max-width: 11rem; }
p { margin: .3rem 0; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .15em; }
a:focus-visible, input:focus-visible, select:focus-visible, button:focus-visible,
summary:focus-visible { outline: 2px solid var(--accent);
  outline-offset: 2px; }
[hidden] { display: none !important; }
.soft { color: var(--soft); }
.small { font-size: .875rem; }
.top { max-width: 78rem; margin: 0 auto; padding: 2rem 1.25rem .75rem; }
.bar { position: sticky; top: 0; z-index: 2; background: var(--paper); border-bottom: 1px solid var(--line); }
.bar form { max-width: 78rem; margin: 0 auto; padding: .6rem 1.25rem; display: flex; gap: .6rem; align-items: center;
  flex-wrap: wrap; }
input[type=search] { flex: 1 1 12rem; min-width: 0; padding: .45rem .7rem; font: inherit; color: inherit;
  background: var(--card); border: 1px solid var(--soft); border-radius: .4rem; }
button { font: inherit; font-size: .875rem; color: inherit; background: var(--card); border: 1px solid var(--line);
  border-radius: .4rem; padding: .45rem .7rem; cursor: pointer; }
button[aria-pressed=true] { border-color: var(--accent); color: var(--accent); background: var(--wash); }
.columns { max-width: 78rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; display: grid; gap: 2.5rem;
  grid-template-columns: minmax(0, 1fr); }
nav { font-size: .9rem; }
nav ul { list-style: none; margin: .3rem 0 0; padding: 0; }
nav li { margin: .28rem 0; line-height: 1.35; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
summary { cursor: pointer; font-weight: 600; }
@media (min-width: 62rem) { .columns { grid-template-columns: 17rem minmax(0, 1fr); }
  nav { position: sticky; top: 4.2rem; align-self: start; max-height: calc(100vh - 5rem); overflow-y: auto; } }
section { margin: 0 0 3rem; }
.says { max-width: 46rem; color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-left-width: 4px; border-radius: .4rem;
  padding: .8rem 1rem; margin: .7rem 0; }
.card.passed { border-left-color: var(--good); }
.card.failed { border-left-color: var(--bad); }
.mark { font-weight: 700; margin-right: .45rem; }
.passed > .head .mark, td.passed, .tally .passed { color: var(--good); }
.failed > .head .mark, td.failed, .tally .failed { color: var(--bad); }
.head { display: flex; gap: .2rem 1rem; justify-content: space-between; align-items: baseline; flex-wrap: wrap; }
.steps { list-style: none; margin: .55rem 0 0; padding: 0; }
.steps li { margin: .2rem 0; padding-left: 4rem; text-indent: -4rem; }
.steps li > * { text-indent: 0; }
.key { display: inline-block; width: 3.5rem; margin-right: .5rem; text-align: right; color: var(--soft);
  font-size: .875rem; }
.steps li.failed { background: var(--bad-wash); border-radius: .3rem; }
.complaint { display: block; color: var(--bad); font-size: .9rem; margin: .15rem 0; white-space: pre-line; }
var { font-style: italic; color: var(--open); }
.scroll { overflow-x: auto; margin: .3rem 0; }
table { border-collapse: collapse; font-size: .9rem; text-indent: 0; }
th, td { text-align: left; vertical-align: top; padding: .2rem .65rem .2rem 0; border-bottom: 1px solid var(--line);
  overflow-wrap: normal; }
th { font-weight: 600; color: var(--soft); }
.links { margin: .6rem 0 0; padding: .45rem 0 0; border-top: 1px solid var(--line); font-size: .875rem;
  color: var(--soft); }
.links ul, .plain { margin: .1rem 0 0; padding-left: 1.1rem; }
.pin { white-space: nowrap; }
.tag { font-size: .78rem; border: 1px solid var(--line); border-radius: .8rem; padding: .05rem .5rem;
  color: var(--soft); white-space: nowrap; }
.tag.own { border-color: var(--accent); color: var(--accent); }
.tag.doubt { border-color: var(--open); color: var(--open); }
.tally { display: flex; flex-wrap: wrap; gap: .3rem 1.3rem; margin-top: .6rem; }
.card:target { background: var(--wash); }
.none { padding: 2rem 0; color: var(--soft); }
footer { border-top: 1px solid var(--line); padding-top: .8rem; }
@media (max-width: 30rem) { .steps li { padding-left: 0; text-indent: 0; } .key { width: auto; text-align: left; }
  .top { padding-top: 1.2rem; } h1 { font-size: 1.4rem; } }
@media print { :root, :root[data-theme] { --paper: #fff; --card: #fff; --ink: #000; --soft: #333; --line: #aaa;
  --accent: #000; --good: #000; --bad: #000; --open: #000; --wash: #fff; --bad-wash: #fff; }
  body { font-size: 9.5pt; } .bar, .skip, .link { display: none; }
  nav { position: static; max-height: none; overflow: visible; break-after: page; }
  .columns, .top { display: block; max-width: none; padding: 0; }
  .card { break-inside: avoid; } h2, h3 { break-after: avoid; } a { text-decoration: none; }
}
"""

SCRIPT = """
(function () {
  var field = document.getElementById('search'), none = document.getElementById('none');
  var theme = document.getElementById('theme'), found = document.getElementById('found');
  var choices = ['law', 'tag', 'status'].map(function (name) { return document.getElementById('by-' + name); });
  var para = document.getElementById('by-para'), pins = {}, names = {};
  document.querySelectorAll('#paras option').forEach(function (option) {
    pins[option.value.toLowerCase()] = option.dataset.pin;
    names[option.dataset.pin] = option.value;
  });
  function pin() {
    var said = para.value.trim().toLowerCase();
    return said ? pins[said] || said : '';
  }
  document.getElementById('contents').open = window.matchMedia('(min-width: 62rem)').matches;
  var cards = Array.prototype.slice.call(document.querySelectorAll('[data-find]'));
  var words = cards.map(function (card) { return card.textContent.toLowerCase(); });
  function has(card, name, value) {
    var said = card.getAttribute('data-' + name);
    if (said === null) { return false; }
    return name === 'status' ? said === value : said.split(' ').indexOf(value) >= 0;
  }
  function look() {
    var asked = field.value.toLowerCase().split(/\\s+/).filter(Boolean), shown = 0;
    var chosen = choices.filter(function (choice) { return choice.value; }), on = pin();
    cards.forEach(function (card, number) {
      var fits = asked.every(function (word) { return words[number].indexOf(word) >= 0; });
      card.hidden = !fits || !chosen.every(function (choice) { return has(card, choice.id.slice(3), choice.value); });
      card.hidden = card.hidden || (on !== '' && !has(card, 'para', on));
      if (!card.hidden) { shown += 1; }
    });
    var narrowed = asked.length > 0 || chosen.length > 0 || on !== '';
    document.querySelectorAll('[data-group]').forEach(function (group) {
      group.hidden = narrowed && !group.querySelector('[data-find]:not([hidden])');
    });
    document.querySelectorAll('details[data-group]').forEach(function (group) { group.open = group.open || narrowed; });
    document.querySelectorAll('[data-aside]').forEach(function (aside) { aside.hidden = narrowed; });
    none.hidden = shown > 0;
    found.textContent = narrowed ? shown + ' found' : '';
  }
  function keep() {
    var asked = new URLSearchParams();
    if (field.value) { asked.set('q', field.value); }
    choices.forEach(function (choice) { if (choice.value) { asked.set(choice.id.slice(3), choice.value); } });
    if (pin()) { asked.set('para', pin()); }
    var query = asked.toString();
    var place = window.location.pathname + (query ? '?' + query : '') + window.location.hash;
    try { window.history.replaceState(null, '', place); } catch (refused) { /* a page without an address */ }
    look();
  }
  function read() {
    var asked = new URLSearchParams(window.location.search);
    field.value = asked.get('q') || '';
    choices.forEach(function (choice) { choice.value = asked.get(choice.id.slice(3)) || ''; });
    para.value = names[asked.get('para')] || asked.get('para') || '';
    look();
  }
  field.addEventListener('input', keep);
  para.addEventListener('input', keep);
  choices.forEach(function (choice) { choice.addEventListener('change', keep); });
  document.querySelectorAll('a[data-choose]').forEach(function (link) {
    link.addEventListener('click', function (event) {
      if (event.ctrlKey || event.metaKey || event.shiftKey) { return; }
      event.preventDefault();
      field.value = para.value = '';
      choices.forEach(function (choice) { choice.value = choice.id === 'by-law' ? link.dataset.choose : ''; });
      keep();
      document.getElementById('main').scrollIntoView();
    });
  });
  theme.addEventListener('click', function () {
    var now = document.documentElement.dataset.theme;
    var dark = now ? now === 'dark' : window.matchMedia('(prefers-color-scheme: dark)').matches;
    document.documentElement.dataset.theme = dark ? 'light' : 'dark';
  });
  document.addEventListener('keydown', function (event) {
    var typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName);
    if (event.key === '/' && !typing) { event.preventDefault(); field.focus(); }
    if (event.key === 'Escape' && document.activeElement === field) { field.value = ''; keep(); }
  });
  window.addEventListener('hashchange', function () {
    var there = document.getElementById(window.location.hash.slice(1));
    if (there && there.closest('[hidden]')) {
      field.value = para.value = '';
      choices.forEach(function (choice) { choice.value = ''; });
      keep();
      there.scrollIntoView();
    }
  });
  var closed = [];
  window.addEventListener('beforeprint', function () {
    closed = Array.prototype.slice.call(document.querySelectorAll('details:not([open])'));
    closed.forEach(function (folded) { folded.open = true; });
  });
  window.addEventListener('afterprint', function () { closed.forEach(function (folded) { folded.open = false; }); });
  document.querySelectorAll('form').forEach(function (form) {
    form.addEventListener('submit', function (event) { event.preventDefault(); });
  });
  read();
}());
"""
