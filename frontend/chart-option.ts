// Turns the portal's chart record into an option of ECharts: flat colours, no animation, values written out.
import { FONT, fits, measured, number, widthOfAll, wrap } from './chart-text';

export interface Series {
  name: string;
  values: (number | null)[];
  routes: string[];
  /** Its colour wherever it is drawn; without one that of its place. */
  tone?: { place: number; before: boolean; planned: boolean } | null;
}

export interface Chart {
  kind: 'COLUMN' | 'STACKED' | 'LINE' | 'PIE' | 'DOTS';
  title: string;
  headline: string;
  unit: string;
  basis: string;
  categories: string[];
  series: Series[];
}

export interface Look {
  width: number;
  height: number;
  /** Type for a projector: labels of at least 20 px. */
  large: boolean;
  /** A picture stands alone, so it carries its own title. */
  picture: boolean;
  /** Bars lie wherever the room is. */
  lying: boolean;
  /** The categories have an order of their own and stand along the foot. */
  ordered: boolean;
  /** The colour of words on the page, which may be dark; a picture is always white. */
  ink?: string;
}

/** Neighbours differ in lightness, so that a grey print can be read; no red, which means overdue. */
const PALETTE = ['#1f5a99', '#f0b23e', '#2b8a78', '#a8cbe8', '#5d4a8f', '#b5bb4c', '#8a5a44'];

/** What is of the year before. */
const GREYS = ['#5f6773', '#a4acb5'];

const DARK_INK = '#1f2933';

const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond'];

/** Lines that dots are held against, in their order. */
const LIMITS = ['solid', 'dashed', 'dotted'];

/** White on dark colours, ink on light ones. */
function inkOn(colour: string): string {
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue > 150 ? DARK_INK : '#ffffff';
}

function ink(look: Look): string {
  return look.picture ? DARK_INK : look.ink || DARK_INK;
}

/** The same on a dark page, lighter. */
const LIGHTER = ['#6aa9e0', '#f0b23e', '#4cb9a3', '#a8cbe8', '#a594da', '#c9cf6a', '#c98d74'];

const LIGHTER_GREYS = ['#9aa5b1', '#6d7783'];

function palette(look: Look): string[] {
  const [red, green, blue] = (ink(look).match(/^rgb\D+(\d+)\D+(\d+)\D+(\d+)/) ?? []).slice(1).map(Number);
  return red + green + blue > 384 ? LIGHTER : PALETTE;
}

function colour(index: number, look: Look): string {
  return palette(look)[index % PALETTE.length];
}

/** One thing has the same colour in every chart, whatever stands beside it. */
function toned(series: Series, index: number, look: Look): string {
  const { place, before } = series.tone ?? { place: index, before: false };
  const greys = palette(look) === PALETTE ? GREYS : LIGHTER_GREYS;
  return before ? greys[place % greys.length] : colour(place, look);
}

/** As many characters as stand across a wall. */
const LARGE_ACROSS = 52;

function fontSize(look: Look): number {
  return look.large ? Math.max(22, Math.round(look.width / LARGE_ACROSS)) : 13;
}

function cursor(series: Series): string {
  return series.routes.some((route) => route) ? 'pointer' : 'default';
}

function points(series: Series, leaveOutZero: boolean) {
  return series.values.map((value, index) => ({
    index,
    value: value === null || (leaveOutZero && value === 0) ? '-' : value,
  }));
}

/** The room for a name below an upright bar. */
function roomOf(chart: Chart, look: Look): number {
  return (look.width - 6 * fontSize(look)) / Math.max(1, chart.categories.length) - 10;
}

function narrow(chart: Chart, look: Look): boolean {
  const size = fontSize(look);
  const room = roomOf(chart, look);
  return room < 2.4 * size || !chart.categories.every((name) => fits(name, room / size));
}

/** Bars lie where their names would not stand side by side: no name is left out. */
function lies(chart: Chart, look: Look): boolean {
  const bars = chart.kind === 'COLUMN' || chart.kind === 'STACKED';
  return bars && !look.ordered && (look.lying || narrow(chart, look));
}

/** The widest name beside lying bars, in characters; a longer one is broken. */
const LYING_NAME = 14;

/** The room for a name beside a lying bar, in characters. */
function nameWidth(look: Look): number {
  return Math.min(LYING_NAME, (0.4 * look.width) / fontSize(look));
}

/** The height that lying bars need to keep every line of every name, in pixels; 0 for all others. */
export function heightOf(chart: Chart, look: Look): number {
  if (!lies(chart, look)) {
    return 0;
  }
  const size = fontSize(look);
  const lines = Math.max(1, ...chart.categories.map((name) => wrap(name, nameWidth(look)).split('\n').length));
  return chart.categories.length * size * (0.4 + 1.3 * lines) + size * 5;
}

