package fazhi.check.wording;

import fazhi.check.language.Statement;
import java.util.stream.Stream;

/**
 * A body set up for a matter (议事协调机构): 平安建设 委员会.
 *
 * @param front what stands before its kind, the matter at the end
 */
record Body(Statement statement, String front, String kind) {

    /** A matter is no shorter: 平安建设. */
    private static final int SHORTEST = 4;

    static Stream<Body> in(Statement statement) {
        return Wording.words("body")
                .matcher(statement.text())
                .results()
                .map(each -> new Body(statement, each.group("front"), each.group("kind")));
    }

    /** One matter cannot have both, unless the other is the county's. */
    boolean clashes(Body other) {
        int same = same(other);
        return !kind.equals(other.kind)
                && same >= SHORTEST
                && !Wording.in("body.above", front.substring(0, front.length() - same))
                && !Wording.in("body.above", other.front.substring(0, other.front.length() - same));
    }

    /** How it is called, by the words it shares with the other. */
    String name(Body other) {
        return front.substring(front.length() - same(other)) + kind;
    }

    private int same(Body other) {
        int most = Math.min(front.length(), other.front.length());
        int same = 0;
        while (same < most
                && front.charAt(front.length() - same - 1)
                        == other.front.charAt(other.front.length() - same - 1)) {
            same++;
        }
        return same;
    }
}
