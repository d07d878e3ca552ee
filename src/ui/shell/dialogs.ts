// The dialogs, and all of Web Awesome with them. They come after the first chart, which does not need them.
import '../tokens/web-awesome.css';
import { registerIcons } from '../elements/register-icons.ts';
import '../decisions/add-decision.ts';
import '../files/problems-dialog.ts';

registerIcons();
