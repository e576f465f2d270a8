package fazhi.figure.board;

import fazhi.common.Parts;
import fazhi.figure.FigureSources;
import fazhi.ledger.JointTally;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What somebody has to see to in a pillar, from all its ledgers (需要处理事项汇总). */
@Component
public class AttentionSources {

    private final Parts<AttentionSource> sources;

    private final FigureSources figures;

    AttentionSources(ObjectProvider<AttentionSource> sources, FigureSources figures) {
        this.sources = new Parts<>(sources);
        this.figures = figures;
    }

    /** The heaviest first, then in the order of the ledgers; nothing the person may not see. */
    public List<Attention> of(String module, LocalDate day) {
        return ask(module, day, figures.together()).get();
    }

    /** The same, once the page's other counts are asked. */
    public Supplier<List<Attention>> ask(String module, LocalDate day, JointTally together) {
        var answers =
                sources.stream()
                        .filter(source -> source.module().equals(module))
                        .map(source -> asked(source, day, together))
                        .toList();
        return () ->
                answers.stream()
                        .flatMap(answer -> answer.get().stream())
                        .sorted(Comparator.comparing(Attention::weight))
                        .toList();
    }

    private static Supplier<List<Attention>> asked(
            AttentionSource source, LocalDate day, JointTally together) {
        try {
            return source.on(day, together);
        } catch (AccessDeniedException _) {
            return List::of;
        }
    }
}
