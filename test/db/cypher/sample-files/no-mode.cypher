// A question.
RETURN 1
