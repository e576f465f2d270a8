package fazhi.publicity.school;

/** What is done for a school (青少年法治工作类别). */
public enum SchoolWork {
    VICE_PRINCIPAL,
    LESSON,
    BASE_VISIT,
    PARENTS_MEETING
}
