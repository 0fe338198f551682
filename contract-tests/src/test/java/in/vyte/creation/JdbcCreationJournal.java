package in.vyte.creation;

import in.vyte.sdk.creation.CreationJournal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A journal in a database, to be copied. Two processes may share it: the primary key and the unique event decide.
 *
 * <pre>{@code
 * create table vyte_creation (
 *   creation_key varchar(255) primary key, request varchar(100000) not null,
 *   begun timestamp with time zone not null, event_id varchar(64) unique)
 * }</pre>
 */
final class JdbcCreationJournal implements CreationJournal {
    private static final String COLUMNS = "select creation_key, request, begun, event_id from vyte_creation where ";
    private static final String VIOLATED_CONSTRAINT = "23";

    private final DataSource database;

    JdbcCreationJournal(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Entry> begin(Entry entry) {
        boolean isNew = update(
                "insert into vyte_creation (creation_key, request, begun) values (?, ?, ?)",
                entry.key(),
                entry.request(),
                entry.begun().atOffset(ZoneOffset.UTC));
        return isNew
                ? Optional.empty()
                : select("creation_key = ?", entry.key()).stream().findFirst();
    }

    @Override
    public boolean finish(String key, String eventId) {
        return update("update vyte_creation set event_id = ? where creation_key = ?", eventId, key);
    }

    @Override
    public Optional<String> keyOf(String eventId) {
        return select("event_id = ?", eventId).stream().map(Entry::key).findFirst();
    }

    @Override
    public void forget(String key) {
        update("delete from vyte_creation where creation_key = ?", key);
    }

    @Override
    public List<Entry> unfinished() {
        return select("event_id is null");
    }

    /** Returns whether no constraint stood against it. */
    private boolean update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith(VIOLATED_CONSTRAINT)) {
                return false;
            }
            throw new IllegalStateException("The journal cannot be written", e);
        }
    }

    private List<Entry> select(String condition, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, COLUMNS + condition, values);
                ResultSet rows = statement.executeQuery()) {
            List<Entry> entries = new ArrayList<>();
            while (rows.next()) {
                entries.add(new Entry(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getObject(3, OffsetDateTime.class).toInstant(),
                        Optional.ofNullable(rows.getString(4))));
            }
            return entries;
        } catch (SQLException e) {
            throw new IllegalStateException("The journal cannot be read", e);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
