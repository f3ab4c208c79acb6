package coop.meent.store;

import coop.meent.base.Hash;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;

/// Decisions about one thing that contradict each other, since more than one of them stands. Mostly
/// two people decided without knowing of each other; what counts is that both stand, however that
/// came about. Nothing is settled by the fold: somebody keeps one, and the others are taken back by
/// the means of the feature they belong to.
///
/// Which stand follows from the rows, so from the accepted changes alone. Only what is noted in
/// `decided_twice` is looked at.
public final class Contradictions {

  private final Connection connection;

  private Contradictions(Connection connection) {
    this.connection = connection;
  }

  /// @param space in which the decisions are
  /// @param table of the decisions
  /// @param about the id of what they are about
  /// @param versions those that stand, in the order that all laptops agree on
  public record Contradiction(Space space, String table, UUID about, List<Version> versions) {
    public Contradiction {
      versions = List.copyOf(versions);
    }
  }

  /// @param row the decision's id
  /// @param change that made it
  /// @param device of its author
  /// @param claimedAt what the author's clock said
  public record Version(UUID row, Hash change, UUID device, Instant claimedAt) {}

  /// @param sql of [Store#read]
  public static List<Contradiction> read(DSLContext sql) {
    return sql.connectionResult(connection -> new Contradictions(connection).all());
  }

  public static int count(DSLContext sql) {
    return sql.connectionResult(connection -> new Contradictions(connection).abouts().size());
  }

  private record About(Decisions.Kind kind, byte[] thing) {}

  /// What is decided on by more than one row that stands.
  private List<About> abouts() throws SQLException {
    List<About> abouts = new ArrayList<>();
    for (var kind : Decisions.read(connection)) {
      var query =
          """
          SELECT about FROM decided_twice WHERE table_id = ? AND (
            SELECT count(*) FROM %s v WHERE v.%s = about) > 1 ORDER BY about\
          """
              .formatted(kind.standingView(), kind.about());
      try (var statement = connection.prepareStatement(query)) {
        statement.setInt(1, kind.table());
        try (var rows = statement.executeQuery()) {
          while (rows.next()) abouts.add(new About(kind, rows.getBytes(1)));
        }
      }
    }
    return abouts;
  }

  private List<Contradiction> all() throws SQLException {
    var abouts = abouts();
    if (abouts.isEmpty()) return List.of();
    List<Contradiction> all = new ArrayList<>();
    var schema = SyncedSchema.read(connection);
    try (var door = new Door(connection)) {
      var facts = new FactSources(new OperationCodec(schema), door, new Ancestry(door));
      for (var about : abouts) {
        var table = schema.table(about.kind.name());
        List<Made> made = new ArrayList<>();
        for (var row : standing(about)) {
          var source = facts.source(table, row);
          if (source.isPresent()) made.add(made(row, source.get().change()));
        }
        if (made.size() > 1) all.add(contradiction(about, made));
      }
    }
    return all;
  }

  /// A decision, its place in the order of all changes, and its space.
  private record Made(Version version, long effectiveTime, Space space) {
    private static final Comparator<Made> ORDER =
        Comparator.comparingLong(Made::effectiveTime)
            .thenComparing(made -> made.version.change)
            .thenComparing(made -> made.version.row);
  }

  private static Contradiction contradiction(About about, List<Made> made) {
    made.sort(Made.ORDER);
    return new Contradiction(
        made.getFirst().space,
        about.kind.name(),
        IdConverter.uuid(about.thing),
        made.stream().map(Made::version).toList());
  }

  private Made made(byte[] row, Placed change) throws SQLException {
    try (var statement =
        connection.prepareStatement(
            """
            SELECT device_key, claimed_millis, kind, subject
            FROM change JOIN space ON space.id = space_id WHERE hash = ?\
            """)) {
      statement.setBytes(1, change.hash());
      try (var found = statement.executeQuery()) {
        found.next();
        return new Made(
            new Version(
                IdConverter.uuid(row),
                Hash.of(change.hash()),
                IdConverter.uuid(found.getBytes(1)),
                Instant.ofEpochMilli(found.getLong(2))),
            change.effectiveTime(),
            Spaces.of(found.getString(3), found.getBytes(4)));
      }
    }
  }

  private List<byte[]> standing(About about) throws SQLException {
    var query =
        "SELECT id FROM %s WHERE %s = ?".formatted(about.kind.standingView(), about.kind.about());
    List<byte[]> standing = new ArrayList<>();
    try (var statement = connection.prepareStatement(query)) {
      statement.setBytes(1, about.thing);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) standing.add(rows.getBytes(1));
      }
    }
    return standing;
  }
}
