package fazhi.report.paper;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report or duty report (文稿); its text stands in editions, its stage is set by acts only.
 *
 * @param dataPublishedOn the day the enforcement data of its year were made public
 */
@Embeddable
public record PaperData(
        @Enumerated(EnumType.STRING) PaperKind kind,
        Integer reportYear,
        String title,
        String template,
        @Nullable Long person,
        @Nullable Long drafter,
        @Nullable String addressee,
        @Nullable String copyTo,
        @Nullable Integer copies,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate publishBy,
        @Nullable LocalDate sentOn,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate dataPublishedOn,
        @Enumerated(EnumType.STRING) @Nullable PaperStage stage,
        @Nullable Integer edition,
        @Nullable String documentNumber,
        @Nullable String signer,
        @Nullable String recordedBy,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate issuedOn,
        @Nullable Long amends,
        @Enumerated(EnumType.STRING) @Nullable Amendment amendment,
        @Nullable Boolean invented) {

    /** Nothing was done with it yet: it is being drafted. */
    public PaperStage standing() {
        return stage == null ? PaperStage.DRAFT : stage;
    }

    /** Number of the edition that counts, from 1. */
    public int editionNumber() {
        return edition == null ? 1 : edition;
    }

    public boolean draft() {
        return standing() == PaperStage.DRAFT;
    }
}
