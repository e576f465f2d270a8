package fazhi.publicity.media;

import fazhi.ledger.store.column.Ids;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A post on new media (新媒体推文). */
@Embeddable
public record MediaPostData(
        LocalDate postedOn,
        String title,
        @Enumerated(EnumType.STRING) Channel channel,
        @Convert(converter = Ids.class) Set<Long> laws,
        @Nullable Integer views,
        @Nullable Integer shares,
        @Nullable String webAddress,
        @Nullable String remark,
        @Nullable Boolean invented) {

    public MediaPostData {
        laws = laws == null ? Set.of() : laws;
    }
}
