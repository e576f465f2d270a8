package fazhi.ui.ledger.print;

import java.util.Map;
import java.util.Objects;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.mock.web.MockHttpServletRequest;

/** A ledger as it is printed, for tests of other packages. */
@TestComponent
public class PrintedPages {

    private final PrintController print;

    PrintedPages(PrintController print) {
        this.print = print;
    }

    public String ledger(String id, Map<String, String> asked) {
        var request = new MockHttpServletRequest();
        asked.forEach(request::addParameter);
        return Objects.requireNonNull(print.ledger(id, "", request).getBody());
    }
}
