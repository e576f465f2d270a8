package fazhi.ledger.intake;

/**
 * What is said about a file and needs no answer (告知).
 *
 * @param column of the file, or what else it concerns
 */
public record Told(String column, String reason) {}
