package fazhi.audit;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * For whom the person at work types in what somebody else reported (代录): the trail keeps both names
 * with every change made meanwhile.
 */
public final class InPlaceOf {

    /** Under this name it stands among the changed fields of an entry. */
    static final String FIELD = "inPlaceOf";

    private static final ScopedValue<String> PERSON = ScopedValue.newInstance();

    private InPlaceOf() {}

    /**
     * Does the work for somebody.
     *
     * @param person as typed; blank means the person at work reports for himself
     */
    public static <T> T call(String person, Supplier<T> work) {
        return person.isBlank()
                ? work.get()
                : ScopedValue.where(PERSON, person.strip()).call(work::get);
    }

    static Optional<String> person() {
        return PERSON.isBound() ? Optional.of(PERSON.get()) : Optional.empty();
    }
}
