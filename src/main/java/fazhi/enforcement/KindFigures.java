package fazhi.enforcement;

import static fazhi.ledger.query.Condition.is;

import fazhi.enforcement.penalty.PenaltyCaseData;
import fazhi.enforcement.seizure.ItemKind;
import fazhi.enforcement.seizure.SeizedItemData;
import fazhi.figure.Basis;
import fazhi.figure.Unit;
import fazhi.figure.count.LedgerFigures;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.RowChanged;
import fazhi.ledger.name.Words;
import fazhi.security.session.SystemIdentity;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Cases by cause and items by kind (分案由、分物品指标), as far as the town has any. */
@Configuration(proxyBeanMethods = false)
class KindFigures {

    /** The figure that counts cases of a cause. */
    static String ofCause(String code) {
        var plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return "penalty.filed."
                + (code.matches("[A-Za-z0-9_.-]+") ? plain : Integer.toHexString(code.hashCode()));
    }

    static String ofKind(ItemKind kind) {
        return switch (kind) {
            case EXCAVATOR -> "seizure.excavators";
            case VEHICLE -> "seizure.vehicles";
            case DREDGER -> "seizure.dredgers";
            case PUMP -> "seizure.pumps";
            case MINERALS -> "seizure.minerals";
            case TIMBER -> "seizure.timber";
            case OTHER -> "seizure.others";
        };
    }

    static Unit unit(ItemKind kind) {
        return switch (kind) {
            case EXCAVATOR, PUMP -> Unit.MACHINE;
            case VEHICLE -> Unit.VEHICLE;
            case DREDGER -> Unit.SHIP;
            case MINERALS, TIMBER -> Unit.LOT;
            case OTHER -> Unit.PIECE;
        };
    }

    @Bean
    @Order(211)
    FiguresInUse causeFigures(
            Ledger<PenaltyCaseData> penalties, CellTexts texts, Words words, JdbcClient database) {
        return new FiguresInUse(
                () ->
                        database.sql(
                                        "select distinct cause from penalty_case where removed_at is null")
                                .query(String.class)
                                .list(),
                codes -> byCause(penalties, texts, words, codes));
    }

    private static LedgerFigures byCause(
            Ledger<PenaltyCaseData> penalties, CellTexts texts, Words words, Set<String> codes) {
        var figures =
                LedgerFigures.of(penalties, texts)
                        .dated(Basis.PERIOD, "filedOn")
                        .dated(Basis.DECIDED, "decidedOn")
                        .dated(Basis.FOUNDING, "filedOn");
        var labels = SystemIdentity.run(() -> words.labels("offence-cause"));
        for (var code : new TreeSet<>(codes)) {
            figures.count(
                    ofCause(code),
                    labels.getOrDefault(code, code),
                    Unit.CASE,
                    _ -> List.of(is("cause", code)));
        }
        return figures;
    }

    @Bean
    @Order(220)
    FiguresInUse seizureFigures(
            Ledger<SeizedItemData> seizures, CellTexts texts, JdbcClient database) {
        return new FiguresInUse(
                () ->
                        database.sql(
                                        "select distinct kind from seized_item where removed_at is null")
                                .query(String.class)
                                .list(),
                kinds -> byKind(seizures, texts, kinds));
    }

    private static LedgerFigures byKind(
            Ledger<SeizedItemData> seizures, CellTexts texts, Set<String> kinds) {
        var figures =
                LedgerFigures.of(seizures, texts)
                        .dated(Basis.PERIOD, "seizedOn")
                        .dated(Basis.FOUNDING, "seizedOn");
        for (var kind : ItemKind.values()) {
            if (kinds.contains(kind.name())) {
                figures.sum(ofKind(kind), unit(kind), _ -> List.of(is("kind", kind)), "quantity");
            }
        }
        return figures;
    }

    /** A first row of a kind brings its figure. */
    @Bean
    FiguresFollowRows figuresFollowRows(FiguresInUse causeFigures, FiguresInUse seizureFigures) {
        return new FiguresFollowRows(Map.of("penalty", causeFigures, "seizure", seizureFigures));
    }

    /** Forgets what kinds there are when a row changes (随台账更新). */
    record FiguresFollowRows(Map<String, FiguresInUse> figures) {

        @EventListener
        void changed(RowChanged changed) {
            var own = figures.get(changed.ref().ledger());
            if (own != null) {
                own.forget();
            }
        }
    }
}
