import type { Passports } from '../study/passport.ts';

/** Passports and the evidence table are fetched when the first number is asked about: the first chart needs neither. */
export function lazyPassports(): () => Promise<Passports> {
  let passports: Promise<Passports> | undefined;
  const load = async (): Promise<Passports> => {
    const [{ Passports }, { evidenceRow }] = await Promise.all([
      import('../study/passport.ts'),
      import('../model/evidence/evidence-table.ts'),
    ]);
    return new Passports(evidenceRow);
  };
  return () => {
    // What could not be fetched may be asked for again.
    passports ??= load().catch((error: unknown) => {
      passports = undefined;
      throw error;
    });
    return passports;
  };
}
