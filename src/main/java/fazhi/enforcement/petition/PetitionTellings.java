package fazhi.enforcement.petition;

import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.name.References;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.report.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Which petitions were closed (信访办理叙述). */
@Configuration(proxyBeanMethods = false)
class PetitionTellings {

    private static final int FEW = 3;

    private final ReportingService reporting;

    private final References references;

    private final Texts texts;

    PetitionTellings(ReportingService reporting, References references, Texts texts) {
        this.reporting = reporting;
        this.references = references;
        this.texts = OfficialLanguage.of(texts);
    }

    /**
     * Three of different channels, old questions first, by day, village and channel: what was typed
     * of a petition may name a person.
     */
    @Bean
    @Order(25)
    Telling petitionsClosed(Ledger<PetitionData> petitions) {
        return Telling.of(
                "petition.done",
                period -> {
                    var channels = new HashSet<PetitionChannel>();
                    var told =
                            petitions.list(closed(period), 0, Ledger.PAGE_LIMIT).stream()
                                    .map(Stored::data)
                                    .sorted(Comparator.comparing(each -> !historic(each)))
                                    .filter(each -> channels.add(each.channel()))
                                    .limit(FEW)
                                    .sorted(Comparator.comparing(PetitionTellings::day))
                                    .map(this::told)
                                    .collect(Collectors.joining(texts.get("telling.then")));
                    return told.isEmpty() ? "" : texts.get("telling.sentence", told);
                });
    }

    /** Received and closed in the period, as the figure counts them. */
    private LedgerQuery closed(Period period) {
        var last = reporting.cutOff(period);
        return LedgerQuery.of(
                        Condition.between("receivedOn", period.from(), last),
                        Condition.upTo("closedOn", last))
                .sorted("closedOn", false);
    }

    private String told(PetitionData petition) {
        var day = day(petition);
        return texts.get(
                historic(petition) ? "telling.petition-historic" : "telling.petition",
                texts.get("telling.day", day.getMonthValue(), day.getDayOfMonth()),
                texts.get(
                        "telling.petition." + petition.channel().name(),
                        village(petition.village())));
    }

    private static boolean historic(PetitionData petition) {
        return Boolean.TRUE.equals(petition.historic());
    }

    private String village(@Nullable Long id) {
        return id == null
                ? ""
                : references.source("village").labels(Set.of(id)).getOrDefault(id, "");
    }

    private static LocalDate day(PetitionData petition) {
        return Objects.requireNonNull(petition.closedOn());
    }
}
