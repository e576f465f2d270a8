package fazhi.dictionary;

import fazhi.common.text.VisibleText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One value of a list the town keeps (字典项).
 *
 * @param code stable name that code may ask for; town-made values have none
 * @param validFrom first day it may be chosen, or always
 * @param validTo last day it may be chosen, included, or always
 */
public record DictionaryData(
        String dictionary,
        @Nullable String code,
        String label,
        int order,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean enabled) {

    public static final int LABEL_MAX_LENGTH = 100;

    /** Of the name of a list. */
    public static final int LIST_MAX_LENGTH = 60;

    public DictionaryData {
        label = VisibleText.line(label);
    }

    public static DictionaryData of(String dictionary, String label, int order) {
        return new DictionaryData(dictionary, null, label, order, null, null, true);
    }

    public boolean choosableOn(LocalDate day) {
        return enabled
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }
}
