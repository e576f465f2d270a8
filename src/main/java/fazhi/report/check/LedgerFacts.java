package fazhi.report.check;

import fazhi.common.OfficialLanguage;
import fazhi.common.Period;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the ledgers say of a year (台账数据), in the words a report uses for it. */
@Service
@PreAuthorize("isAuthenticated()")
public class LedgerFacts {

    private static final String ALTERNATIVES = ";";

    private final FigureCatalogue figures;

    private final Properties subjects = new Properties();

    LedgerFacts(FigureCatalogue figures) {
        this.figures = figures;
        var file = new ClassPathResource("check/figure-subjects.properties");
        try (var text = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            subjects.load(text);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Every known figure that texts have words for, on every basis it can be counted on. */
    public List<LedgerFact> of(Period period) {
        return OfficialLanguage.in(() -> figures.everyBasis(period)).stream()
                .filter(figure -> figure.value() != null)
                .filter(figure -> subjects.containsKey(figure.id()))
                .map(this::fact)
                .toList();
    }

    private LedgerFact fact(FigureValue figure) {
        return new LedgerFact(
                figure.id(),
                figure.label(),
                Arrays.asList(subjects.getProperty(figure.id()).split(ALTERNATIVES)),
                figure.unit(),
                figure.value(),
                figure.basis().code());
    }
}
