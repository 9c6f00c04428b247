// Events within the period in which the counterpart must not have been met; empty without such a period.
// @fragment presences
// @param notFrom: date?
// @param notUntil: date?
CASE WHEN $notFrom IS NULL THEN [] ELSE [presence IN presences
  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $notUntil AND presence.event.dateUntil >= $notFrom
  | presence.event] END
