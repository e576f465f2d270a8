package fazhi.ledger.name;

import java.util.Set;

/**
 * Records or words read otherwise from now on (改名); rows keep them by id or code.
 *
 * @param source the ledger of the records, or the list of the words
 * @param values their ids or codes
 */
public record Renamed(String source, Set<String> values) {}
