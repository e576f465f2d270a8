package fazhi.figure;

import fazhi.common.Texts;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One figure of the catalogue (数据指标): its label is the text {@code figure.id}.
 *
 * @param id stable name, used from outside: {@code penalty.filed}
 * @param usual the basis it is reported on unless the town chose another
 * @param bases the bases it can be counted on
 * @param about one of several of a kind, {@code 占道经营} of {@code figure.penalty.filed.each}
 * @param stands what there is on a day rather than what was done until then: no period has a share
 */
public record Figure(
        String id,
        Unit unit,
        Basis usual,
        Set<Basis> bases,
        @Nullable String about,
        boolean stands) {

    public Figure {
        bases = Set.copyOf(bases);
    }

    public Figure(String id, Unit unit, Basis usual, Set<Basis> bases) {
        this(id, unit, usual, bases, null, false);
    }

    /** The same, of what there is on a day. */
    public Figure standing() {
        return new Figure(id, unit, usual, bases, about, true);
    }

    public String label(Texts texts) {
        return about == null
                ? texts.get("figure." + id)
                : texts.get("figure." + id.substring(0, id.lastIndexOf('.')) + ".each", about);
    }
}
