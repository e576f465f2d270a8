package fazhi.organisation.ui;

import fazhi.common.Period;
import java.time.LocalDate;

/** What is typed about a period's last counted day (统计截止日). */
record CutOffData(Period period, LocalDate cutOff) {}
