package fazhi.publicity.notice;

import fazhi.common.Refusal;
import fazhi.common.Stored;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.name.ReferenceSource;
import fazhi.ledger.name.References;
import fazhi.ledger.query.LedgerQuery;
import fazhi.publicity.activity.CampaignDayData;
import fazhi.publicity.activity.Form;
import fazhi.publicity.activity.Theme;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts what a person confirmed of messages into their ledgers (通知登记). */
@Service
@PreAuthorize("isAuthenticated()")
public class NoticeRegister {

    private final LedgerDirectory ledgers;

    private final References references;

    private final Ledger<CampaignDayData> campaignDays;

    NoticeRegister(
            LedgerDirectory ledgers, References references, Ledger<CampaignDayData> campaignDays) {
        this.ledgers = ledgers;
        this.references = references;
        this.campaignDays = campaignDays;
    }

    /**
     * A confirmed message (确认的通知).
     *
     * @param sort theme of an activity, or kind of a meeting; of study it is empty
     */
    public record Confirmed(Notice notice, String sort) {}

    /** All of them or none. */
    @Transactional
    public void register(List<Confirmed> confirmed) {
        confirmed.forEach(each -> add(ledgers.get(each.notice().kind().ledger()), values(each)));
    }

    private static <D extends Record> void add(Ledger<D> ledger, Map<String, Object> values) {
        ledger.add(ledger.format().make(values));
    }

    private Map<String, Object> values(Confirmed confirmed) {
        var notice = confirmed.notice();
        var values = new HashMap<String, Object>();
        put(values, "heldOn", notice.date());
        put(values, "place", notice.place());
        switch (notice.kind()) {
            case ACTIVITY -> activity(notice, confirmed.sort(), values);
            case STUDY -> {
                put(values, "topic", notice.title());
                put(values, "attended", notice.people());
                put(values, "remark", notice.text());
            }
            case MEETING -> {
                put(values, "name", notice.title());
                put(values, "kind", confirmed.sort());
                put(values, "agenda", notice.text());
            }
        }
        return values;
    }

    private void activity(Notice notice, String theme, Map<String, Object> values) {
        put(values, "title", notice.title());
        put(values, "theme", theme.isEmpty() ? null : Theme.valueOf(theme));
        put(values, "organiser", notice.organiser());
        put(values, "partners", notice.partners());
        put(values, "people", notice.people());
        put(values, "materials", notice.materials());
        put(values, "forms", forms(notice.text()));
        put(values, "villages", villages(notice.village()));
        put(values, "campaignDay", campaignDay(notice.campaignDay()));
        put(values, "remark", notice.text());
    }

    private static void put(Map<String, Object> values, String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value);
        }
    }

    private static Set<Form> forms(String text) {
        var forms = new HashSet<Form>();
        for (var form : Form.values()) {
            if (NoticeWords.has("form." + form.name(), text)) {
                forms.add(form);
            }
        }
        return forms;
    }

    /** The theme its words speak of, or nothing. */
    public static @Nullable Theme theme(String text) {
        return Stream.of(Theme.values())
                .filter(each -> each != Theme.OTHER)
                .filter(each -> NoticeWords.has("theme." + each.name(), text))
                .findFirst()
                .orElse(null);
    }

    private Set<Long> villages(@Nullable String names) {
        if (names == null || names.isBlank()) {
            return Set.of();
        }
        var asked = List.of(NoticeWords.get("comma").split(names));
        var found = references.source("village").named(asked);
        var ids = new HashSet<Long>();
        for (var name : asked) {
            var own = found.getOrDefault(name, List.<ReferenceSource.Reference>of());
            if (own.size() != 1) {
                throw Refusal.at("village", "notice.no-village", name);
            }
            ids.add(own.getFirst().id());
        }
        return ids;
    }

    private @Nullable Long campaignDay(@Nullable String name) {
        return campaignDays.list(LedgerQuery.ALL, 0, Ledger.PAGE_LIMIT).stream()
                .filter(each -> each.data().name().equals(name))
                .map(Stored::id)
                .findFirst()
                .orElse(null);
    }
}
