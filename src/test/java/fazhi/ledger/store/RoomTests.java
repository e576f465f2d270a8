package fazhi.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import fazhi.DatabaseTest;
import fazhi.ledger.Ledger;
import fazhi.ledger.LedgerDirectory;
import fazhi.ledger.format.Column;
import fazhi.ledger.format.ColumnKind;
import fazhi.ledger.format.LedgerFormat;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.persister.entity.AbstractEntityPersister;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every column has room for what its ledger accepts. */
@DatabaseTest
class RoomTests {

    /** A comma before each id and behind the last, as they are kept. */
    private static final int MOST_IDS = LedgerFormat.MOST_IN_CELL * 11 + 1;

    @Autowired private LedgerDirectory ledgers;

    @Autowired private EntityManager manager;

    @Autowired private JdbcClient database;

    @Test
    void aColumnHoldsWhatIsAccepted() {
        ledgers.all().stream().filter(JpaLedger.class::isInstance).forEach(this::look);
    }

    private <D extends Record> void look(Ledger<D> ledger) {
        var entity =
                manager.getEntityManagerFactory().getMetamodel().getEntities().stream()
                        .filter(each -> Entry.class.isAssignableFrom(each.getJavaType()))
                        .filter(
                                each ->
                                        each.getAttribute("data").getJavaType()
                                                == ledger.format().type())
                        .findFirst()
                        .orElseThrow();
        var table =
                (AbstractEntityPersister)
                        manager.getEntityManagerFactory()
                                .unwrap(SessionFactoryImplementor.class)
                                .getMappingMetamodel()
                                .getEntityDescriptor(entity.getJavaType());
        for (var column : ledger.format().columns()) {
            int needed = needed(column);
            if (needed > 0) {
                var name = table.getPropertyColumnNames("data." + column.key())[0];
                assertThat(room(table.getTableName(), name))
                        .as("%s.%s", table.getTableName(), name)
                        .isGreaterThanOrEqualTo(needed);
            }
        }
    }

    private static int needed(Column<?> column) {
        return column.kind() == ColumnKind.REFERENCES
                ? MOST_IDS
                : column.kind() == ColumnKind.TEXT || column.kind() == ColumnKind.LONG_TEXT
                        ? column.limit()
                        : 0;
    }

    private int room(String table, String column) {
        return database
                .sql(
                        "select coalesce(character_maximum_length, 1000000000)"
                                + " from information_schema.columns"
                                + " where lower(table_name) = ? and lower(column_name) = ?")
                .params(table.toLowerCase(Locale.ROOT), column.toLowerCase(Locale.ROOT))
                .query(Integer.class)
                .list()
                .stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElseThrow();
    }
}
