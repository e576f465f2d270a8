package fazhi.leadership.study;

/** In what form law is studied (学法形式). */
public enum StudyForm {
    CENTRAL_GROUP,
    BEFORE_MEETING,
    LECTURE,
    ONLINE,
    TRAINING,
    OTHER
}
