package fazhi.leadership;

import fazhi.check.read.PatternBook;
import fazhi.common.Labels;
import fazhi.common.Period;
import fazhi.common.Stored;
import fazhi.common.Texts;
import fazhi.common.text.OfficialLanguage;
import fazhi.figure.reporting.ReportingService;
import fazhi.leadership.decision.CollectiveMatterData;
import fazhi.leadership.duty.DutyCapacity;
import fazhi.leadership.duty.DutyData;
import fazhi.leadership.study.StudySessionData;
import fazhi.ledger.Ledger;
import fazhi.ledger.query.Condition;
import fazhi.ledger.query.LedgerQuery;
import fazhi.meeting.LawMatter;
import fazhi.meeting.MeetingData;
import fazhi.organisation.town.TownPlace;
import fazhi.report.Telling;
import fazhi.review.LegalityReviewData;
import fazhi.review.ReviewKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** What leadership's rows tell in a report (组织领导叙述). */
@Configuration(proxyBeanMethods = false)
class LeadershipTellings {

    private static final int FEW = 3;

    private static final Pattern SESSION =
            new PatternBook("/leadership/words.patterns").get("session");

    /** No mark stands between two titles, which have marks of their own. */
    private static final Pattern BETWEEN_TITLES = Pattern.compile("(?<=\u300b)\u3001(?=\u300a)");

    private static final Pattern TITLE = Pattern.compile("\u300a[^\u300b]*\u300b");

    private static final Map<ReviewKind, String> KINDS =
            new TreeMap<>(
                    Map.of(
                            ReviewKind.CONTRACT, "review.contracts",
                            ReviewKind.DOCUMENT, "review.documents",
                            ReviewKind.DECISION, "review.decisions"));

    private final ReportingService reporting;

    private final Texts texts;

    LeadershipTellings(ReportingService reporting, Texts texts) {
        this.reporting = reporting;
        this.texts = OfficialLanguage.of(texts);
    }

    /** Meetings that heard or studied the building of the rule of law. */
    @Bean
    @Order(10)
    Telling hearingsHeld(Ledger<MeetingData> meetings) {
        return Telling.of(
                "meeting.done",
                period -> {
                    var told =
                            meetings
                                    .list(
                                            LedgerQuery.of(
                                                            within("heldOn", period),
                                                            Condition.is(
                                                                    "lawMatter",
                                                                    LawMatter.HEARING,
                                                                    LawMatter.SPECIAL_STUDY))
                                                    .sorted("heldOn", true),
                                            0,
                                            FEW)
                                    .stream()
                                    .map(Stored::data)
                                    .map(
                                            each ->
                                                    texts.get(
                                                            "telling.meeting",
                                                            day(each.heldOn()),
                                                            plain(each.name()),
                                                            texts.get(
                                                                    Labels.key(
                                                                            Objects.requireNonNull(
                                                                                    each
                                                                                            .lawMatter())))))
                                    .collect(Collectors.joining(texts.get("telling.then")));
                    return told.isEmpty() ? "" : texts.get("telling.sentence", told);
                });
    }

    /**
     * Who is the first responsible: by their posts, where the list of duties has both heads, else
     * by what the law calls them.
     */
    @Bean
    @Order(9)
    Telling heads(Ledger<DutyData> duties, TownPlace place) {
        return Telling.of(
                "leadership.heads",
                period -> {
                    var held =
                            duties.values(
                                    "capacity",
                                    List.of(
                                            Condition.upTo(
                                                    "assignedOn", reporting.cutOff(period))));
                    var both =
                            held.contains(DutyCapacity.PARTY_HEAD.name())
                                    && held.contains(DutyCapacity.GOVERNMENT_HEAD.name());
                    var name = place.name();
                    if (!both || name.isEmpty()) {
                        return texts.get("telling.heads", name);
                    }
                    return name.endsWith(texts.get("report.street"))
                            ? texts.get("telling.heads-street", name)
                            : texts.get(
                                    "telling.heads-both", name, name.substring(name.length() - 1));
                });
    }

    /** What was studied: laws and topics, each once. */
    @Bean
    @Order(11)
    Telling topicsStudied(Ledger<StudySessionData> sessions) {
        return Telling.of(
                "study.topics",
                period -> {
                    var studied =
                            sessions
                                    .list(
                                            LedgerQuery.of(within("heldOn", period))
                                                    .sorted("heldOn", true),
                                            0,
                                            Ledger.PAGE_LIMIT)
                                    .stream()
                                    .map(Stored::data)
                                    .map(LeadershipTellings::studied)
                                    .filter(each -> !each.isEmpty())
                                    .distinct()
                                    .toList();
                    var own = studied.stream().filter(each -> !told(each, studied)).toList();
                    var topics =
                            own.stream()
                                    .limit(FEW)
                                    .collect(Collectors.joining(texts.get("common.list-mark")));
                    return topics.isEmpty()
                            ? ""
                            : texts.get(
                                    own.size() > FEW ? "telling.topics" : "telling.topics-all",
                                    BETWEEN_TITLES.matcher(topics).replaceAll(""));
                });
    }

    /** The law; else what it was about, without the word for the session. */
    private static String studied(StudySessionData session) {
        var subject = Objects.requireNonNullElse(session.law(), session.topic());
        return SESSION.matcher(plain(subject)).replaceFirst("");
    }

    /** 行政处罚法 beside 《中华人民共和国行政处罚法》 is the same law. */
    private static boolean told(String subject, List<String> studied) {
        return studied.stream()
                .anyMatch(each -> each.length() > subject.length() && each.contains(subject));
    }

    @Bean
    @Order(12)
    Telling mattersDecided(Ledger<CollectiveMatterData> matters) {
        return Telling.of(
                "decision.matters",
                period -> {
                    var names =
                            matters
                                    .list(
                                            LedgerQuery.of(within("decidedOn", period))
                                                    .sorted("decidedOn", true),
                                            0,
                                            FEW + 1)
                                    .stream()
                                    .map(each -> quoted(plain(each.data().name())))
                                    .toList();
                    return names.isEmpty()
                            ? ""
                            : texts.get(
                                    names.size() > FEW ? "telling.matters" : "telling.matters-all",
                                    names.stream().limit(FEW).collect(Collectors.joining()));
                });
    }

    /** Contracts, documents and decisions apart, as far as there were any. */
    @Bean
    @Order(13)
    Telling reviewsByKind(Ledger<LegalityReviewData> reviews) {
        return Telling.of(
                "review.kinds",
                period -> {
                    var found = reviews.values("kind", List.of(within("receivedOn", period)));
                    var kinds =
                            KINDS.entrySet().stream()
                                    .filter(each -> found.contains(each.getKey().name()))
                                    .map(
                                            each ->
                                                    texts.get(
                                                            "telling.reviewed",
                                                            texts.get(Labels.key(each.getKey())),
                                                            "{" + each.getValue() + "}"))
                                    .collect(Collectors.joining(texts.get("common.list-mark")));
                    return kinds.isEmpty() ? "" : texts.get("telling.reviews", kinds);
                });
    }

    private Condition within(String column, Period period) {
        return Condition.between(column, period.from(), reporting.cutOff(period));
    }

    private String day(LocalDate day) {
        return texts.get("telling.day", day.getMonthValue(), day.getDayOfMonth());
    }

    /** A title has marks of its own: 《…》. */
    private String quoted(String name) {
        return TITLE.matcher(name).matches() ? name : texts.get("telling.quoted", name);
    }

    /** A row's words must not read as marks of a template. */
    private static String plain(String words) {
        return words.replaceAll("[\\[\\]{}]", " ").strip();
    }
}
