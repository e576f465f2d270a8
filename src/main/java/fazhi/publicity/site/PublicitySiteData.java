package fazhi.publicity.site;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A permanent place of publicity (宣传阵地). */
@Embeddable
public record PublicitySiteData(
        String name,
        @Enumerated(EnumType.STRING) PlaceKind kind,
        LocalDate builtOn,
        @Nullable Long village,
        @Nullable LocalDate closedOn,
        @Nullable String remark,
        @Nullable Boolean invented) {}
