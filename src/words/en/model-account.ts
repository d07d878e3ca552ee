/** The chain from money to coverage, in two paragraphs. */
export const account: readonly string[] = [
  'Money buys posts, and partners lend posts. Posts that are vacant, or whose people are called away, do no IOM work. What is left is shared out over the kinds of work: policing, probation, treatment and support. That is the capacity. People on the cohort make the work: how many there are in each tier, what they need, and how many people one post can manage well. Capacity held against that work is coverage: the share of the management people are meant to get that they do get.',
  'The cohort moves from month to month. People go to custody, come back, move on, and the panel selects others. So what is decided today shows later, and only in part. How many offences coverage prevents is a separate and weaker question. Its effect is kept apart, it is modest, and it may be nothing. What leaves IOM goes somewhere: an officer moved to response is still paid and still does some good.',
];

export interface LeftOut {
  readonly what: string;
  readonly why: string;
}

/** What a reader may think is in the model and is not. */
export const leftOut: readonly LeftOut[] = [
  {
    what: 'How good the work is',
    why: 'A post is a post. A new officer counts as much as one with ten years on the team, once the post is filled. Good and poor relations with partners count alike.',
  },
  {
    what: 'Single people',
    why: 'It counts people by tier and works with averages. It says nothing about any one person, and cannot be used to decide about one.',
  },
  {
    what: 'Moves between tiers',
    why: 'People enter and leave a tier. They are not followed from one tier to another.',
  },
  {
    what: 'Places within the area',
    why: 'The area is one whole. Travel, rural teams and differences between districts are in the caseload standard or nowhere.',
  },
  {
    what: 'Limits outside IOM',
    why: 'Court time, prison places, housing supply and treatment waiting lists do not stop anything here.',
  },
  {
    what: 'People who would have stopped anyway',
    why: 'People are put on a list when they offend most, and many then offend less without any help. The model does not see that. It enters only through the effect: one taken from a study without a fair comparison group is too large.',
  },
  {
    what: 'Crime that moves',
    why: 'Crime that one person no longer does may be done by another, or in the next street. The model counts it as prevented.',
  },
  {
    what: 'Custody as a result of IOM',
    why: 'Closer watching can send people to prison sooner, and people in prison do not offend outside. How often people go to custody is the same here however much management they get, unless a decision changes it.',
  },
  {
    what: 'Who leaves the list',
    why: 'A shorter list is taken to lose people who offend like the rest of their tier. A panel would take off those who offend least, so less is lost than the model says. Those added to a longer list offend less, as an assumption says.',
  },
  {
    what: 'How long people stay',
    why: 'A longer or shorter time on the list changes who is on it, and not how well it works. The effect of being managed fades in the same months for everybody, people in custody among them.',
  },
  {
    what: 'Where an effect begins',
    why: 'Half the coverage is taken to give half the effect. Perhaps little contact does nothing, or the first visits do most: no study says.',
  },
  {
    what: 'Doubt about other work',
    why: 'In some futures IOM has no effect at all. What officers or pounds prevent elsewhere has a range, but it is never taken to be nothing unless the range says so. So other work looks surer than it is.',
  },
  {
    what: 'What response teams do all day',
    why: 'An officer or a pound that leaves IOM prevents as many offences elsewhere as the assumption says, and no more is known about it.',
  },
  {
    what: 'One-off costs',
    why: 'Setting up, redundancy, buildings and IT are not counted. A post costs its yearly cost and no more.',
  },
  {
    what: 'Savings in cash',
    why: 'The social value of offences prevented is almost never money back in a police budget. “Social value less public cost” takes the cost from that value, in pounds: it says what society gains, not what a budget saves.',
  },
  {
    what: 'How today came about',
    why: 'Today is taken to be in balance. If the cohort is already growing or shrinking, the model does not know, unless a decision or a trend says so.',
  },
];
