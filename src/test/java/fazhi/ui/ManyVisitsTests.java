package fazhi.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.communication.UidlWriter;
import fazhi.ViewTest;
import fazhi.ledger.LedgerDirectory;
import java.lang.ref.WeakReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A page that was left is let go: whoever works all day holds no more than the page shown. */
class ManyVisitsTests extends ViewTest {

    private static final List<String> DAILY =
            List.of(
                    "workbench",
                    "deadlines",
                    "overview/enforcement",
                    "overview/publicity",
                    "ledger/penalty",
                    "ledger/penalty/1",
                    "ledger/activity",
                    "improvement/board",
                    "villages",
                    "report/check");

    @Autowired private LedgerDirectory ledgers;

    private final List<WeakReference<Component>> left = new ArrayList<>();

    @Test
    void noPageIsKeptAfterItWasLeft() {
        visit(DAILY, 40);
    }

    @Test
    @Tag("long")
    void noneOfTwoThousandIs() {
        visit(
                Stream.concat(
                                DAILY.stream(),
                                ledgers.all().stream().map(ledger -> ledger.format().route()))
                        .toList(),
                2_000);
    }

    private void visit(List<String> routes, int times) {
        for (int i = 0; i < times; i++) {
            open(routes.get(i % routes.size()));
            answer();
            left.add(new WeakReference<>(UI.getCurrent().getCurrentView()));
        }
        open("about");
        answer();
        Awaitility.await()
                .pollInSameThread()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(kept()).isEmpty());
    }

    /** As the portal answers a browser: what was told is forgotten. */
    private static void answer() {
        MockVaadin.clientRoundtrip(false);
        new UidlWriter().createUidl(UI.getCurrent(), false);
    }

    private Map<String, Long> kept() {
        System.gc();
        return left.stream()
                .map(WeakReference::get)
                .filter(Objects::nonNull)
                .collect(
                        Collectors.groupingBy(
                                page -> page.getClass().getSimpleName(), Collectors.counting()));
    }
}
