package fazhi.cli.start;

import fazhi.check.CheckContext;
import fazhi.check.ReportChecker;
import fazhi.check.read.ReportReader;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.presentation.MeetingDecks;
import fazhi.report.AnnualReports;
import fazhi.report.ReportDrafts;
import fazhi.security.session.SystemIdentity;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;

/**
 * Does once, in the background, what nobody should be the first to wait for (预热): the figures, the
 * draft, its check and the deck of this year. It only reads, and one thread at a time.
 */
final class FirstUse {

    private static final String THREAD = "first-use";

    private FirstUse() {}

    static void inBackground(ApplicationContext portal) {
        var thread = Thread.ofPlatform().daemon().name(THREAD).unstarted(() -> quietly(portal));
        thread.setPriority(Thread.MIN_PRIORITY);
        thread.start();
    }

    /** A portal that ends meanwhile takes its beans away: nothing that anybody must hear of. */
    private static void quietly(ApplicationContext portal) {
        try {
            of(portal);
        } catch (RuntimeException ended) {
            LoggerFactory.getLogger(FirstUse.class).debug("Not everything was warmed", ended);
        }
    }

    static void of(ApplicationContext portal) {
        var today = LocalDate.now(portal.getBean(Clock.class));
        var year = Period.of(today);
        SystemIdentity.run(
                () -> {
                    portal.getBean(FigureCatalogue.class).all(year);
                    var reports = portal.getBean(AnnualReports.class);
                    var words = reports.plain(reports.draft(ReportDrafts.SKELETON, year));
                    portal.getBean(ReportChecker.class)
                            .check(
                                    portal.getBean(ReportReader.class).parse(words),
                                    CheckContext.alone(today));
                    portal.getBean(MeetingDecks.class).deck(year);
                });
    }
}
