package fazhi.backup.content;

/** How much a table held, and the hash of it (表内容). */
public record TableContent(String table, long rows, String hash) {}