/** What stands above and below a picture's bars. */
const HEAD = 250;

const FOOT = 48;

/** The height of a picture that keeps every name, in pixels; at least that of the screen. */
export function pictureHeight(chart: Chart, look: Look): number {
  return Math.max(look.height, heightOf(chart, look) + HEAD + FOOT);
}

/** Of more dots than this some are named, in their order; each says its own name when it is pointed at, and the table all. */
const MOST_NAMED = 20;

/** A longer line says its last value only; the others stand in the table. */
const MOST_LABELLED = 8;

function lastKnown(series: Series): number {
  return series.values.reduce<number>((last, value, index) => (value === null ? last : index), 0);
}

/** What stands beside the last point of a line. */
function endOf(series: Series): string {
  return `${series.name} ${number(series.values[lastKnown(series)] ?? 0)}`;
}

/** The room for the longest of them, in pixels. */
function endRoom(chart: Chart, look: Look): number {
  const widest = Math.max(...chart.series.map((each) => widthOfAll(endOf(each))));
  return Math.min(look.width * 0.4, (widest + 0.5) * fontSize(look));
}

/** Several lines say their names and values where they end, beside their last point. */
function endsNamed(chart: Chart): boolean {
  return chart.kind === 'LINE' && chart.series.length > 1;
}

function barOrLine(chart: Chart, series: Series, index: number, look: Look) {
  const size = fontSize(look);
  const own = toned(series, index, look);
  const stacked = chart.kind === 'STACKED';
  const dots = chart.kind === 'DOTS';
  const line = chart.kind === 'LINE' || dots;
  // a line the dots are held against: its name says its value
  const limit = dots && index > 0;
  // what is to be done is dashed and what was done solid, this year and the one before
  const dash = limit ? LIMITS[index % LIMITS.length] : series.tone?.planned ? 'dashed' : 'solid';
  const ends = endsNamed(chart);
  const silentUpTo = ends || (chart.categories.length > MOST_LABELLED && !dots) ? lastKnown(series) : 0;
  return {
    type: line ? 'line' : 'bar',
    name: series.name,
    stack: stacked ? 'all' : undefined,
    cursor: cursor(series),
    data: points(series, stacked),
    barMaxWidth: look.large ? 120 : 64,
    itemStyle: { color: own, borderColor: '#ffffff', borderWidth: stacked ? 1 : 0 },
    lineStyle: { color: own, width: dots && !limit ? 0 : look.large ? 5 : 2.5, type: dash },
    symbol: limit ? 'none' : SYMBOLS[(series.tone?.place ?? index) % SYMBOLS.length],
    symbolSize: look.large ? 14 : 8,
    // each dot is a case, also where few names have room
    showAllSymbol: true,
    label: {
      show: !limit,
      position: stacked ? 'inside' : ends || lies(chart, look) ? 'right' : 'top',
      color: stacked ? inkOn(own) : ink(look),
      fontFamily: FONT,
      fontSize: size,
      formatter: (point: { dataIndex: number; value: number | '-' }) =>
        point.value === '-' || (line && point.dataIndex < silentUpTo) ? '' : ends ? endOf(series) : number(point.value),
    },
    // the ends of lines that meet stand below each other, each beside its own
    labelLayout: ends ? { moveOverlap: 'shiftY' } : { hideOverlap: true },
    emphasis: { disabled: true },
  };
}

/** Between the pie and its labels, and beyond them. */
const PIE_MARGIN = 2.5;

const SMALLEST_PIE = 30;

/** As large as its labels leave it room at both sides. */
function radius(labels: string[], look: Look): number {
  const widest = Math.max(...labels.flatMap((label) => label.split('\n')).map(widthOfAll), 0);
  const room = look.width / 2 - (widest + PIE_MARGIN) * fontSize(look);
  return Math.max(SMALLEST_PIE, Math.min(0.33 * Math.min(look.width, look.height), room));
}

function pie(chart: Chart, look: Look) {
  const series = chart.series[0];
  const size = fontSize(look);
  const total = series.values.reduce((sum: number, value) => sum + (value ?? 0), 0);
  const label = (name: string, value: number) =>
    `${wrap(name, 8)}\n${measured(value, chart.unit)} · ${((100 * value) / total).toFixed(1)} %`;
  const slices = series.values
    .map((value, index) => ({ index, value, name: chart.categories[index], itemStyle: { color: colour(index, look) } }))
    .filter((slice) => slice.value);
  return {
    type: 'pie',
    name: series.name,
    cursor: cursor(series),
    radius: radius(slices.map((slice) => label(slice.name, slice.value ?? 0)), look),
    center: ['50%', look.picture ? '58%' : '52%'],
    data: slices,
    itemStyle: { borderColor: '#ffffff', borderWidth: 2 },
    label: {
      color: ink(look),
      fontFamily: FONT,
      fontSize: size,
      lineHeight: size * 1.4,
      overflow: 'none',
      formatter: (slice: { name: string; value: number }) => label(slice.name, slice.value),
    },
    labelLine: { length: size * 0.8, length2: size * 0.6 },
    emphasis: { disabled: true },
  };
}

