package fazhi.ledger;

/** A word of a list reads otherwise from now on (词条改名); rows keep it by its code. */
public record WordRenamed(String source, String code) {}
