package fazhi.leadership.exam;

/** Who sits an exam (参考对象). */
public enum ExamGroup {
    LEADERS,
    STAFF,
    OFFICERS,
    VILLAGES
}
