import { LitElement, css, html } from 'lit';
import { init, use } from 'echarts/core';
import { BarChart, CustomChart, HeatmapChart, LineChart, ScatterChart } from 'echarts/charts';
import {
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
} from 'echarts/components';
import { SVGRenderer } from 'echarts/renderers';
import { isNarrow, withLook } from './rb-chart-look.js';

use([
  BarChart,
  CustomChart,
  HeatmapChart,
  LineChart,
  ScatterChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  MarkAreaComponent,
  MarkLineComponent,
  TooltipComponent,
  VisualMapPiecewiseComponent,
  SVGRenderer,
]);

/* A chart that follows its size, the colour scheme, paper and the wish for less motion. The table beside it is its equal. */
class RoleChart extends LitElement {
  static properties = {
    option: { type: Object },
    label: { type: String },
    clickable: { type: Boolean },
  };

  static styles = css`
    :host {
      display: block;
      position: relative;
      min-height: 240px;
    }

    div {
      position: absolute;
      inset: 0;
    }

    /* Paper is narrower than the screen: the whole drawing shrinks. */
    @media print {
      div > div {
        width: 100% !important;
      }

      svg {
        width: 100%;
        height: 100%;
      }
    }
  `;

  constructor() {
    super();
    this.redraw = () => this.draw();
    this.resized = new ResizeObserver(() => this.fit());
    this.media = ['(prefers-color-scheme: dark)', 'print'].map((query) => window.matchMedia(query));
    this.chosen = new MutationObserver(this.redraw);
  }

  connectedCallback() {
    super.connectedCallback();
    this.media.forEach((media) => media.addEventListener('change', this.redraw));
    this.chosen.observe(document.documentElement, { attributeFilter: ['data-scheme'] });
    this.resized.observe(this);
    this.requestUpdate();
  }

  disconnectedCallback() {
    super.disconnectedCallback();
    this.media.forEach((media) => media.removeEventListener('change', this.redraw));
    this.chosen.disconnect();
    this.resized.disconnect();
    this.chart?.dispose();
    this.chart = undefined;
  }

  render() {
    return html`<div role="img"></div>`;
  }

  updated() {
    this.draw();
  }

  fit() {
    this.chart?.resize();
    if (this.chart && this.narrow !== isNarrow(this)) {
      this.draw();
    }
  }

  draw() {
    if (!this.option || !this.isConnected || !this.hasUpdated) {
      return;
    }
    if (!this.chart) {
      this.chart = init(this.renderRoot.querySelector('div'), null, { renderer: 'svg' });
      this.chart.on('click', (mark) => this.clicked(mark));
      this.chart.on('rendered', () => this.measure());
    }
    this.narrow = isNarrow(this);
    this.chart.setOption(withLook(this.option, this), { notMerge: true });
  }

  /* With its size as the view box the drawing can be shown smaller than it was drawn. */
  measure() {
    const box = `0 0 ${this.chart.getWidth()} ${this.chart.getHeight()}`;
    this.renderRoot.querySelector('svg')?.setAttribute('viewBox', box);
  }

  clicked(mark) {
    if (this.clickable && mark.componentType === 'series') {
      const detail = { seriesIndex: mark.seriesIndex, dataIndex: mark.dataIndex };
      this.dispatchEvent(new CustomEvent('mark-click', { detail }));
    }
  }
}

customElements.define('rb-chart', RoleChart);
