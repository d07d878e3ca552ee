import type { Scenario } from '../scenario/scenario.ts';
import type { RunSettings } from './run-settings.ts';
import type { ScenarioDocument } from './scenario-document.ts';

/** Asks for the notes when nothing else runs; cancelled as soon as anything else is asked. */
export class NotesAtRest {
  readonly #document: ScenarioDocument;
  readonly #settings: Pick<RunSettings, 'notes' | 'onBroken'>;
  #asking: AbortController | undefined;

  constructor(document: ScenarioDocument, settings: Pick<RunSettings, 'notes' | 'onBroken'>) {
    this.#document = document;
    this.#settings = settings;
  }

  callOff(): void {
    this.#asking?.abort();
    this.#asking = undefined;
  }

  async ask(scenario: Scenario): Promise<void> {
    const { notes, onBroken } = this.#settings;
    if (!notes) return;
    this.callOff();
    const asking = (this.#asking = new AbortController());
    try {
      const found = await notes(scenario, asking.signal);
      if (found && this.#asking === asking) this.#document.setRun({ notes: found });
    } catch (error) {
      onBroken?.(error);
    }
  }
}
