/* The look of all charts: what the options of a chart leave unsaid is filled in here, and tokens become colours. */
const TOKEN = /^var\((--[\w-]+)\)$/;

const colourIn = (element) => (token) => {
  element.style.color = `var(${token})`;
  const colour = getComputedStyle(element).color;
  element.style.color = '';
  return colour;
};

const resolve = (value, colour) => {
  if (typeof value === 'string') {
    const token = TOKEN.exec(value);
    return token ? colour(token[1]) : value;
  }
  if (Array.isArray(value)) {
    return value.map((item) => resolve(item, colour));
  }
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, resolve(item, colour)]));
  }
  return value;
};

const isObject = (value) => value && typeof value === 'object' && !Array.isArray(value);

const over = (base, given) => {
  const result = { ...base };
  for (const [key, value] of Object.entries(given ?? {})) {
    result[key] = isObject(value) && isObject(base[key]) ? over(base[key], value) : value;
  }
  return result;
};

const axis = (given, values) => ({
  axisLine: { show: given?.type === 'value' && values === 'below', lineStyle: { color: 'var(--rb-control)' } },
  axisTick: { show: false },
  splitLine: { show: values === 'beside' && given?.type === 'value', lineStyle: { color: 'var(--rb-line)' } },
  axisLabel: { color: 'var(--rb-ink)', fontSize: 14, hideOverlap: true },
  nameTextStyle: { color: 'var(--rb-ink-quiet)', fontSize: 13 },
});

const eachAxis = (given, place) =>
  Array.isArray(given) ? given.map((one) => over(axis(one, place), one)) : given && over(axis(given, place), given);

const series = (given, clickable) =>
  (given ?? []).map((one) =>
    over(
      {
        cursor: clickable ? 'pointer' : 'default',
        label: { color: 'var(--rb-ink)', fontSize: 15 },
        labelLayout: one.type === 'line' ? { moveOverlap: 'shiftY' } : undefined,
        emphasis: { itemStyle: { opacity: 0.8 }, lineStyle: { width: 4 } },
      },
      one,
    ),
  );

const room = (given) => {
  const named = (given.series ?? []).some((one) => one.endLabel?.show);
  const valued = (given.series ?? []).some((one) => one.label?.position === 'right');
  const right = named ? 150 : valued ? 56 : 16;
  return { left: 0, right, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
};

export const withLook = (given, chart) => {
  const calm = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const several = (given.series ?? []).filter((one) => one.type === 'bar').length > 1;
  const look = {
    ...given,
    animation: !calm,
    animationDuration: 300,
    aria: { enabled: true, label: { description: chart.label }, decal: { show: several } },
    color: ['blue', 'pink', 'green', 'aqua', 'purple', 'grey'].map((name) => `var(--rb-${name})`),
    textStyle: { fontFamily: 'Arial, "Liberation Sans", Helvetica, sans-serif', color: 'var(--rb-ink)' },
    grid: over(room(given), given.grid),
    tooltip: over(
      {
        confine: true,
        backgroundColor: 'var(--rb-surface)',
        borderColor: 'var(--rb-control-quiet)',
        textStyle: { color: 'var(--rb-ink)', fontSize: 14 },
      },
      given.tooltip,
    ),
    xAxis: eachAxis(given.xAxis, 'below'),
    yAxis: eachAxis(given.yAxis, 'beside'),
    series: series(given.series, chart.clickable),
  };
  if (given.legend) {
    look.legend = over({ textStyle: { color: 'var(--rb-ink)', fontSize: 14 }, bottom: 0, left: 0 }, given.legend);
  }
  return resolve(look, colourIn(chart));
};
