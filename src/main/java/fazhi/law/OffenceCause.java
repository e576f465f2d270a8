package fazhi.law;

/**
 * What a case is about (案由).
 *
 * @param code stable name that figures count by
 * @param basis law and article in words, or empty
 */
public record OffenceCause(long id, String code, String label, String basis, boolean enabled) {

    public static final int LABEL_MAX_LENGTH = 100;

    public static final int BASIS_MAX_LENGTH = 300;
}
