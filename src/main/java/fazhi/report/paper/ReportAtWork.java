package fazhi.report.paper;

import fazhi.common.Remembered;
import fazhi.ui.period.YearAtWork;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A year is at work while its annual report was begun and not issued (年度报告在办). */
@Component
class ReportAtWork implements YearAtWork {

    private static final String OPEN =
            """
            select distinct report_year from report_paper
            where kind = 'ANNUAL_REPORT' and removed_at is null
                and (stage is null or stage <> 'ISSUED')
            """;

    private final Remembered<Set<Integer>> years;

    ReportAtWork(JdbcClient database) {
        years = new Remembered<>(() -> Set.copyOf(database.sql(OPEN).query(Integer.class).list()));
    }

    @Override
    public boolean reporting(int year) {
        return years.get().contains(year);
    }
}
