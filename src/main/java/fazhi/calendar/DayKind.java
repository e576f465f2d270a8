package fazhi.calendar;

/** Off although perhaps a weekday, or working although a weekend (放假、调休上班). */
public enum DayKind {
    OFF,
    WORK
}
