package coop.meent.crash;

import static org.assertj.core.api.Assertions.assertThat;

import coop.meent.app.VaultOffice;
import coop.meent.cli.Services;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Ways into a vault that were cut off once left a file that was neither in nor out.
class CutOffBeginningsTest {

  @TempDir Path folder;
  private VaultOffice office;

  @BeforeEach
  void begin() throws Exception {
    office = new VaultOffice(folder);
  }

  @AfterEach
  void close() {
    office.close();
  }

  /// Whether the file says that it is of a vault, and how many rows say so too, at each commit.
  private static List<Boolean> whole(Services services, String rows) {
    List<Boolean> seen = new ArrayList<>();
    var _ =
        services
            .store()
            .onCommit(done ->
                seen.add(
                    count(services, "local_setting WHERE name IN ('sync.vault', 'sync.member')")
                            == 0
                        || count(services, rows) > 0));
    return seen;
  }

  private static int count(Services services, String rows) {
    return services
        .store()
        .read(sql -> sql.fetchSingle("SELECT count(*) FROM " + rows).get(0, int.class));
  }

  @Test
  void aFileIsOfTheVaultItFoundedWithTheFirstRecordOrNotAtAll() {
    var seen = whole(office.bas, "governance_record");
    office.found();
    assertThat(seen).isNotEmpty().doesNotContain(false);
    assertThat(office.bas.sync().isAdmitted()).isTrue();
  }

  @Test
  void aFileIsOfTheVaultItJoinsWithItsRequestOrNotAtAll() throws Exception {
    office.found();
    var code = office.bas.sync().invite(office.add("Noor de Wit"), office.shared);
    var noor = office.laptop("Noor de Wit");
    var seen = whole(noor, "local_setting WHERE name = 'sync.unanswered'");
    noor.sync().join(code.text(), VaultOffice.PASSPHRASE, office.shared);
    assertThat(seen).isNotEmpty().doesNotContain(false);
  }

  /// The keys of the first try are there, and nothing else is.
  @Test
  void aVaultThatWasCutOffWhileItWasFoundedIsFoundedAgain() throws Exception {
    var keys = folder.resolve("bas").resolve("de-meent.keys");
    Files.writeString(keys, "of the first try");
    office.found();
    assertThat(office.bas.sync().isAdmitted()).isTrue();
    assertThat(keys.resolveSibling("de-meent.keys.old1")).hasContent("of the first try");
  }
}
