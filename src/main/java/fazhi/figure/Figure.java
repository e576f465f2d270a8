package fazhi.figure;

import java.util.Set;

/**
 * One figure of the catalogue (数据指标): its label is the text {@code figure.id}.
 *
 * @param id stable name, used from outside: {@code penalty.filed}
 * @param usual the basis it is reported on unless the town chose another
 * @param bases the bases it can be counted on
 */
public record Figure(String id, Unit unit, Basis usual, Set<Basis> bases) {

    public Figure {
        bases = Set.copyOf(bases);
    }

    public String labelKey() {
        return "figure." + id;
    }
}
