package fazhi.backup;

/** How far a backup is (备份状态). */
public enum BackupState {
    RUNNING,
    /** Written, and restored once to see that it can be. */
    DONE,
    FAILED
}
