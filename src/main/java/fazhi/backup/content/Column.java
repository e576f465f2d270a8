package fazhi.backup.content;

import java.math.BigDecimal;
import java.sql.JDBCType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table (列): a value leaves it as text, number or truth, the same from either
 * database, and comes back into it.
 */
record Column(String name, JDBCType type) {

    @Nullable Object read(ResultSet row) throws SQLException {
        return switch (type) {
            case BIGINT, INTEGER, SMALLINT -> present(row.getLong(name), row);
            case BOOLEAN, BIT -> present(row.getBoolean(name), row);
            case DATE -> text(row.getObject(name, LocalDate.class));
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP -> {
                var at = row.getObject(name, OffsetDateTime.class);
                yield at == null ? null : at.toInstant().toString();
            }
            case NUMERIC, DECIMAL -> {
                var number = row.getBigDecimal(name);
                yield number == null ? null : number.toPlainString();
            }
            case VARCHAR, CHAR, CLOB, LONGVARCHAR -> row.getString(name);
            default -> throw new IllegalStateException(name + " is of an unknown kind " + type);
        };
    }

    void write(PreparedStatement statement, int place, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, type.getVendorTypeNumber());
            return;
        }
        switch (type) {
            case BIGINT, INTEGER, SMALLINT ->
                    statement.setLong(place, ((Number) value).longValue());
            case BOOLEAN, BIT -> statement.setBoolean(place, (Boolean) value);
            case DATE -> statement.setObject(place, LocalDate.parse((String) value));
            case TIMESTAMP_WITH_TIMEZONE, TIMESTAMP ->
                    statement.setObject(
                            place, Instant.parse((String) value).atOffset(ZoneOffset.UTC));
            case NUMERIC, DECIMAL -> statement.setBigDecimal(place, new BigDecimal((String) value));
            default -> statement.setString(place, (String) value);
        }
    }

    private static @Nullable Object present(Object value, ResultSet row) throws SQLException {
        return row.wasNull() ? null : value;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
