package fazhi.meeting;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A meeting of the town (会议), with what it dealt with of the rule of law. */
@Embeddable
public record MeetingData(
        String name,
        String kind,
        LocalDate heldOn,
        @Nullable Long host,
        @Nullable String place,
        @Enumerated(EnumType.STRING) @Nullable LawMatter lawMatter,
        @Nullable String agenda,
        @Nullable String conclusion,
        @Nullable Boolean invented) {}
