package fazhi.ledger.name;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something is called and was called before (名称沿革): a row of a day bears the name of that day.
 *
 * @param name the present name
 */
public record NameHistory(String name, List<Former> former) {

    /**
     * A name borne before (曾用名).
     *
     * @param until the first day on which it was borne no more
     */
    public record Former(String name, LocalDate until) {}

    public NameHistory {
        former = former.stream().sorted(Comparator.comparing(Former::until)).toList();
    }

    public static NameHistory always(String name) {
        return new NameHistory(name, List.of());
    }

    /** The name on a day, or the present one where no day is known. */
    public String on(@Nullable LocalDate day) {
        return day == null
                ? name
                : former.stream()
                        .filter(each -> day.isBefore(each.until()))
                        .map(Former::name)
                        .findFirst()
                        .orElse(name);
    }
}
