package fazhi.calendar;

/** A year's plan was imported (节假日安排已导入): what was counted in that year may have changed. */
public record CalendarImported(int year) {}
