// @mode read
RETURN 1
