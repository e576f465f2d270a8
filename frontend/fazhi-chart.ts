import { LitElement, css, html } from 'lit';
import type { Chart, Look } from './chart-option';

/** The size of a picture: one projector screen, or higher where its names need it. */
const PICTURE = { width: 1920, height: 1080, large: true, picture: true };

/** One chart of the portal; knows the record ChartData and hides the engine that draws it. */
class FazhiChart extends LitElement {
  static properties = {
    chart: { attribute: false },
    large: { type: Boolean, reflect: true },
    lying: { type: Boolean },
    ordered: { type: Boolean },
  };

  static styles = css`
    :host {
      display: block;
      width: 100%;
      height: 320px;
    }
    :host([large]) {
      height: 100%;
      min-height: 480px;
    }
    :host([hidden]) {
      display: none;
    }
    div {
      width: 100%;
      height: 100%;
    }
  `;

  declare chart?: Chart;
  declare large: boolean;

  /** Bars lie, because many or long names stand at them. */
  declare lying: boolean;

  /** Months, quarters and years keep their order along the foot. */
  declare ordered: boolean;

  private engine?: typeof import('./chart-engine');
  private options?: typeof import('./chart-option');
  private drawn?: any;
  private readonly size = new ResizeObserver(() => this.draw());
  private readonly display = () => this.draw();

  render() {
    return html`<div></div>`;
  }

  connectedCallback() {
    super.connectedCallback();
    this.setAttribute('role', 'img');
    this.size.observe(this);
    window.addEventListener('fazhi-display', this.display);
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.size.disconnect();
    window.removeEventListener('fazhi-display', this.display);
    this.drawn?.dispose();
    this.drawn = undefined;
  }

  async updated() {
    this.setAttribute('aria-label', this.label);
    if (this.chart) {
      await this.load();
      this.draw();
    }
  }

  /** A data URL of the picture in projector size; empty until the chart is drawn. */
  toPng(): string {
    if (!this.engine || !this.chart) {
      return '';
    }
    const holder = document.createElement('div');
    const { width, height } = this.pictureSize();
    const picture = this.engine.init(holder, undefined, { renderer: 'canvas', width, height, devicePixelRatio: 1 });
    picture.setOption(this.options!.optionOf(this.chart, this.look({ ...PICTURE, width, height }), this.label));
    const url = picture.getDataURL({ type: 'png', pixelRatio: 1, backgroundColor: '#ffffff' });
    picture.dispose();
    return url;
  }

  /** The picture as the text of an SVG file; empty until the chart is drawn. */
  toSvg(): string {
    if (!this.engine || !this.chart) {
      return '';
    }
    const { width, height } = this.pictureSize();
    const picture = this.engine.init(null, undefined, { renderer: 'svg', ssr: true, width, height });
    picture.setOption(this.options!.optionOf(this.chart, this.look({ ...PICTURE, width, height }), this.label));
    const text = picture.renderToSVGString();
    picture.dispose();
    return text;
  }

  async download(kind: 'png' | 'svg', filename: string) {
    await this.load();
    const link = document.createElement('a');
    link.download = filename;
    link.href = kind === 'png' ? this.toPng() : URL.createObjectURL(new Blob([this.toSvg()], { type: 'image/svg+xml' }));
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  }

  private pictureSize() {
    return { width: PICTURE.width, height: this.options!.pictureHeight(this.chart!, this.look(PICTURE)) };
  }

  private get label(): string {
    return [this.chart?.title, this.chart?.headline].filter((text) => text).join(' — ');
  }

  private async load() {
    [this.engine, this.options] = await Promise.all([import('./chart-engine'), import('./chart-option')]);
  }

  private look(screen: Pick<Look, 'width' | 'height' | 'large' | 'picture'>): Look {
    return { ...screen, lying: this.lying, ordered: this.ordered, ink: getComputedStyle(this).color };
  }

  private draw() {
    const holder = this.renderRoot?.querySelector('div');
    if (!this.chart || !this.engine || !this.isConnected || !holder?.clientWidth || !holder.clientHeight) {
      return;
    }
    const room = { width: holder.clientWidth, height: holder.clientHeight, large: this.large, picture: false };
    const needed = this.options!.heightOf(this.chart, this.look(room));
    this.style.minHeight = needed ? `${Math.max(this.large ? 480 : 0, needed)}px` : '';
    const { clientWidth: width, clientHeight: height } = holder;
    if (!this.drawn) {
      this.drawn = this.engine.init(holder, undefined, { renderer: 'svg' });
      this.drawn.on('click', (event: any) => this.clicked(event.seriesIndex, event.data.index));
    }
    this.drawn.resize({ width, height });
    this.drawn.setOption(this.options!.optionOf(this.chart, this.look({ ...room, width, height }), this.label), true);
  }

  private clicked(series: number, category: number) {
    this.dispatchEvent(new CustomEvent('chart-click', { detail: { series, category } }));
  }
}

customElements.define('fazhi-chart', FazhiChart);
