package fazhi.common;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What part of the town a person sees (数据范围): all of it, or the rows of some villages, of one
 * department, or both.
 *
 * @param own what a row may point at, by the list it points into; a list that is not named limits
 *     nothing
 */
public record Scope(Map<String, Set<Long>> own) {

    /** The list of villages (村、社区). */
    public static final String VILLAGE = "village";

    /** The list of departments (部门、站所). */
    public static final String DEPARTMENT = "department";

    /** The people of the departments (人员). */
    public static final String STAFF = "staff";

    public static final Scope TOWN = new Scope(Map.of());

    public Scope {
        own = Map.copyOf(own);
    }

    public static Scope ofVillages(Set<Long> villages) {
        return TOWN.within(VILLAGE, villages);
    }

    /** The same, and of this list only these. */
    public Scope within(String list, Set<Long> ids) {
        var limited = new HashMap<>(own);
        limited.put(list, Set.copyOf(ids));
        return new Scope(limited);
    }

    /** True where every village is seen. */
    public boolean wholeTown() {
        return !limits(VILLAGE);
    }

    public boolean limits(String list) {
        return own.containsKey(list);
    }

    public Set<Long> villages() {
        return of(VILLAGE);
    }

    /** Empty also where the list is seen whole: ask {@link #limits} first. */
    public Set<Long> of(String list) {
        return Objects.requireNonNullElse(own.get(list), Set.of());
    }

    public boolean covers(@Nullable Long village) {
        return covers(VILLAGE, village);
    }

    public boolean covers(String list, @Nullable Long id) {
        return !limits(list) || id != null && of(list).contains(id);
    }
}
