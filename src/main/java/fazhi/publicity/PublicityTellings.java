package fazhi.publicity;

import fazhi.check.read.PatternBook;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.reporting.ReportingService;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.Grouping;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.ActivityData;
import fazhi.publicity.activity.Form;
import fazhi.publicity.training.TrainingData;
import fazhi.report.Telling;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What publicity's rows tell in a report (法治宣传叙述). */
@Configuration(proxyBeanMethods = false)
class PublicityTellings {

    private static final int FEW = 3;

    private static final PatternBook PATTERNS = new PatternBook("/publicity/titles.patterns");

    private static final Pattern VERB = PATTERNS.get("verb");

    private static final Pattern DEED = PATTERNS.get("deed");

    private static final Comparator<ActivityData> TELLING =
            Comparator.comparing((ActivityData each) -> each.campaignDay() == null)
                    .thenComparing(
                            each -> each.people() == null ? 0 : each.people(),
                            Comparator.reverseOrder());

    private final ReportingService reporting;

    private final Texts texts;

    PublicityTellings(ReportingService reporting, Texts texts) {
        this.reporting = reporting;
        this.texts = OfficialLanguage.of(texts);
    }

    /** Three activities, those on a campaign day and with most people first, in order of days. */
    @Bean
    @Order(40)
    Telling activitiesDone(Ledger<ActivityData> activities) {
        return Telling.of(
                "publicity.done",
                period -> {
                    var told =
                            activities.list(held(period), 0, Ledger.PAGE_LIMIT).stream()
                                    .map(Stored::data)
                                    .sorted(TELLING)
                                    .filter(new Distinct()::first)
                                    .limit(FEW)
                                    .sorted(Comparator.comparing(ActivityData::heldOn))
                                    .map(this::told)
                                    .collect(Collectors.joining(texts.get("telling.then")));
                    return told.isEmpty() ? "" : texts.get("telling.sentence", told);
                });
    }

    /** The forms most used. */
    @Bean
    @Order(41)
    Telling activityForms(Ledger<ActivityData> activities) {
        return Telling.of(
                "publicity.forms",
                period -> {
                    var forms =
                            activities
                                    .group(
                                            List.of(Grouping.value("forms")),
                                            held(period).conditions(),
                                            List.of())
                                    .stream()
                                    .sorted(
                                            Comparator.comparing(Grouping.Group::rows)
                                                    .reversed()
                                                    .thenComparing(each -> each.keys().getFirst()))
                                    .flatMap(each -> Stream.of(each.keys().getFirst().split("\\|")))
                                    .filter(each -> !each.isEmpty())
                                    .distinct()
                                    .limit(FEW)
                                    .map(each -> form(Form.valueOf(each)))
                                    .collect(Collectors.joining(texts.get("common.list-mark")));
                    return forms.isEmpty() ? "" : texts.get("telling.forms", forms);
                });
    }

    /** As it is done: a banner is hung up. */
    private String form(Form form) {
        var key = "telling." + Labels.key(form);
        return texts.get(texts.has(key) ? key : Labels.key(form));
    }

    @Bean
    @Order(42)
    Telling trainingsHeld(Ledger<TrainingData> trainings) {
        return Telling.of(
                "training.done",
                period -> {
                    var told =
                            trainings.list(held(period), 0, 2).stream()
                                    .map(Stored::data)
                                    .map(this::told)
                                    .collect(Collectors.joining(texts.get("common.list-mark")));
                    return told.isEmpty() ? "" : texts.get("telling.trainings", told);
                });
    }

    private LedgerQuery held(Period period) {
        return LedgerQuery.of(Condition.between("heldOn", period.from(), reporting.cutOff(period)))
                .sorted("heldOn", true);
    }

    private String told(TrainingData training) {
        return texts.get("telling.training", day(training.heldOn()), plain(training.title()));
    }

    private String told(ActivityData activity) {
        var title = plain(activity.title());
        var place =
                activity.place() == null ? "" : texts.get("telling.at", plain(activity.place()));
        return texts.get(key(title), day(activity.heldOn()), place, title);
    }

    /** A title that says what was done needs no word for it. */
    private static String key(String title) {
        if (VERB.matcher(title).find()) {
            return "telling.activity-told";
        }
        return DEED.matcher(title).find() ? "telling.activity" : "telling.activity-plain";
    }

    private String day(LocalDate day) {
        return texts.get("telling.day", day.getMonthValue(), day.getDayOfMonth());
    }

    /** A row's words must not read as marks of a template. */
    private static String plain(String words) {
        return words.replaceAll("[\\[\\]{}]", " ").strip();
    }

    /** Lets each title through once. */
    private static final class Distinct {

        private final Set<String> seen = new HashSet<>();

        boolean first(ActivityData activity) {
            return seen.add(activity.title());
        }
    }
}
