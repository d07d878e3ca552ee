/**
 * Every tag of ours and every event of ours by name, so that `createElement`, `querySelector` and `addEventListener` know
 * the classes. Types alone: nothing is loaded from here.
 */
declare global {
  interface HTMLElementTagNameMap {
    'iom-add-decision': import('./decisions/add-decision.ts').AddDecision;
    'iom-amount': import('./elements/amount-control.ts').AmountControl;
    'iom-assumption-details': import('./assumptions/assumption-details.ts').AssumptionDetails;
    'iom-assumption-row': import('./assumptions/assumption-row.ts').AssumptionRowElement;
    'iom-assumptions-page': import('./assumptions/assumptions-page.ts').AssumptionsPage;
    'iom-chart': import('./elements/line-chart.ts').LineChart;
    'iom-confirm-panel': import('./assumptions/confirm-panel.ts').ConfirmPanel;
    'iom-coverage-panel': import('./results/coverage-panel.ts').CoveragePanel;
    'iom-decision-bars': import('./decisions/decision-bars.ts').DecisionBars;
    'iom-decision-card': import('./decisions/decision-card.ts').DecisionCard;
    'iom-dialog': import('./elements/dialog.ts').Dialog;
    'iom-elsewhere': import('./decisions/elsewhere-question.ts').ElsewhereQuestion;
    'iom-equation-editor': import('./how-it-works/equation-editor.ts').EquationEditor;
    'iom-equation-row': import('./how-it-works/equation-row.ts').EquationRowElement;
    'iom-evidence-chip': import('./elements/evidence-chip.ts').EvidenceChip;
    'iom-explain': import('./elements/explain.ts').Explain;
    'iom-formula-field': import('./elements/formula-field.ts').FormulaField;
    'iom-glossary-dialog': import('./guide/glossary-dialog.ts').GlossaryDialog;
    'iom-history-list': import('./shell/history-list.ts').HistoryList;
    'iom-how-it-works-page': import('./how-it-works/how-it-works-page.ts').HowItWorksPage;
    'iom-key-map': import('./shell/key-map.ts').KeyMap;
    'iom-lever-panel': import('./today/lever-panel.ts').LeverPanel;
    'iom-live-words': import('./elements/live-words.ts').LiveWords;
    'iom-math': import('./elements/math-view.ts').MathView;
    'iom-meaning-panel': import('./results/meaning-panel.ts').MeaningPanel;
    'iom-model-map': import('./how-it-works/model-map.ts').ModelMapElement;
    'iom-model-news-dialog': import('./files/model-news-dialog.ts').ModelNewsDialog;
    'iom-money-panel': import('./results/money-panel.ts').MoneyPanel;
    'iom-month': import('./elements/month-select.ts').MonthSelect;
    'iom-option-list': import('./decisions/option-list.ts').OptionList;
    'iom-option-tools': import('./decisions/option-tools.ts').OptionTools;
    'iom-other-decision': import('./decisions/template-other.ts').OtherDecision;
    'iom-passport-panel': import('./passport/passport-panel.ts').PassportPanel;
    'iom-posts-list': import('./today/posts-list.ts').PostsList;
    'iom-pound-flow-panel': import('./results/pound-flow-panel.ts').PoundFlowPanel;
    'iom-problems-dialog': import('./files/problems-dialog.ts').ProblemsDialog;
    'iom-range': import('./elements/range-control.ts').RangeControl;
    'iom-reality-list': import('./how-it-works/reality-list.ts').RealityList;
    'iom-save-dialog': import('./files/save-dialog.ts').SaveDialog;
    'iom-scenario-bar': import('./shell/scenario-bar.ts').ScenarioBar;
    'iom-share-group': import('./elements/share-group.ts').ShareGroup;
    'iom-shell': import('./shell/shell.ts').Shell;
    'iom-shortage-grid': import('./results/shortage-grid.ts').ShortageGrid;
    'iom-start-page': import('./start/start-page.ts').StartPage;
    'iom-table': import('./elements/data-table.ts').DataTable;
    'iom-target-row': import('./results/target-row.ts').TargetRow;
    'iom-template-form': import('./decisions/template-form.ts').TemplateForm;
    'iom-term': import('./elements/help-term.ts').HelpTerm;
    'iom-tiers-panel': import('./results/tiers-panel.ts').TiersPanel;
    'iom-today-lever': import('./today/today-lever.ts').TodayLeverRow;
    'iom-today-range': import('./today/today-range.ts').TodayRange;
    'iom-tour': import('./guide/tour.ts').Tour;
    'iom-where-from': import('./today/where-from.ts').WhereFrom;
    'iom-workbench': import('./workbench/workbench.ts').Workbench;
    'iom-workshop-page': import('./workshop/workshop-page.ts').WorkshopPage;
  }

  interface GlobalEventHandlersEventMap {
    'iom-add-decision': import('./events/decision-added.ts').DecisionsAdded;
    'iom-amount': import('./elements/amount-control.ts').AmountChange;
    'iom-ask': import('./events/assumption-change.ts').AskFor;
    'iom-assumption': import('./events/assumption-change.ts').AssumptionChange;
    'iom-axis': import('./elements/line-chart.ts').ChartAxis;
    'iom-bar': import('./events/bar-request.ts').BarRequest;
    'iom-decision': import('./events/decision-edit.ts').DecisionEdit;
    'iom-draft': import('./events/assumption-change.ts').AssumptionDraft;
    'iom-equation': import('./events/equation-change.ts').EquationChange;
    'iom-formula': import('./elements/formula-field.ts').FormulaChange;
    'iom-glossary': import('./events/glossary-request.ts').GlossaryRequest;
    'iom-go': import('./events/pages.ts').GoTo;
    'iom-hidden': import('./elements/dialog.ts').DialogHidden;
    'iom-month': import('./elements/month-select.ts').MonthChange;
    'iom-notice': import('./shell/shell.ts').NoticeAnswer;
    'iom-option': import('./decisions/option-list.ts').OptionChoice;
    'iom-option-edit': import('./events/option-edit.ts').OptionEdit;
    'iom-passport': import('./elements/explain.ts').ExplainNumber;
    'iom-passport-closed': import('./passport/passport-panel.ts').PassportClosed;
    'iom-pick': import('./elements/line-chart.ts').ChartPick;
    'iom-quantity': import('./events/equation-change.ts').QuantityChosen;
    'iom-range': import('./elements/range-control.ts').RangeChange;
    'iom-refused': import('./elements/refused-text.ts').RefusedText;
    'iom-shares': import('./elements/share-change.ts').SharesChange;
    'iom-shares-reset': import('./elements/share-change.ts').SharesReset;
    'iom-shown': import('./elements/dialog.ts').DialogShown;
    'iom-single-keys': import('./shell/key-map.ts').SingleKeys;
    'iom-start': import('./start/start-page.ts').StartChoice;
    'iom-step': import('./events/step-request.ts').StepRequest;
    'iom-today': import('./events/today-edit.ts').TodayEdit;
    'iom-today-reset': import('./events/today-edit.ts').TodayReset;
    'iom-tour-ended': import('./guide/tour.ts').TourEnded;
    'iom-tour-moved': import('./guide/tour.ts').TourMoved;
    'iom-workshop': import('./workshop/workshop-page.ts').WorkshopRequest;
  }
}

export {};
