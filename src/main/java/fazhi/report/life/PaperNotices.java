package fazhi.report.life;

import fazhi.audit.Actor;
import fazhi.notice.NoticeService;
import fazhi.report.paper.PaperData;
import fazhi.report.paper.PaperStage;
import fazhi.security.People;
import fazhi.security.Role;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells in the bell who has to go on with a document (文稿办理提醒). */
@Component
record PaperNotices(NoticeService notices, People people, Actor actor) {

    private static final String KEY = "notice.paper.";

    void tell(long id, PaperData paper) {
        waits(paper.standing())
                .ifPresent(
                        role ->
                                recipients(role)
                                        .forEach(
                                                login ->
                                                        notices.send(
                                                                login,
                                                                "report/paper/" + id,
                                                                KEY + paper.standing(),
                                                                paper.title())));
    }

    /** Whose turn it is; an issued document waits for nobody. */
    static Optional<Role> waits(PaperStage stage) {
        return switch (stage) {
            case REVIEW -> Optional.of(Role.REVIEWER);
            case SIGN_OFF -> Optional.of(Role.LEADER);
            case DRAFT, SIGNED -> Optional.of(Role.LAW_OFFICE);
            case ISSUED -> Optional.empty();
        };
    }

    /** Where nobody reviews, the law office does, by somebody who did not write it. */
    private List<String> recipients(Role role) {
        var holding = people.with(role.name());
        var all =
                holding.isEmpty() && role == Role.REVIEWER
                        ? people.with(Role.LAW_OFFICE.name())
                        : holding;
        return all.stream().filter(login -> !login.equals(actor.name())).toList();
    }
}
