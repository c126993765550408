import type { RiskProfileInput, ToolCategory } from "r1guard";

/** What each tool of the airline is, as its developer would declare it. */
export const AIRLINE_TOOLS: Readonly<Record<string, ToolCategory>> = {
  get_user_details: "read-only",
  get_reservation_details: "read-only",
  search_direct_flight: "read-only",
  search_onestop_flight: "read-only",
  list_all_airports: "read-only",
  calculate: "read-only",
  think: "read-only",
  book_reservation: "payment",
  update_reservation_flights: "payment",
  update_reservation_baggages: "payment",
  update_reservation_passengers: "payment",
  // A cancellation pays money back.
  cancel_reservation: "payment",
  send_certificate: "payment",
  transfer_to_human_agents: "agent-delegation",
};

/**
 * Calls that the airline's own policy wants the user's yes for: whatever updates the booking database, and the
 * certificate, which gives money away.
 */
export const NEEDS_CONFIRMATION: ReadonlySet<string> = new Set([
  "book_reservation",
  "update_reservation_flights",
  "update_reservation_baggages",
  "update_reservation_passengers",
  "cancel_reservation",
  "send_certificate",
]);

/** The `general` preset, with the tools declared. */
export const declaredProfile: RiskProfileInput = { name: "airline-declared", tools: { byName: AIRLINE_TOOLS } };

/**
 * What a support desk would write: reading runs, whatever changes a booking or gives money away asks, a colleague may
 * be called at any time. The desk's own systems are the only ones that write the results of its reading tools, and a
 * colleague may know what the customer's record says.
 */
export const supportProfile: RiskProfileInput = {
  name: "airline-support",
  tools: {
    byName: AIRLINE_TOOLS,
    categories: { payment: "require-approval", "agent-delegation": "flag", "read-only": "allow" },
    unknown: "refuse",
    trustedResults: Object.keys(AIRLINE_TOOLS),
    trajectory: { flows: "flag" },
  },
};
