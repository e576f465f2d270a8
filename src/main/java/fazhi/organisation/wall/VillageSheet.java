package fazhi.organisation.wall;

import java.util.List;

/**
 * A village's sheet (一村一表).
 *
 * @param days the days counted, in words
 */
public record VillageSheet(String name, String days, List<Part> parts) {

    public VillageSheet {
        parts = List.copyOf(parts);
    }

    /**
     * The first rows of one ledger in a village (表内台账).
     *
     * @param title message key of the ledger's name
     * @param rows how many there are
     * @param known whether none means that nothing happened
     * @param route the ledger with exactly these rows
     */
    public record Part(
            String ledger, String title, long rows, boolean known, String route, List<Line> lines) {

        public Part {
            lines = List.copyOf(lines);
        }
    }

    /** One row (事项). */
    public record Line(String day, String title, String route) {}
}
