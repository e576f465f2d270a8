package fazhi.shell.desk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fazhi.common.Texts;
import fazhi.figure.board.Overview;
import fazhi.security.Role;
import java.util.List;
import java.util.Optional;

/** What stands on the workbench for the roles of the person at work (工作台内容). */
@org.springframework.stereotype.Component
public class Desk {

    private final DueList due;

    private final Judging judging;

    private final WaitingPapers papers;

    private final Parts parts;

    private final Texts texts;

    Desk(DueList due, Judging judging, WaitingPapers papers, Parts parts, Texts texts) {
        this.due = due;
        this.judging = judging;
        this.papers = papers;
        this.parts = parts;
        this.texts = texts;
    }

    /** What one role alone has (分角色内容). */
    @org.springframework.stereotype.Component
    record Parts(Lamps lamps, VillageYear village, SystemState state) {}

    /** For a leader: one sentence a pillar. */
    public Optional<Component> lamps(List<Overview> pillars) {
        return Role.present().contains(Role.LEADER)
                ? Optional.of(parts.lamps().make(pillars))
                : Optional.empty();
    }

    /** For a liaison: the own village's year. */
    public Optional<Component> village() {
        return Role.present().contains(Role.LIAISON)
                ? Optional.of(parts.village().make())
                : Optional.empty();
    }

    /** For who keeps the portal running: whether it does. */
    public Optional<Component> state() {
        return parts.state().make();
    }

    /** What waits for judgement, then what is due. */
    public Component due() {
        var left = new Div();
        left.addClassName("workbench-left");
        var waiting = judging.papers();
        var rows = judging.rows();
        papers.make(waiting, rows).ifPresent(left::add);
        var toJudge = waiting.size() + rows.stream().mapToLong(Judging.Rows::rows).sum();
        left.add(new H2(texts.get("workbench.due")), due.make(toJudge));
        return left;
    }
}
