package fazhi.deadline.ui;

import com.vaadin.flow.router.QueryParameters;
import fazhi.common.Texts;
import fazhi.deadline.Radar;
import fazhi.deadline.due.LegalClocks;
import fazhi.deadline.due.Nearness;
import fazhi.deadline.due.RadarQuery;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How what the radar shows stands in its address (期限雷达地址). */
@Component
record RadarAddress(Radar radar, LegalClocks legal, Texts texts, Clock clock) {

    /** Answers for nothing: an account that names no member of staff. */
    static final long NOBODY = -1;

    private static final String NEAR = "near";

    private static final String DAY = "day";

    private static final String LEDGER = "ledger";

    private static final String MODULE = "module";

    private static final String RULE = "rule";

    private static final String MINE = "mine";

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The person who asks, or {@link #NOBODY}. */
    long me() {
        return radar.me().orElse(NOBODY);
    }

    RadarQuery read(QueryParameters parameters) {
        var near = parameters.getSingleParameter(NEAR).flatMap(RadarAddress::nearness);
        var query =
                new RadarQuery(
                        parameters
                                .getSingleParameter(DAY)
                                .flatMap(RadarAddress::date)
                                .orElseGet(this::today),
                        near.orElse(Nearness.ALL),
                        parameters
                                .getSingleParameter(MODULE)
                                .filter(module -> texts.has("module." + module))
                                .orElse(""),
                        parameters.getSingleParameter(LEDGER).filter(radar::watches).orElse(""),
                        parameters
                                .getSingleParameter(RULE)
                                .filter(rule -> texts.has("clock." + rule))
                                .orElse(""),
                        null);
        if (parameters.getSingleParameter(MINE).isPresent()) {
            return query.by(me());
        }
        return plain(parameters) && query.module().isEmpty() && query.rule().isEmpty()
                ? query.in(RadarNavigation.PILLAR)
                : query;
    }

    /** Whether the address says nothing of how near: it was opened from the navigation. */
    static boolean plain(QueryParameters parameters) {
        return parameters.getSingleParameter(NEAR).isEmpty();
    }

    /** What is past a term of law comes first, then what can still be kept within a week. */
    static RadarQuery opened(RadarQuery query, Map<Nearness, Long> counts) {
        return query.owner() != null
                ? query
                : Stream.of(Nearness.LEGAL, Nearness.WEEK)
                        .filter(each -> counts.getOrDefault(each, 0L) > 0)
                        .findFirst()
                        .map(query::within)
                        .orElse(query);
    }

    QueryParameters of(RadarQuery query) {
        Map<String, String> address = new LinkedHashMap<>();
        address.put(NEAR, query.nearness().name());
        if (!query.module().isEmpty()) {
            address.put(MODULE, query.module());
        }
        if (!query.ledger().isEmpty()) {
            address.put(LEDGER, query.ledger());
        }
        if (!query.rule().isEmpty()) {
            address.put(RULE, query.rule());
        }
        if (!query.day().equals(today())) {
            address.put(DAY, query.day().toString());
        }
        if (query.owner() != null) {
            address.put(MINE, "1");
        }
        return QueryParameters.simple(address);
    }

    private static Optional<Nearness> nearness(String text) {
        for (var nearness : Nearness.values()) {
            if (nearness.name().equals(text)) {
                return Optional.of(nearness);
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
