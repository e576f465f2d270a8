package fazhi.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.stream.IntStream;

/** The rows of packages: each may import the rows above it, no neighbour and nothing below. */
final class Rows {

    static final List<List<String>> ROWS =
            List.of(
                    List.of("common"),
                    List.of("audit"),
                    List.of("calendar", "jobs", "dictionary", "notice", "storage", "pdf"),
                    List.of("ledger"),
                    List.of("figure"),
                    List.of("ui", "office"),
                    List.of("security"),
                    List.of("evidence", "law", "backup"),
                    List.of("organisation"),
                    List.of("deadline"),
                    List.of("task", "agenda"),
                    List.of("review", "meeting", "document", "check"),
                    List.of("report"),
                    List.of("leadership", "enforcement", "publicity", "improvement"),
                    List.of("presentation", "demo"),
                    List.of("administration", "guide"),
                    List.of("shell", "cli"));

    private Rows() {}

    static boolean allows(JavaClass from, JavaClass to) {
        var mine = module(from);
        var other = module(to);
        if (mine.isEmpty() || other.isEmpty() || mine.equals(other)) {
            return true;
        }
        return row(other) < row(mine);
    }

    /** The top package below the base, or nothing for the base itself and everything outside. */
    static String module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("fazhi.") ? name.split("\\.")[1] : "";
    }

    static int row(String module) {
        return IntStream.range(0, ROWS.size())
                .filter(i -> ROWS.get(i).contains(module))
                .findFirst()
                .orElseThrow(() -> new AssertionError("package without a row: " + module));
    }
}
