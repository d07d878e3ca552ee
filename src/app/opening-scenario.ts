import opening from '../../scenarios/gwent-2013-14.iom.json?raw';

export const OPENING_ID = 'gwent-2013-14';

/** The scenario that the page opens on comes with its script, so that it can be read before anything else is there. */
export const openingText: string = opening;
