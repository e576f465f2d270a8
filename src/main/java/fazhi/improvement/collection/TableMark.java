package fazhi.improvement.collection;

import java.util.Optional;
import java.util.regex.Pattern;

/** By what a table is known again (收集表标识): the name of a sheet nobody sees. */
record TableMark(long collection, CollectionBoard.Key key) {

    private static final Pattern NAME =
            Pattern.compile("fz\\.([0-9a-z]{1,6})\\.([0-9a-z]{1,6})\\.([a-z-]{1,40})");

    /** A sheet's name has 31 characters at most. */
    private static final int RADIX = 36;

    String sheet() {
        return "fz." + number(collection) + "." + number(key.village()) + "." + key.ledger();
    }

    private static String number(long id) {
        return Long.toString(id, RADIX);
    }

    static Optional<TableMark> parse(String sheet) {
        var found = NAME.matcher(sheet);
        return found.matches()
                ? Optional.of(
                        new TableMark(
                                Long.parseLong(found.group(1), RADIX),
                                new CollectionBoard.Key(
                                        Long.parseLong(found.group(2), RADIX), found.group(3))))
                : Optional.empty();
    }
}
