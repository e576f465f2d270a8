package fazhi.report.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The rows behind a figure at one moment (行清单), each with its version. As text, runs of neighbours
 * with one version stand together, {@code 1-20:0,23:4}, so that 100,000 rows stay short.
 */
public record RowList(NavigableMap<Long, Long> versions) {

    public static final RowList NONE = new RowList(new TreeMap<>());

    public static RowList of(Map<Long, Long> versions) {
        return new RowList(new TreeMap<>(versions));
    }

    public static RowList parse(String text) {
        var versions = new TreeMap<Long, Long>();
        for (var run : text.split(",")) {
            if (!run.isEmpty()) {
                var parts = run.split(":");
                var ends = parts[0].split("-");
                long last = Long.parseLong(ends[ends.length - 1]);
                for (long id = Long.parseLong(ends[0]); id <= last; id++) {
                    versions.put(id, Long.valueOf(parts[1]));
                }
            }
        }
        return new RowList(versions);
    }

    /** Ids in this list that the other one has not. */
    public List<Long> without(RowList other) {
        return versions.keySet().stream().filter(id -> !other.versions.containsKey(id)).toList();
    }

    /** Ids in both lists whose row was changed in between. */
    public List<Long> changed(RowList later) {
        var changed = new ArrayList<Long>();
        versions.forEach(
                (id, version) -> {
                    var now = later.versions.get(id);
                    if (now != null && !now.equals(version)) {
                        changed.add(id);
                    }
                });
        return changed;
    }

    @Override
    public String toString() {
        var text = new StringBuilder();
        long first = 0;
        long last = -1;
        long version = -1;
        for (var row : versions.entrySet()) {
            if (row.getKey() != last + 1 || row.getValue() != version) {
                append(text, first, last, version);
                first = row.getKey();
                version = row.getValue();
            }
            last = row.getKey();
        }
        append(text, first, last, version);
        return text.toString();
    }

    private static void append(StringBuilder text, long first, long last, long version) {
        if (last < 0) {
            return;
        }
        text.append(text.isEmpty() ? "" : ",").append(first);
        if (last > first) {
            text.append('-').append(last);
        }
        text.append(':').append(version);
    }
}
