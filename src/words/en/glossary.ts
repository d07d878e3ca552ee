import type { GlossaryEntry } from '../glossary-entry.ts';
import { counted, number } from './numbers.ts';

const word = (id: string, term: string, text: string, ...see: readonly string[]): GlossaryEntry => ({
  id,
  term,
  text,
  see,
});

/** The words of the page, in the order of the alphabet. Read when somebody asks what one means, never at the start. */
export const GLOSSARY: readonly GlossaryEntry[] = inOrder([
  word(
    'abstraction',
    'Abstraction',
    'Time that staff are taken off IOM work to do something else, such as cover for a sick colleague or police a big event. 10% means one day in ten.',
    'capacity',
    'seconded-post',
  ),
  word(
    'assumption',
    'Assumption',
    'A number that nobody can decide and nobody knows for sure, such as how long people stay on the list. Give it a range, and say where it comes from.',
    'lever',
    'range',
    'planning-assumption',
  ),
  word(
    'band-d-tax-base',
    'Band D tax base',
    'How many homes pay council tax, counted as if all were in Band D. One pound more for each of them brings in this many pounds.',
    'precept',
  ),
  word(
    'break-even',
    'Break-even',
    'The point at which something is just worth what it costs. Here: how many crimes IOM has to stop in a year to pay for itself.',
    'offence',
    'social-cost',
  ),
  word(
    'capacity',
    'Capacity',
    'How much work the staff can do, counted in full-time posts. Empty posts and lost time are taken off first.',
    'workload',
    'shortfall',
    'abstraction',
    'vacancy',
  ),
  word(
    'caseload',
    'Caseload',
    'How many people one member of staff looks after. The caseload standard is how many they can look after well.',
    'coverage',
    'workload',
  ),
  word(
    'central-run',
    'Central run',
    'One run of the sums, with each number at the middle of its range. IOM works in it. The page says the numbers of this run. Each is rounded by itself, so a sum can differ in its last digit.',
    'future',
    'nine-in-ten',
  ),
  word(
    'cohort',
    'Cohort',
    'The people that IOM has picked to work with: the list. They commit the most crime, or may do the most harm.',
    'tier',
    'iom',
  ),
  word(
    'coverage',
    'Coverage',
    'The part of the help and checks that people on the list should get and do get. 60% most often means thinner contact for many, not that 40 in 100 get none.',
    'caseload',
    'shortfall',
    'tier',
  ),
  word(
    'csf',
    'CSF (Community Safety Fund)',
    'Money from the Home Office for local work against crime. It began in 2013, and the PCC says how it is spent.',
    'pcc',
    'stream',
    'ring-fence',
  ),
  word(
    'custody',
    'Custody',
    'Being in prison. They need less work from some teams until they come out. Their place on the list is kept, or the panel fills it: the file says which.',
    'cohort',
    'workload',
  ),
  word(
    'decision',
    'Decision',
    'One change to one lever, from a given month. It can end, build up step by step, and be switched on and off.',
    'lever',
    'option',
    'ramp',
  ),
  word(
    'derived',
    'Derived',
    'Worked out from numbers that somebody has published. The page says how.',
    'evidence-grade',
    'published',
    'planning-assumption',
  ),
  word(
    'dip',
    'DIP (Drug Interventions Programme)',
    'A scheme that got people who used drugs and broke the law into treatment. Its money was later put into the CSF: “ex-DIP”.',
    'csf',
    'stream',
  ),
  word(
    'diversion',
    'Diversion',
    'Money or posts that are taken from IOM and used for something else. The public still pays for them, so the cost does not go away.',
    'redeployed',
    'seconded-post',
  ),
  word(
    'effect',
    'Effect',
    'The share of crimes that full coverage would stop. It is hard to know, so the page also shows what is left if it is nil.',
    'coverage',
    'offence',
  ),
  word(
    'evidence-grade',
    'Evidence grade',
    'How good the ground under a number is: published, derived, or a planning assumption.',
    'published',
    'derived',
    'planning-assumption',
  ),
  word(
    'future',
    'Future (draw)',
    'One way things may turn out. The page picks a value for each number from its range, and works out what follows. It does this many times, with the same futures for each option.',
    'range',
    'nine-in-ten',
    'seed',
  ),
  word(
    'iom',
    'IOM (Integrated Offender Management)',
    'Police, probation, councils and others who work as one team with the people who commit the most crime in an area.',
    'cohort',
    'coverage',
  ),
  word(
    'lever',
    'Lever',
    'Something that somebody can decide: money, shares, posts, or how many people are on the list.',
    'decision',
    'assumption',
  ),
  word(
    'nine-in-ten',
    'In 9 of 10 futures',
    'Nine in ten futures lie between the two numbers. One in twenty is lower, and one in twenty is higher.',
    'future',
    'range',
  ),
  word(
    'match-funding',
    'Match funding',
    'Money that a partner puts in if you put in some too. If you take yours away, theirs may go as well.',
    'stream',
  ),
  word(
    'offence',
    'Offence',
    'A crime. Here all crimes count, those that nobody told the police about as well.',
    'effect',
    'social-cost',
  ),
  word(
    'option',
    'Option',
    'A list of decisions with a name. You compare it with the other options under the same futures.',
    'decision',
    'reference',
  ),
  word(
    'pathway',
    'Pathway support',
    'Help with what keeps people out of crime: a home, work, health, money and family.',
    'strand',
  ),
  word(
    'pcc',
    'PCC (Police and Crime Commissioner)',
    'The person voted in to set the police budget and to fund local work against crime. In some areas a mayor does this.',
    'precept',
    'csf',
  ),
  word(
    'pert',
    'PERT',
    'A shape for a range: values near the likely one come up most, and those near the ends come up least.',
    'range',
  ),
  word(
    'planning-assumption',
    'Planning assumption',
    'A number chosen so that the sums can be done. Nobody has measured it. Check it against what you know of your area.',
    'evidence-grade',
    'assumption',
  ),
  word('precept', 'Precept', 'The part of council tax that pays for the police.', 'band-d-tax-base', 'pcc'),
  word(
    'priority',
    'Highest tier first',
    'How staff share out their time when there is too little. They may serve the highest tier in full first, or give all people the same share.',
    'tier',
    'coverage',
  ),
  word(
    'public-cost',
    'Public cost',
    'What IOM costs, and what was moved from it costs where it is now. Moving money from one to the other does not change it.',
    'diversion',
    'redeployed',
  ),
  word(
    'published',
    'Published',
    'A number that somebody has put in print, with the page it stands on. You can look it up.',
    'evidence-grade',
    'derived',
  ),
  word(
    'ramp',
    'Reached over (ramp)',
    'How many months a decision takes to build up. Each month takes it one equal step further.',
    'decision',
  ),
  word(
    'range',
    'Range',
    'From the lowest to the highest value that a number may well have. A wide range means that little is known.',
    'future',
    'nine-in-ten',
    'pert',
  ),
  word(
    'redeployed',
    'Moved elsewhere',
    'Posts and money that have left IOM for other work since today. They may stop some crime there too.',
    'diversion',
    'public-cost',
  ),
  word(
    'reference',
    'Reference',
    'The first option. Nothing is decided in it, and all others are compared with it.',
    'option',
  ),
  word(
    'ring-fence',
    'Ring-fence',
    'A rule that money may be spent on one thing only. When it ends, the money can go to other work.',
    'stream',
    'diversion',
  ),
  word(
    'role',
    'Role (kind of post)',
    'A kind of job, such as police constable or drug worker. Each costs a sum of its own and does some kinds of work.',
    'strand',
    'seconded-post',
  ),
  word(
    'scenario',
    'Scenario',
    'One file: where an area stands today, its assumptions, and its options.',
    'option',
    'assumption',
  ),
  word(
    'seconded-post',
    'Lent post (seconded)',
    'A member of staff that another body pays and lends to IOM. If they are called back, IOM loses the post but saves no money.',
    'role',
    'diversion',
  ),
  word(
    'seed',
    'Seed',
    'A number that starts the dice. The same seed gives the same futures each time, so others can get the same results.',
    'future',
  ),
  word(
    'shortfall',
    'Shortfall (posts short)',
    'The work that nobody has time for, counted in full-time posts. It takes more people than that, where they spend only part of their time on it.',
    'capacity',
    'workload',
    'coverage',
  ),
  word(
    'social-cost',
    'Social cost of crime',
    'What a crime costs all of us: harm to the victim, lost work, health care, police and courts. Most of it is not cash that a budget gets back.',
    'offence',
    'break-even',
  ),
  word(
    'strand',
    'Strand (kind of work)',
    'One kind of work with people on the list, such as police checks, probation or drug treatment.',
    'tier',
    'role',
    'workload',
  ),
  word(
    'stream',
    'Stream (source of money)',
    'A pot of money with a name, such as ex-DIP. A share of it goes to IOM, and pays for posts.',
    'csf',
    'precept',
    'ring-fence',
  ),
  word(
    'tier',
    'Tier',
    'A level of risk: red, amber or green. People in a higher tier need more work, and are often served first.',
    'cohort',
    'priority',
  ),
  word(
    'unallocated',
    'Not yet given out',
    'Money in a pot that is for IOM but does not pay for a post.',
    'stream',
  ),
  word(
    'vacancy',
    'Vacancy',
    'A post that nobody is in. It costs less, but no work gets done.',
    'capacity',
    'role',
  ),
  word(
    'weakest-link',
    'Weakest link',
    'How far one weak kind of work drags down all the rest. With no drug worker, good police work may do less.',
    'strand',
    'coverage',
  ),
  word(
    'workload',
    'Workload',
    'How many full-time posts it takes to look after all people on the list well.',
    'capacity',
    'caseload',
  ),
]);

