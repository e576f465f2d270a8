package fazhi.leadership;

import fazhi.figure.Unit;
import fazhi.figure.Window;
import fazhi.figure.chart.ChartData;
import fazhi.figure.chart.LedgerCharts;
import fazhi.leadership.post.PostData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.LedgerQuery;
import java.util.List;
import org.springframework.stereotype.Component;

/** Posts established against people on post, office by office (编制与在岗对照图). */
@Component
class PostChart {

    /** Offices a chart can show side by side and still be read from a distance. */
    private static final int OFFICES = 12;

    private final Ledger<PostData> posts;

    private final LedgerCharts charts;

    PostChart(Ledger<PostData> posts, LedgerCharts charts) {
        this.posts = posts;
        this.charts = charts;
    }

    ChartData draw(Window window, String basis) {
        var standing = Standing.on(window);
        return charts.ofRows(
                new LedgerCharts.Plan(
                        "post.established-filled",
                        ChartData.Kind.COLUMN,
                        posts,
                        "name",
                        standing,
                        Unit.PERSON,
                        basis),
                posts.list(LedgerQuery.of(standing).sorted("name", true), 0, OFFICES),
                List.of("established", "filled"));
    }
}
