// The events of the period in which a counterpart must not have been met; none where no such period is given.
// @fragment presences
CASE WHEN $notFrom IS NULL THEN [] ELSE [presence IN presences
  WHERE presence.event.status = 'held' AND presence.event.dateFrom <= $notUntil AND presence.event.dateUntil >= $notFrom
  | presence.event] END
