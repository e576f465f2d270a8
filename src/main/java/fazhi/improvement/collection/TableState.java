package fazhi.improvement.collection;

/** What became of a table that was handed out (收集表状态). */
public enum TableState {
    WAITING,
    RECEIVED,
    SENT_BACK
}
