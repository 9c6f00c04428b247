// Where a part of the day stands in the day; what has none comes last.
// @fragment event
CASE event.dayPart WHEN 'morning' THEN 1 WHEN 'noon' THEN 2 WHEN 'afternoon' THEN 3
  WHEN 'evening' THEN 4 WHEN 'night' THEN 5 ELSE 6 END
