package fazhi.ledger.batch;

import fazhi.audit.Actor;
import fazhi.ledger.cell.TableWords;
import fazhi.ledger.intake.ImportPlan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What a person decided about columns (列对应记忆), header by header, whatever stands around. */
@Repository
@Transactional
class RememberedColumns {

    /** A header that means no column. */
    private static final String NOTHING = "-";

    private final JdbcClient database;

    private final Actor actor;

    RememberedColumns(JdbcClient database, Actor actor) {
        this.database = database;
        this.actor = actor;
    }

    /** What was decided for these headers, by column of the file; empty means not imported. */
    Map<Integer, String> find(ImportPlan plan) {
        var known =
                database
                        .sql(
                                """
                                select signature, column_keys from import_columns
                                where person = ? and ledger = ?
                                """)
                        .params(actor.name(), plan.ledger())
                        .query((row, _) -> Map.entry(row.getString(1), row.getString(2)))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        var decided = new TreeMap<Integer, String>();
        byHeader(plan)
                .forEach(
                        (signature, at) -> {
                            var key = known.get(signature);
                            if (key != null) {
                                decided.put(at, key.equals(NOTHING) ? "" : key);
                            }
                        });
        return decided;
    }

    /** Keeps what a person decided otherwise than it was found. */
    void keep(ImportPlan plan) {
        byHeader(plan)
                .forEach(
                        (signature, at) -> {
                            var now = plan.columns().getOrDefault(at, "");
                            forget(plan, signature);
                            if (!now.equals(plan.head().columns().getOrDefault(at, ""))) {
                                database.sql("insert into import_columns values (?, ?, ?, ?)")
                                        .params(actor.name(), plan.ledger(), signature)
                                        .param(now.isEmpty() ? NOTHING : now)
                                        .update();
                            }
                        });
    }

    private void forget(ImportPlan plan, String signature) {
        database.sql("delete from import_columns where person = ? and ledger = ? and signature = ?")
                .params(actor.name(), plan.ledger(), signature)
                .update();
    }

    /** Columns by their header; where one stands twice, by which of them it is. */
    private static Map<String, Integer> byHeader(ImportPlan plan) {
        var all = new LinkedHashMap<String, Integer>();
        for (int at = 0; at < plan.headers().size(); at++) {
            var header = TableWords.plain(plan.headers().get(at));
            int time = 1;
            while (!header.isEmpty() && all.putIfAbsent(signature(header, time), at) != null) {
                time++;
            }
        }
        return all;
    }

    private static String signature(String header, int time) {
        try {
            var hash = MessageDigest.getInstance("SHA-256");
            var text = header + "\n" + time;
            return HexFormat.of().formatHex(hash.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
