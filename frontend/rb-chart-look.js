/* The look of all charts: what the options of a chart leave unsaid is filled in here, and tokens become colours. */
const TOKEN = /^var\((--[\w-]+)\)$/;
const FONT = 'Arial, "Liberation Sans", Helvetica, sans-serif';
const pen = document.createElement('canvas').getContext('2d');

const widest = (words, size) => {
  pen.font = `${size}px ${FONT}`;
  return Math.ceil(Math.max(0, ...words.map((word) => pen.measureText(word).width)));
};

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

const names = (axis) => axis.data.map((item) => String(item?.value ?? item));

/* Names beside the bars start where the heading of the card starts. */
const besideLabels = (axis, width) => {
  const room = Math.min(widest(names(axis), 14), Math.round(width * 0.42));
  return { align: 'left', margin: room + 12, width: room, overflow: 'break', lineHeight: 17 };
};

const axis = (given, side, width) => {
  const value = given.type === 'value';
  const labels = { color: 'var(--rb-ink)', fontSize: 14, hideOverlap: value };
  if (given.type === 'category' && side === 'beside') {
    Object.assign(labels, besideLabels(given, width));
  } else if (given.type === 'category') {
    Object.assign(labels, { interval: 0, fontSize: 13 });
  }
  return over(
    {
      axisLine: { show: value && side === 'below', lineStyle: { color: 'var(--rb-control)' } },
      axisTick: { show: false },
      splitLine: { show: value && side === 'beside', lineStyle: { color: 'var(--rb-line)' } },
      axisLabel: labels,
      nameTextStyle: { color: 'var(--rb-ink-quiet)', fontSize: 13 },
    },
    given,
  );
};

const axes = (given, side, width) => {
  if (Array.isArray(given)) {
    return given.map((one) => axis(one, side, width));
  }
  return given && axis(given, side, width);
};

const series = (given, chart) => {
  const look = over(
    {
      cursor: chart.clickable ? 'pointer' : 'default',
      label: { color: 'var(--rb-ink)', fontSize: 15 },
      emphasis: { itemStyle: { opacity: 0.8 }, lineStyle: { width: 4 } },
    },
    given,
  );
  if (given.endLabel) {
    look.endLabel = { fontSize: 14, ...given.endLabel, show: given.endLabel.show && !isNarrow(chart) };
  }
  return look;
};

const endsNamed = (given) => given.series.filter((one) => one.endLabel?.show);

const room = (given, chart) => {
  const ends = endsNamed(given).map((one) => one.name);
  const space = { left: 0, right: 16, top: 12, bottom: 4, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' };
  if (given.series.some((one) => one.label?.position === 'right')) {
    space.right = 56;
  }
  if (ends.length > 0 && isNarrow(chart)) {
    space.bottom = 32;
  } else if (ends.length > 0) {
    space.right = widest(ends, 15) + 16;
  }
  return space;
};

const legend = (given, chart) => {
  const look = { textStyle: { color: 'var(--rb-ink)', fontSize: 14 }, bottom: 0, left: 0, itemWidth: 32 };
  if (given.series.every((one) => one.type === 'line')) {
    look.itemStyle = { opacity: 0 };
  }
  if (given.legend) {
    return over(look, given.legend);
  }
  return isNarrow(chart) && endsNamed(given).length > 0 ? look : undefined;
};

const tooltip = (given) =>
  over(
    {
      confine: true,
      backgroundColor: 'var(--rb-surface)',
      borderColor: 'var(--rb-control-quiet)',
      textStyle: { color: 'var(--rb-ink)', fontSize: 14 },
    },
    given,
  );

export const isNarrow = (chart) => chart.clientWidth < 480;

export const withLook = (option, chart) => {
  const given = { series: [], ...option };
  const calm = window.matchMedia('(prefers-reduced-motion: reduce), print').matches;
  const several = given.series.filter((one) => one.type === 'bar').length > 1;
  const look = {
    ...given,
    animation: !calm,
    animationDuration: 300,
    aria: { enabled: true, label: { description: chart.label }, decal: { show: several } },
    color: ['blue', 'pink', 'green', 'aqua', 'purple', 'grey'].map((name) => `var(--rb-${name})`),
    textStyle: { fontFamily: FONT, color: 'var(--rb-ink)' },
    grid: over(room(given, chart), given.grid),
    legend: legend(given, chart),
    tooltip: tooltip(given.tooltip),
    xAxis: axes(given.xAxis, 'below', chart.clientWidth),
    yAxis: axes(given.yAxis, 'beside', chart.clientWidth),
    series: given.series.map((one) => series(one, chart)),
  };
  return resolve(look, colourIn(chart));
};
