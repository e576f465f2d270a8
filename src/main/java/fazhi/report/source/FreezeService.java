package fazhi.report.source;

import fazhi.common.Period;
import fazhi.document.Block;
import fazhi.figure.FigureCatalogue;
import fazhi.figure.FigureValue;
import fazhi.ledger.name.References;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the figures of a sealed edition, and explains what has changed since (数据封存与差异). */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('LAW_OFFICE', 'LEADER', 'REVIEWER')")
public class FreezeService {

    /** Most rows named of one difference; beyond that their number says enough. */
    private static final int NAMED = 50;

    private final FigureCatalogue figures;

    private final FigureRows rows;

    private final FrozenFigures frozen;

    private final References references;

    FreezeService(
            FigureCatalogue figures, FigureRows rows, FrozenFigures frozen, References references) {
        this.figures = figures;
        this.rows = rows;
        this.frozen = frozen;
        this.references = references;
    }

    /** The figures a text names, in its order. */
    public static Set<String> references(Collection<Block> blocks) {
        var references = new LinkedHashSet<String>();
        for (var block : blocks) {
            if (block instanceof Block.Paragraph(_, var parts)) {
                for (var part : parts) {
                    if (part instanceof Block.Token token) {
                        references.add(token.figure());
                    }
                }
            }
        }
        return references;
    }

    /** Keeps value and rows of every figure the blocks name. */
    @Transactional
    public void freeze(long edition, Collection<Block> blocks, Period period) {
        var lists = new HashMap<String, RowList>();
        for (var value : figures.of(references(blocks), period)) {
            var list = lists.computeIfAbsent(value.route(), this::list);
            frozen.add(
                    edition,
                    new FrozenFigure(
                            value.reference(),
                            value.label(),
                            value.unit(),
                            value.sentence(),
                            value.value(),
                            value.rows(),
                            value.route(),
                            list));
        }
    }

    private RowList list(String route) {
        return rows.of(route).map(FigureRows.Extent::rows).orElse(RowList.NONE);
    }

    public List<FrozenFigure> of(long edition) {
        return frozen.of(edition);
    }

    /** The figures whose value or rows differ from those of a sealed edition. */
    public List<Difference> differences(long edition, Period period) {
        var then = frozen.of(edition);
        var now = figures.of(then.stream().map(FrozenFigure::reference).toList(), period);
        var lists = new HashMap<String, RowList>();
        var differences = new ArrayList<Difference>();
        for (int i = 0; i < then.size(); i++) {
            var was = then.get(i);
            var list = lists.computeIfAbsent(now.get(i).route(), this::list);
            if (!same(was.value(), now.get(i).value()) || !was.list().equals(list)) {
                differences.add(difference(was, now.get(i), list));
            }
        }
        return differences;
    }

    private Difference difference(FrozenFigure was, FigureValue now, RowList list) {
        return new Difference(
                was,
                now,
                named(was.route(), list.without(was.list())),
                named(was.route(), was.list().without(list)),
                named(was.route(), was.list().changed(list)));
    }

    private List<Difference.Row> named(String route, List<Long> ids) {
        var ledger = rows.of(route).map(extent -> extent.ledger().format().id()).orElse("");
        if (ledger.isEmpty() || ids.isEmpty()) {
            return List.of();
        }
        var first = ids.stream().limit(NAMED).toList();
        Map<Long, String> titles = references.source(ledger).labels(first);
        return ids.stream()
                .map(
                        id ->
                                new Difference.Row(
                                        titles.getOrDefault(id, "#" + id),
                                        "ledger/" + ledger + "/" + id))
                .toList();
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null
                ? Objects.equals(one, other)
                : one.compareTo(other) == 0;
    }
}
