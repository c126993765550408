import { EventEmitter } from "eventemitter3";
import type { GuardEventMap } from "./event-map.ts";

type Listener<E extends keyof GuardEventMap> = (event: GuardEventMap[E]) => void;

/** The part of an emitter that listeners see. */
export interface GuardEvents {
  on<E extends keyof GuardEventMap>(event: E, listener: Listener<E>): void;
  once<E extends keyof GuardEventMap>(event: E, listener: Listener<E>): void;
  off<E extends keyof GuardEventMap>(event: E, listener: Listener<E>): void;
  /** Whether building an event is worth it. */
  has(event: keyof GuardEventMap): boolean;
  emit<E extends keyof GuardEventMap>(event: E, payload: GuardEventMap[E]): void;
}

/** An emitter whose listeners cannot hurt: what one throws, or rejects with, is dropped, and the others still hear. */
export function guardEvents(): GuardEvents {
  const emitter = new EventEmitter();
  /** Listeners as registered → as called, so that `off` finds them again. */
  const wrapped = new WeakMap<object, (payload: unknown) => void>();

  function harmless(listener: (payload: never) => unknown): (payload: unknown) => void {
    const known = wrapped.get(listener);
    if (known !== undefined) return known;
    const call = (payload: unknown): void => {
      try {
        // A listener may be async, or answer with any thenable.
        const result: unknown = listener(payload as never);
        if (typeof result === "object" && result !== null) Promise.resolve(result).catch(() => {});
      } catch {
        // A listener's failure is its own.
      }
    };
    wrapped.set(listener, call);
    return call;
  }

  return {
    on: (event, listener) => void emitter.on(event, harmless(listener)),
    once: (event, listener) => void emitter.once(event, harmless(listener)),
    off: (event, listener) => void emitter.off(event, harmless(listener)),
    has: (event) => emitter.listenerCount(event) > 0,
    emit: (event, payload) => void emitter.emit(event, payload),
  };
}
