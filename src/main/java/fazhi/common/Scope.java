package fazhi.common;

import java.util.Set;

/** What part of the town a person sees (数据范围): all of it, or the rows of some villages. */
public record Scope(boolean wholeTown, Set<Long> villages) {

    public static final Scope TOWN = new Scope(true, Set.of());

    public Scope {
        villages = Set.copyOf(villages);
    }

    public static Scope ofVillages(Set<Long> villages) {
        return new Scope(false, villages);
    }

    public boolean covers(@org.jspecify.annotations.Nullable Long village) {
        return wholeTown || village != null && villages.contains(village);
    }
}
