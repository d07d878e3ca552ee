import { LitElement, html, nothing, type PropertyValues } from 'lit';
import { customElement, property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { KeepFocus } from '../controllers/keep-focus.ts';
import { icon, type IconName } from '../elements/icons.ts';
import '../results/coverage-panel.ts';
import '../decisions/decision-card.ts';
import '../decisions/option-list.ts';
import { say } from '../../words/voice.ts';
import { sharedStyles } from '../tokens/shared-styles.ts';
import { workshopStyles } from './workshop-styles.ts';
import type { WorkshopView } from './workshop-view.ts';
import { firstTold } from '../../words/told.ts';
import { showPieces } from '../elements/pieces.ts';
import { AskEdit } from '../events/ask.ts';

/** What a room asks for: the step before or after, the option kept under a name, the full screen, a new decision. */
export class WorkshopRequest extends AskEdit {
  static readonly type = 'iom-workshop';
  constructor(
    readonly wanted: 'back' | 'forward' | 'keep' | 'full-screen' | 'add' | 'keys',
    readonly name = '',
  ) {
    super(WorkshopRequest.type);
  }
}

/** For a projector and a room of people: the sentence, the chart, the levers of the option in hand, and what was tried. */
@customElement('iom-workshop-page')
export class WorkshopPage extends LitElement {
  static override styles = [sharedStyles, workshopStyles];

  @property({ attribute: false }) view: WorkshopView | undefined;
  @property({ type: Boolean }) fullScreen = false;
  protected readonly keepFocus = new KeepFocus(this, 'iom-decision-card', '.add');
  #toShow = false;
  @state() private naming = false;
  @state() private wrong = '';
  /** What was kept, and what the room went on with: said for as long as both are so. */
  @state() private kept: { readonly before: ReadonlySet<string>; readonly on: string } | undefined;

  override render() {
    const { view } = this;
    if (!view) return nothing;
    const { bench } = view;
    const { page, stepOf } = say.workshop;
    return html`<div class="room" .style=${`--option-colour:${bench.colour}`}>
      <div class="columns">
        <main class="effect">
          <div>
            <h1>${showPieces(bench.headline)}</h1>
            ${
              bench.support
                ? html`<p class="support">
                    ${[bench.support, bench.short].filter((each) => each !== '').join(' ')}${bench.illustration ? html` <span class="illustration">${bench.illustration}</span>` : nothing}
                  </p>`
                : nothing
            }
            <p class="wrong" role="alert" ?hidden=${bench.trouble === ''}>${bench.trouble}</p>
          </div>
          <iom-coverage-panel
            class="chart"
            .config=${bench.coverage}
            sentence=${bench.coverageSentence}
            .table=${bench.coverageTable}
            .cursor=${bench.coverageCursor}
            .picture=${bench.coveragePicture}
          ></iom-coverage-panel>
        </main>
        <section class="levers" aria-label=${page.levers}>
          <iom-option-list
            .options=${bench.options}
            chosen=${bench.option}
            heading=${bench.optionHeading}
          ></iom-option-list>
          <div class="cards">
            ${
              bench.decisions.length === 0
                ? html`<p class="empty">
                    ${bench.isReference ? page.nothingInReference : page.nothingDecided}
                  </p>`
                : nothing
            }
            ${repeat(
              bench.decisions,
              ({ decision }) => `${bench.option} ${decision.id}`,
              ({ decision, saved, lever, sentence }, i) =>
                html`<iom-decision-card
                  .decision=${decision}
                  .saved=${saved}
                  .count=${bench.decisions.length}
                  ?compact=${bench.decisions.length > 3}
                  .lever=${lever}
                  .number=${i + 1}
                  .months=${bench.decisionMonths}
                  sentence=${sentence}
                ></iom-decision-card>`,
            )}
            ${bench.together === '' ? nothing : html`<p class="empty">${bench.together}</p>`}
            <button type="button" class="add" @click=${() => this.#send('add')}>
              ${icon('plus')}${page.add}
            </button>
          </div>
          ${this.#anyway(bench.anyway)} ${this.#keep(view)}
        </section>
      </div>
      <p class="made">${bench.made}</p>
      <div class="steps" role="group" aria-label=${page.tried}>
        ${this.#step('back', 'undo', page.back, view.at === 0)}
        ${this.#step('forward', 'redo', page.forward, view.at >= view.steps - 1)}
        <p><span class="count">${stepOf(view.at + 1, view.steps)}</span> ${view.step}</p>
        <button type="button" @click=${() => this.#send('keys')}>${icon('keyboard')}${page.keys}</button>
        <button
          type="button"
          aria-pressed=${this.fullScreen ? 'true' : 'false'}
          @click=${() => this.#send('full-screen')}
        >
          ${icon('full-screen')}${this.fullScreen ? page.leaveFullScreen : page.fullScreen}
        </button>
      </div>
    </div>`;
  }

  /** To the decision that was added last; or to what happens anyway, where that was added. */
  focusNewest(anyway = 0): boolean {
    if (anyway === 0) return this.keepFocus.focusLast();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.anyway')?.focus());
    return true;
  }

  /** Opens the field for the name under which the option in hand is kept. */
  startKeeping(): void {
    if (!this.view?.hasDecisions) return;
    this.naming = true;
    this.wrong = '';
    void this.updateComplete.then(() => {
      this.renderRoot.querySelector<HTMLInputElement>('.keeping>label>input')?.select();
      this.#bring('.keeping');
    });
  }

  /** The end of the levers lies below the fold of a low screen. */
  #bring(selector: string): void {
    this.renderRoot.querySelector(selector)?.scrollIntoView({ block: 'nearest' });
  }

  /** Nothing once what was kept has been taken back, or the room has gone on to something else. */
  #keptWords({ bench }: WorkshopView): string {
    const { kept } = this;
    const name = kept && bench.options.find(({ id }) => !kept.before.has(id))?.name;
    return name === undefined || bench.option !== kept?.on ? '' : say.workshop.isKept(name, bench.optionName);
  }

  override updated(changed: PropertyValues<this>): void {
    // The sentence comes with the view that has the option: then it is brought into sight, once.
    if (!changed.has('view') || !this.#toShow || this.renderRoot.querySelector('.kept')?.textContent === '')
      return;
    this.#toShow = false;
    this.#bring('.kept');
  }

  #anyway(anyway: WorkshopView['bench']['anyway']) {
    if (anyway.length === 0) return nothing;
    const changes = anyway.map(({ letter, change: { name, from, on } }) => ({ letter, name, from, on }));
    return html`<p class="kept anyway" tabindex="-1">${say.workshop.anyway(changes)}</p>`;
  }

  #keep(view: WorkshopView) {
    if (!view.hasDecisions) return nothing;
    const { page } = say.workshop;
    if (!this.naming)
      return html`<button type="button" class="keep" @click=${() => this.startKeeping()}>${page.keep}</button>
        <p class="kept" role="status">${this.#keptWords(view)}</p>`;
    return html`<form class="keeping" novalidate @submit=${this.#keepIt} @keydown=${this.#leaveOnEscape}>
      <label>
        ${page.nameKept}
        <input
          maxlength="120"
          autocomplete="off"
          .value=${view.keepName}
          aria-invalid=${this.wrong ? 'true' : 'false'}
          aria-describedby="wrong"
        />
      </label>
      <p class="wrong" id="wrong" role="alert" ?hidden=${this.wrong === ''}>${this.wrong}</p>
      <div class="two">
        <button type="submit" class="keep">${page.keepIt}</button>
        <button type="button" class="quiet" @click=${() => this.#stopKeeping()}>${page.cancel}</button>
      </div>
    </form>`;
  }

  #step(wanted: 'back' | 'forward', shape: IconName, text: string, off: boolean) {
    return html`<button
      type="button"
      data-step=${wanted}
      aria-disabled=${off ? 'true' : 'false'}
      @click=${() => !off && this.#send(wanted)}
    >
      ${icon(shape)}${text}
    </button>`;
  }

  /** Why it was not done; empty when it was. */
  #send(wanted: WorkshopRequest['wanted'], name = ''): string {
    const request = new WorkshopRequest(wanted, name);
    this.dispatchEvent(request);
    return firstTold(request.problems);
  }

  #stopKeeping(): void {
    this.naming = false;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.keep')?.focus());
  }

  readonly #leaveOnEscape = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    this.#stopKeeping();
  };

  readonly #keepIt = (event: Event): void => {
    event.preventDefault();
    const name = this.renderRoot.querySelector<HTMLInputElement>('.keeping>label>input')!.value.trim();
    if (name === '') {
      this.wrong = say.workshop.page.needsName;
      return;
    }
    const { options, option } = this.view!.bench;
    this.wrong = this.#send('keep', name);
    if (this.wrong !== '') return;
    this.kept = { before: new Set(options.map(({ id }) => id)), on: option };
    this.#toShow = true;
    this.#stopKeeping();
  };
}
