/** A profile before it is checked: nothing is known about it but that it is a map. */
export type RawProfile = Readonly<Record<string, unknown>>;

/**
 * Lays a child profile over its base. Maps merge key by key and the child wins; rules merge by `id`; any other list
 * replaces the base's. The child's rules keep their places in front, so a path into the child is a path into the result.
 * `name` and `extends` belong to one profile and are not inherited.
 */
export function mergeProfiles(base: RawProfile, child: RawProfile): RawProfile {
  const { name: _name, extends: _extends, ...inherited } = base;
  return mergeMaps(withinLimit(inherited, child), child, []);
}

/** A child that only lowers `maxTurns` means to warn by then, not to contradict the `warnAt` of its base. */
function withinLimit(base: RawProfile, child: RawProfile): RawProfile {
  const turns = base["turns"];
  const own = isMap(child["turns"]) ? child["turns"] : {};
  const maxTurns = own["maxTurns"];
  if (!isMap(turns) || own["warnAt"] !== undefined || !(Number(turns["warnAt"]) > Number(maxTurns))) return base;
  return { ...base, turns: { ...turns, warnAt: maxTurns } };
}

/** Whether a value is a map as JSON and YAML write them: no class, no list. */
export function isMap(value: unknown): value is RawProfile {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object literal of another realm counts too: its prototype is the one without a prototype.
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

function mergeMaps(base: RawProfile, child: RawProfile, path: readonly string[]): RawProfile {
  const merged = { ...base };
  for (const [key, value] of Object.entries(child)) {
    if (value === undefined) continue;
    const next = mergeValue(Object.hasOwn(base, key) ? base[key] : undefined, value, [...path, key]);
    // Assignment would change the map's prototype if the key is `__proto__`; defined, it is kept and refused later.
    Object.defineProperty(merged, key, { value: next, enumerable: true, configurable: true, writable: true });
  }
  return merged;
}

function mergeValue(base: unknown, child: unknown, path: readonly string[]): unknown {
  if (isMap(child)) {
    const under = isPerChannel(path) && typeof base === "string" ? { reasoning: base, answer: base } : base;
    return isMap(under) ? mergeMaps(under, child, path) : child;
  }
  if (path.length === 1 && path[0] === "rules" && Array.isArray(child) && Array.isArray(base)) {
    return mergeRules(base, child);
  }
  return child;
}

/** `S1: block` under `S1: { reasoning: flag }` still blocks in the answer. */
function isPerChannel(path: readonly string[]): boolean {
  return path.length === 2 && (path[0] === "harms" || path[0] === "privacy");
}

function mergeRules(base: readonly unknown[], child: readonly unknown[]): readonly unknown[] {
  const inherited = new Map(base.map((rule) => [idOf(rule), rule]));
  const own = child.map((rule) => {
    const under = idOf(rule) === undefined ? undefined : inherited.get(idOf(rule));
    return isMap(under) && isMap(rule) ? mergeMaps(under, rule, ["rules", "*"]) : rule;
  });
  const overridden = new Set(child.map(idOf));
  return [...own, ...base.filter((rule) => !overridden.has(idOf(rule)))];
}

function idOf(rule: unknown): unknown {
  return isMap(rule) ? rule["id"] : undefined;
}
