package fazhi.backup;

import java.util.Locale;

/** Why a backup is made (备份种类). */
public enum BackupKind {
    /** Data only. */
    HOURLY(false, 24),
    NIGHTLY(true, 14),
    /** By a person, on the page or the console. */
    ASKED(true, 20),
    /** Before the tables of an existing database are changed. */
    UPGRADE(false, 10);

    private final boolean evidence;

    private final int kept;

    BackupKind(boolean evidence, int kept) {
        this.evidence = evidence;
        this.kept = kept;
    }

    boolean evidence() {
        return evidence;
    }

    /**
     * How many of them are kept; of the nightly ones the first of each month a year long besides.
     */
    int kept() {
        return kept;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
