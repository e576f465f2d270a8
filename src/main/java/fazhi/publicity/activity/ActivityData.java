package fazhi.publicity.activity;

import fazhi.ledger.store.column.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An activity of publicity (普法活动), in one village or several.
 *
 * @param stories closed cases told there (以案释法案例)
 * @param caseSummary a case from elsewhere told there, without names
 */
@Embeddable
public record ActivityData(
        LocalDate heldOn,
        String title,
        @Enumerated(EnumType.STRING) Theme theme,
        @Nullable Long campaignDay,
        @Convert(converter = Ids.class) Set<Long> laws,
        @Convert(converter = Forms.class) Set<Form> forms,
        @Nullable String place,
        @Convert(converter = Ids.class) Set<Long> villages,
        @Nullable String organiser,
        @Nullable String partners,
        @Enumerated(EnumType.STRING) @Nullable Audience audience,
        @Nullable Integer people,
        @Nullable Integer materials,
        @Convert(converter = Ids.class) Set<Long> stories,
        @Nullable String caseSummary,
        @Nullable String webAddress,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public ActivityData {
        laws = laws == null ? Set.of() : laws;
        forms = forms == null ? Set.of() : forms;
        villages = villages == null ? Set.of() : villages;
        stories = stories == null ? Set.of() : stories;
    }
}
