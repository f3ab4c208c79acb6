package coop.meent.store;

import coop.meent.fuzz.Target;
import java.sql.SQLException;

/// What a change holds: its operations, and its header.
public final class PayloadFuzz {

  private static final OperationCodec CODEC = codec();

  private PayloadFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.orIllegal(() -> CODEC.decode(data));
    Headers.space(data);
  }

  private static OperationCodec codec() {
    try (var connection = Connections.inMemory()) {
      Migrations.apply(connection);
      return new OperationCodec(SyncedSchema.read(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
