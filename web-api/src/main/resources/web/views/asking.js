// What the table of people shows, as the link says it, and the question it puts to the API.

// `where` of a link is the map's; which people the table shows is `whom`.
const KEYS = ['cols', 'whom', 'range', 'sort', 'named'];
const decode = text => { try { return decodeURIComponent(text); } catch { return text; } };
const encode = text => encodeURIComponent(text).replaceAll('~', '%7E').replaceAll('.', '%2E');

/** What stands there without a choice; paths between everybody wait in very large surveys. */
export const usual = large => ['level', 'degree.in', 'degree.out', 'reciprocity.returned', 'ei', ...(large ? [] : ['betweenness'])];

/** The link's `cols`, `whom`, `range`, `sort` and `named` as {cols, where: [[column, values]], ranges: [{figure, least, most}], sort, named}; what cannot be read is left out. */
export function read(other, large) {
  const list = (key, by) => (other[key] ?? '').split(by).filter(Boolean);
  return {
    cols: other.cols === undefined ? usual(large) : list('cols', ',').map(decode),
    where: list('whom', ';').map(each => each.split(':')).filter(parts => parts.length === 2).map(([column, values]) => [decode(column), values.split('~').map(decode)]),
    ranges: list('range', ';').map(each => each.split(':')).filter(parts => parts.length === 3).map(([figure, least, most]) => ({ figure, least, most })),
    sort: other.sort ?? 'group', named: other.named ?? '',
  };
}

/** The same without columns that a survey does not have; `known` are ids of figures, `fields` columns of the roster, `shown` those one may choose. */
export function readable(all, known, fields, shown) {
  const sorted = all.sort.replace(/^-/, '');
  return { ...all, cols: all.cols.filter(id => known.includes(id) || shown.includes(id)), where: all.where.filter(([column]) => fields.includes(column)),
    ranges: all.ranges.filter(each => known.includes(each.figure)), sort: ['name', 'group', ...known, ...fields].includes(sorted) ? all.sort : 'group' };
}

/** The link's keys for what is shown; what stands without a choice is left out. */
export function write(other, shown, large) {
  const said = {
    cols: shown.cols.join() === usual(large).join() ? '' : shown.cols.map(encode).join(',').replaceAll('%2E', '.') || 'none',
    whom: shown.where.filter(([, values]) => values.length).map(([column, values]) => `${encode(column)}:${values.map(encode).join('~')}`).join(';'),
    range: shown.ranges.filter(({ least, most }) => least !== '' || most !== '').map(({ figure, least, most }) => `${figure}:${least}:${most}`).join(';'),
    sort: shown.sort === 'group' ? '' : shown.sort, named: shown.named,
  };
  const rest = Object.fromEntries(Object.entries(other).filter(([key]) => !KEYS.includes(key)));
  return { ...rest, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value)) };
}

/** The parameters of the API for what is shown. */
export const asks = ({ cols, where, ranges, sort, named }) => ({
  name: named, columns: cols.join(','), sort,
  where: where.flatMap(([column, values]) => values.map(value => `${column}:${value}`)),
  range: ranges.map(({ figure, least, most }) => `${figure}:${least}:${most}`),
});

/** Columns by the question they answer, each {title, ids}; `known` are ids of figures, `fields` columns of the roster. */
export function grouped(known, fields) {
  const of = test => known.filter(test);
  const starts = (...words) => id => words.some(word => id === word || id.startsWith(`${word}.`));
  const groups = [
    ['What the roster says', fields],
    ['Gives and receives', of(starts('degree', 'strength', 'net_giver', 'safety_net'))],
    ['Whether it comes back', of(starts('reciprocity'))],
    ['Own group and others', of(starts('ei', 'brokerage'))],
    ['Between others', of(starts('betweenness', 'constraint', 'effective_size', 'efficiency', 'hierarchy', 'articulation'))],
    ['Reach', of(starts('harmonic', 'closeness', 'pagerank', 'eigenvector', 'hub', 'authority'))],
    ['Clusters', of(starts('clustering', 'core', 'community'))],
  ];
  const placed = groups.flatMap(([, ids]) => ids);
  return [...groups, ['Other figures', known.filter(id => !placed.includes(id))]].filter(([, ids]) => ids.length).map(([title, ids]) => ({ title, ids }));
}
