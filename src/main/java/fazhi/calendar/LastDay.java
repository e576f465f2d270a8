package fazhi.calendar;

/** What happens when a period ends on a rest day (期间届满日顺延). */
public enum LastDay {
    /** A party's right: it ends on the first working day after (当事人权利, 民事诉讼法第八十五条). */
    ROLLS,
    /** An agency's duty: it ends on that very day, the safe reading (机关义务). */
    STANDS
}
