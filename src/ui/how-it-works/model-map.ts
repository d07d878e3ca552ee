import { LitElement, html, nothing, svg } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import {
  DECIDED,
  MAP_SIZES,
  modelMap,
  neighbour,
  traceOf,
  type Direction,
  type MapEdge,
  type MapNode,
  type MapQuantity,
  type ModelMap as Map_,
  type Trace,
} from '../../charts/model-map.ts';
import { say } from '../../words/voice.ts';
import { icon } from '../elements/icons.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { QuantityChosen } from '../events/equation-change.ts';
import { modelMapStyles } from './model-map-styles.ts';

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/**
 * The model as a map: a band for each section, arrows from what each quantity is made from. One quantity is chosen; its
 * chain up and down is drawn out. One stop of the tab key; arrow keys go along the arrows.
 */
@customElement('iom-model-map')
export class ModelMapElement extends LitElement {
  static override styles = [sharedStyles, modelMapStyles];

  @property({ attribute: false }) quantities: readonly MapQuantity[] = [];
  @property() chosen = '';
  @property({ attribute: false }) edited: ReadonlySet<string> = new Set();
  @state() private open: ReadonlySet<string> = new Set();
  #focusNext = false;

  override render() {
    if (this.quantities.length === 0) return nothing;
    const map = modelMap(this.quantities, this.#opened());
    const trace = traceOf(this.quantities, this.chosen);
    const { width, height } = map;
    return html`<div class="scroll">
      <div
        class="map"
        role="group"
        aria-label=${say.howItWorks.map.label}
        .style=${`width:${width}px;height:${height}px`}
      >
        ${map.bands.map((band) => this.#band(band, width))}
        <svg viewBox="0 0 ${width} ${height}" width=${width} height=${height} aria-hidden="true">
          <defs>
            ${['plain', 'up', 'down'].map(
              (kind) =>
                svg`<marker id=${kind} viewBox="0 0 8 8" refX="5" refY="4" markerWidth="7" markerHeight="7" markerUnits="userSpaceOnUse" orient="auto"><path class=${kind} d="M0 0 8 4 0 8z"/></marker>`,
            )}
          </defs>
          ${this.#edges(map, trace)}
        </svg>
        ${repeat(
          map.nodes,
          ({ name }) => name,
          (node) => this.#node(node, map, trace),
        )}
      </div>
    </div>`;
  }

  /** What is chosen is never folded away. */
  #opened(): ReadonlySet<string> {
    const chosen = this.quantities.find(({ name }) => name === this.chosen);
    return chosen && !chosen.main ? new Set([...this.open, chosen.section]) : this.open;
  }

  #band(band: Map_['bands'][number], width: number) {
    const words = say.howItWorks;
    const folds = band.section !== DECIDED && (band.shown < band.all || this.open.has(band.section));
    const title = band.section === DECIDED ? say.charts.decidedBand() : say.model.sectionTitles[band.section];
    return html`<section class="band" .style=${`top:${band.y}px;height:${band.height}px;width:${width}px`}>
      <h3>${title}</h3>
      ${
        folds
          ? html`<button
              class="quiet"
              aria-expanded=${band.open ? 'true' : 'false'}
              aria-label=${band.open ? words.foldSection(title) : words.unfoldSection(title, band.all)}
              @click=${() => this.#toggle(band.section)}
            >
              ${icon(band.open ? 'chevron-up' : 'chevron-down')}${band.open ? words.map.mainOnly : words.all(band.all)}
            </button>`
          : nothing
      }
    </section>`;
  }

  /** Faint within a band; drawn out along the chain of what is chosen. */
  #edges({ edges }: Map_, trace: Trace) {
    const roleOf = ({ from, to, kind }: MapEdge): string => {
      if (kind === 'memory') return from === this.chosen ? 'down' : to === this.chosen ? 'up' : '';
      if ((trace.up.has(from) || from === this.chosen) && (trace.up.has(to) || to === this.chosen))
        return from === this.chosen ? 'down' : 'up';
      if ((trace.down.has(from) || from === this.chosen) && trace.down.has(to)) return 'down';
      return '';
    };
    const drawn = edges
      .map((edge) => ({ edge, role: roleOf(edge) }))
      .filter(({ edge, role }) => role !== '' || (edge.sameSection && edge.kind !== 'memory'))
      .sort((a, b) => Number(a.role !== '') - Number(b.role !== ''));
    return drawn.map(({ edge, role }) => {
      const near = edge.from === this.chosen || edge.to === this.chosen;
      return svg`<path
        class="edge ${role || 'plain'} ${near ? 'near' : ''} ${edge.kind}"
        d=${edge.path}
        marker-end="url(#${role || 'plain'})"
      />`;
    });
  }

  #node(node: MapNode, map: Map_, { up, down }: Trace) {
    const chosen = node.name === this.chosen;
    const [above, below] = [up.has(node.name), down.has(node.name)];
    const edited = this.edited.has(node.name);
    const { map: words, nodeSaid } = say.howItWorks;
    const chain = chosen ? undefined : above ? 'into' : below ? 'from' : undefined;
    const said = nodeSaid({ lever: node.kind === 'lever', edited, chain });
    const current = map.nodes.some(({ name }) => name === this.chosen) ? chosen : node === map.nodes[0];
    return html`<button
      class="node ${node.kind} ${chosen ? 'chosen' : above ? 'up' : below ? 'down' : ''}"
      data-name=${node.name}
      tabindex=${current ? '0' : '-1'}
      aria-pressed=${chosen ? 'true' : 'false'}
      .style=${`left:${node.x}px;top:${node.y}px;width:${MAP_SIZES.node.width}px;height:${MAP_SIZES.node.height}px`}
      @click=${() => this.#choose(node.name)}
      @keydown=${(event: KeyboardEvent) => this.#key(event, map, node.name)}
    >
      <span>${node.title}</span>${edited ? html`<i aria-hidden="true">${words.changed}</i>` : nothing}
      ${said === '' ? nothing : html`<span class="visually-hidden">${said}</span>`}
    </button>`;
  }

  #key(event: KeyboardEvent, map: Map_, name: string): void {
    const direction = KEYS[event.key];
    const to =
      direction !== undefined
        ? neighbour(map, name, direction)
        : event.key === 'Home'
          ? map.nodes[0]!.name
          : event.key === 'End'
            ? map.nodes.at(-1)!.name
            : undefined;
    if (to === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    if (to === name) return;
    this.#focusNext = true;
    this.#choose(to);
  }

  #choose(name: string): void {
    this.dispatchEvent(new QuantityChosen(name));
  }

  override updated(): void {
    if (!this.#focusNext) return;
    const node = this.renderRoot.querySelector<HTMLElement>(`[data-name="${this.chosen}"]`);
    node?.focus();
    this.#focusNext = false;
  }

  /** Puts the focus on the chosen quantity. */
  override focus(): void {
    this.renderRoot.querySelector<HTMLElement>(`[data-name="${this.chosen}"]`)?.focus();
  }

  #toggle(section: string): void {
    const sections = new Set(this.#opened());
    if (!sections.delete(section)) sections.add(section);
    else {
      // What is folded away cannot stay chosen: the first one that is left is.
      const chosen = this.quantities.find(({ name }) => name === this.chosen);
      const left = this.quantities.find((each) => each.section === section && each.main);
      if (chosen?.section === section && !chosen.main && left) this.#choose(left.name);
    }
    this.open = sections;
  }
}
