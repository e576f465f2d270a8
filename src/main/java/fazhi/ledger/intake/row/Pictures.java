package fazhi.ledger.intake.row;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Pictures inside cells (单元格图片): they are no values, and are told. */
public final class Pictures {

    private final Map<String, List<Integer>> met = new TreeMap<>();

    void meet(String header, int row) {
        met.computeIfAbsent(header, _ -> new ArrayList<>()).add(row);
    }

    public Map<String, List<Integer>> all() {
        return met;
    }
}