function axes(chart: Chart, look: Look) {
  const size = fontSize(look);
  const lying = lies(chart, look);
  const crowd = chart.kind === 'DOTS' && chart.categories.length > MOST_NAMED;
  const tight = !lying && !crowd && narrow(chart, look);
  const text = { color: ink(look), fontFamily: FONT, fontSize: size };
  const width = lying
    ? nameWidth(look)
    : tight
      ? 9
      : roomOf(chart, look) / size;
  const names = {
    type: 'category',
    data: chart.categories,
    inverse: lying,
    axisTick: { show: false },
    axisLabel: {
      ...text,
      interval: crowd ? 'auto' : 0,
      hideOverlap: crowd,
      // the last name ends where the axis ends
      alignMaxLabel: crowd ? 'right' : null,
      rotate: tight ? 40 : 0,
      lineHeight: size * 1.3,
      formatter: (name: string) => (crowd ? name : wrap(name, width).replaceAll('\n', tight ? '' : '\n')),
    },
  };
  const values = {
    type: 'value',
    min: (range: { min: number }) => Math.min(0, range.min),
    minInterval: chart.series.every((each) => each.values.every((value) => Number.isInteger(value ?? 0))) ? 1 : 0,
    // beside lying bars the unit stands below the chart
    name: lying ? '' : chart.unit,
    nameGap: size * 1.7,
    // to the right of the axis, where a long unit is not cut
    nameTextStyle: { ...text, align: 'left' },
    axisLabel: { ...text, formatter: (value: number) => number(value) },
    splitLine: { lineStyle: { color: look.picture ? '#e2e6eb' : 'rgba(128, 140, 155, 0.28)' } },
  };
  return lying ? { xAxis: values, yAxis: names } : { xAxis: names, yAxis: values };
}

function title(chart: Chart, look: Look) {
  const lines = [chart.headline, [chart.unit, chart.basis].filter((text) => text).join(' · ')];
  return {
    text: chart.title,
    subtext: lines.filter((line) => line).join('\n'),
    left: 'center',
    top: 24,
    itemGap: 14,
    textStyle: { color: DARK_INK, fontFamily: FONT, fontSize: look.large ? 40 : 18, overflow: 'break', width: look.width - 80 },
    subtextStyle: { color: DARK_INK, fontFamily: FONT, fontSize: fontSize(look) + 2, lineHeight: 34, overflow: 'break', width: look.width - 80 },
  };
}

/** Beside a name in the legend: its sign, and the room around both, in pixels. */
const SIGN = 1.6;

const AROUND = 15;

/** The room below the axis for the names of all rows of values, which may need several lines. */
function legendHeight(chart: Chart, look: Look): number {
  const size = fontSize(look);
  const wide = chart.series.reduce((sum, each) => sum + (SIGN + widthOfAll(each.name)) * size + AROUND, 0);
  return size * (1.2 + 1.8 * Math.ceil(wide / (look.width - AROUND)));
}

export function optionOf(chart: Chart, look: Look, label: string): any {
  const size = fontSize(look);
  const round = chart.kind === 'PIE';
  const legend = !round && chart.series.length > 1;
  return {
    animation: false,
    color: palette(look),
    backgroundColor: look.picture ? '#ffffff' : 'transparent',
    textStyle: { fontFamily: FONT, fontSize: size },
    aria: { enabled: true, label: { description: label } },
    title: look.picture ? title(chart, look) : undefined,
    tooltip: {
      show: !look.picture,
      trigger: 'item',
      confine: true,
      textStyle: { color: DARK_INK, fontFamily: FONT, fontSize: size },
      valueFormatter: (value: number | '-') => (value === '-' ? '' : measured(value, chart.unit)),
    },
    legend: {
      show: legend,
      type: 'plain',
      bottom: look.picture ? 24 : 0,
      itemWidth: size * SIGN,
      itemHeight: size,
      textStyle: { color: ink(look), fontFamily: FONT, fontSize: size },
    },
    grid: {
      left: look.picture ? 60 : 8,
      // beside the longest bar stands its number
      right: (look.picture ? 60 : 16) + (endsNamed(chart) ? endRoom(chart, look) : lies(chart, look) ? size * 2 : 0),
      top: look.picture ? HEAD : lies(chart, look) ? size : size * 3,
      bottom: (legend ? legendHeight(chart, look) : 8) + (look.picture ? FOOT - 8 : 0),
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    ...(round ? {} : axes(chart, look)),
    series: round ? [pie(chart, look)] : chart.series.map((each, index) => barOrLine(chart, each, index, look)),
  };
}
