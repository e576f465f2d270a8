package fazhi.deadline.due;

import fazhi.deadline.ClockSource;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Clocks whose missed last day has consequences in law (逾期有法律后果的期限). */
@Component
public class LegalClocks {

    private final Set<String> rules;

    LegalClocks(ObjectProvider<ClockSource> sources) {
        rules =
                sources.stream()
                        .flatMap(source -> source.legal().stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    public Set<String> rules() {
        return rules;
    }

    public boolean holds(String rule) {
        return rules.contains(rule);
    }

    /** Whether its last day had passed by then, and that has consequences. */
    public boolean passed(DueRow row, LocalDate day) {
        return row.due() != null && row.due().isBefore(day) && holds(row.rule());
    }
}
