// The dialogs of the shell, in one piece: they come after the first chart, which does not need them.
import '../decisions/add-decision.ts';
import '../files/problems-dialog.ts';
