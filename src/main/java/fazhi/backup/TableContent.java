package fazhi.backup;

/** How much a table held, and the hash of it (表内容). */
record TableContent(String table, long rows, String hash) {}
