package coop.meent.govern;

import coop.meent.base.Seeded;
import coop.meent.fuzz.Target;
import java.util.Arrays;
import java.util.List;

/// Records and statements of the governance log.
public final class RecordFuzz {

  private static final TestVault VAULT = TestVault.foundedBy("Bas", 2, new Seeded(1));

  private RecordFuzz() {}

  public static void fuzzerTestOneInput(byte[] data) {
    Target.orIllegal(() -> same(data, LogRecord.read(data).bytes().bytes()));
    Target.orIllegal(() -> same(data, SignedStatement.read(data).toBytes()));
    var grown = VAULT.governance.with(List.of(data), List.of(data));
    if (!grown.head().equals(VAULT.governance.head()))
      throw new AssertionError("a record that nobody signed stands");
  }

  private static void same(byte[] bytes, byte[] again) {
    if (!Arrays.equals(bytes, again))
      throw new AssertionError("there is more than one way to write a record");
  }
}
