package fazhi.administration;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.common.Missing;
import fazhi.common.Texts;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Column;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Masking;
import fazhi.ledger.Right;
import fazhi.ledger.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry of the trail changed, in the words of its ledger's columns (审计内容). */
@Component
public class TrailWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** These entries hold a file's fields, whose names a ledger's columns may also have. */
    private static final Set<AuditAction> ABOUT_FILES =
            Set.of(AuditAction.ATTACHED, AuditAction.DETACHED);

    private final LedgerDirectory ledgers;

    private final LedgerAccess access;

    private final CellTexts cells;

    private final OtherWords others;

    private final Texts texts;

    TrailWords(
            LedgerDirectory ledgers,
            LedgerAccess access,
            CellTexts cells,
            OtherWords others,
            Texts texts) {
        this.ledgers = ledgers;
        this.access = access;
        this.cells = cells;
        this.others = others;
        this.texts = texts;
    }

    /** {@code 案由：“” → “非法采矿”}, one for each field that changed. */
    public List<String> changes(AuditEntry entry) {
        var before = JSON.readTree(entry.before());
        var after = JSON.readTree(entry.after());
        var fields =
                Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                        .distinct()
                        .toList();
        if (fields.isEmpty()) {
            return List.of();
        }
        if (!ABOUT_FILES.contains(entry.action())) {
            try {
                return columns(ledgers.get(entry.object().ledger()), before, after, fields);
            } catch (Missing _) {
                // an account, a setting: no ledger
            }
        }
        return others.changes(entry.object().ledger(), before, after, fields);
    }

    private <D extends Record> List<String> columns(
            Ledger<D> ledger, JsonNode before, JsonNode after, List<String> fields) {
        var format = ledger.format();
        var was = JSON.treeToValue(before, format.type());
        var became = JSON.treeToValue(after, format.type());
        var names = cells.names(format, List.of(was, became));
        return format.columns().stream()
                .filter(column -> fields.contains(column.key()))
                .map(
                        column ->
                                others.change(
                                        texts.get(format.headerKey(column)),
                                        masked(format.id(), column, cells.show(column, was, names)),
                                        masked(
                                                format.id(),
                                                column,
                                                cells.show(column, became, names))))
                .toList();
    }

    private String masked(String ledger, Column<?> column, String text) {
        return column.is(Trait.PERSONAL) && !access.may(ledger, Right.UNMASK)
                ? Masking.name(text)
                : text;
    }

    /** The changes in one line. */
    public String line(AuditEntry entry) {
        return changes(entry).stream().collect(Collectors.joining(texts.get("trail.mark")));
    }

    /** What was acted on: the ledger's title and the number of the record. */
    public String object(AuditEntry entry) {
        return texts.get(
                "trail.object",
                ledger(entry.object().ledger()),
                String.valueOf(entry.object().id()));
    }

    /** A ledger's title, or what else the trail tells of, as people call it. */
    public String ledger(String id) {
        var key = texts.has("ledger." + id) ? "ledger." + id : "trail.object." + id;
        return texts.has(key) ? texts.get(key) : id;
    }
}