/** The dialog that shows them. */
export const dialog = {
  title: 'What the words mean',
  look: 'Look for a word',
  words: 'Words',
  seeAlso: 'See also',
  close: 'Close',
};

/** How many words a search has found; all of them where nothing is searched. */
export function foundWords(found: number, search: string): string {
  if (search.trim() === '') return `${number(found)} words`;
  if (found === 0) return 'No such word. Try another one, or fewer letters.';
  return `${counted(found, 'word', 'words')} found`;
}

function inOrder(entries: readonly GlossaryEntry[]): readonly GlossaryEntry[] {
  return [...entries].sort((a, b) => a.term.localeCompare(b.term, 'en'));
}

const byId = new Map(GLOSSARY.map((entry) => [entry.id, entry]));

/** `undefined` for a word that is not in the glossary. */
export const glossaryEntry = (id: string): GlossaryEntry | undefined => byId.get(id);

/** Entries that have all words of a search in them, those whose name has them first. */
export function searchGlossary(search: string): readonly GlossaryEntry[] {
  const wanted = search
    .toLowerCase()
    .split(/\s+/)
    .filter((each) => each !== '');
  const has = (text: string): boolean => wanted.every((each) => text.toLowerCase().includes(each));
  const named = GLOSSARY.filter(({ term }) => has(term));
  return [
    ...named,
    ...GLOSSARY.filter((entry) => !named.includes(entry) && has(`${entry.term} ${entry.text}`)),
  ];
}
