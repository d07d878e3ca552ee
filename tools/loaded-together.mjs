// What is loaded together is one file: a module apart costs a request, and its beginning costs more than its length.

/**
 * A group for the bundler: every module that `entry` imports, and what these import in turn, but for what `before` has
 * loaded already. Entries are ends of paths.
 */
export function loadedTogether(name, entry, before) {
  return {
    name: (id, context) => (belongs(id, context, entry, before) ? name : null),
    includeDependenciesRecursively: false,
  };
}

function belongs(id, context, entry, before) {
  return reaches(id, context, entry) && !(before && reaches(id, context, before));
}

/** Whether `entry` imports the module, by whatever way of imports that run at once. */
function reaches(id, context, entry) {
  const seen = new Set([id]);
  for (const each of seen) {
    if (each.endsWith(entry)) return true;
    for (const importer of context.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  }
  return false;
}
