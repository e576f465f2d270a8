package fazhi.ui.ledger.grid;

import fazhi.ui.contribution.RowBadge;
import java.util.List;
import java.util.Map;

/**
 * One line of a ledger's grid (行): texts only, so that a session holds no records.
 *
 * @param looks how its stages look, by column
 * @param mark what needs attention, in words, or empty
 * @param badges what other modules say of the row, by the badge's name
 */
public record GridLine(
        long id,
        List<String> cells,
        Map<String, String> looks,
        String mark,
        Map<String, RowBadge.Badge> badges) {

    private static final RowBadge.Badge NONE = new RowBadge.Badge("", "");

    String look(String column) {
        return looks.getOrDefault(column, "");
    }

    RowBadge.Badge badge(String name) {
        return badges.getOrDefault(name, NONE);
    }
}
