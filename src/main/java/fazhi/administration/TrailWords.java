package fazhi.administration;

import fazhi.audit.AuditAction;
import fazhi.audit.AuditEntry;
import fazhi.common.Missing;
import fazhi.common.Texts;
import fazhi.ledger.CellTexts;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerAccess;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.Masking;
import fazhi.ledger.Right;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.LedgerFormat;
import fazhi.ledger.format.Trait;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an entry of the trail changed, in the words of its ledger's columns (审计内容). */
@Component
public class TrailWords {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** Entries of earlier versions hold a file's fields as if they were the record's. */
    private static final Set<AuditAction> ABOUT_FILES =
            Set.of(AuditAction.ATTACHED, AuditAction.DETACHED, AuditAction.DOWNLOADED);

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
        var fields = names(before, after);
        var part = fields.stream().filter(name -> holdsFields(name, before, after)).findFirst();
        if (part.isPresent()) {
            var was = before.path(part.get());
            var became = after.path(part.get());
            return others.changes(part.get(), was, became, names(was, became));
        }
        if (!ABOUT_FILES.contains(entry.action())) {
            try {
                return fields(ledgers.get(entry.object().ledger()), before, after, fields);
            } catch (Missing _) {
                // an account, a setting: no ledger
            }
        }
        return others.changes(entry.object().ledger(), before, after, fields);
    }

    private static List<String> names(JsonNode before, JsonNode after) {
        return Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                .distinct()
                .toList();
    }

    private static boolean holdsFields(String name, JsonNode before, JsonNode after) {
        return before.path(name).isObject() || after.path(name).isObject();
    }

    /** What the ledger has no such column for, or none that reads it, is told as it stands. */
    private <D extends Record> List<String> fields(
            Ledger<D> ledger, JsonNode before, JsonNode after, List<String> fields) {
        var own =
                fields.stream()
                        .filter(name -> reads(ledger.format(), name, before, after))
                        .toList();
        var rest = fields.stream().filter(name -> !own.contains(name)).toList();
        return Stream.concat(
                        columns(ledger.format(), before, after, own).stream(),
                        others.changes(ledger.format().id(), before, after, rest).stream())
                .toList();
    }

    /** An entry may be older than the ledger's columns, or tell of something that is no record. */
    private static boolean reads(
            LedgerFormat<?> format, String name, JsonNode before, JsonNode after) {
        if (format.find(name).isEmpty()) {
            return false;
        }
        try {
            JSON.treeToValue(only(before, List.of(name)), format.type());
            JSON.treeToValue(only(after, List.of(name)), format.type());
            return true;
        } catch (JacksonException _) {
            return false;
        }
    }

    private static JsonNode only(JsonNode state, List<String> names) {
        var kept = JSON.createObjectNode();
        names.stream().filter(state::has).forEach(name -> kept.set(name, state.get(name)));
        return kept;
    }

    private <D extends Record> List<String> columns(
            LedgerFormat<D> format, JsonNode before, JsonNode after, List<String> fields) {
        var was = JSON.treeToValue(only(before, fields), format.type());
        var became = JSON.treeToValue(only(after, fields), format.type());
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
        if (access.may(ledger, Right.UNMASK)) {
            return text;
        }
        return column.is(Trait.PERSONAL) ? Masking.name(text) : Masking.numbers(text);
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
