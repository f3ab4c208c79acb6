package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FolderOnWindowsTest extends ElsewhereContract {

  /// Names that Windows keeps for devices, whatever comes after a dot.
  private static final Pattern DEVICE = Pattern.compile("(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  /// The longest path of programs that do not ask for longer ones.
  private static final int LONGEST = 260;

  private static final String FORBIDDEN = "<>:\"|?*\\";

  @Override
  Configuration configuration() {
    return Configuration.windows();
  }

  @Override
  String place() {
    return "C:\\Users\\Noor de Wit\\OneDrive - De Meent\\kluis van 'één'";
  }

  @Test
  void everyNameIsOneThatWindowsTakes() {
    for (int i = 0; i < 500; i++) {
      var name = sample.codec.write(sample.bundle(3, i), sample.deviceKey).name();
      for (var part : name.location().split("/")) {
        assertThat(DEVICE.matcher(part).matches()).as(part).isFalse();
        assertThat(part).doesNotEndWith(".").doesNotEndWith(" ");
        assertThat(part.chars().filter(letter -> FORBIDDEN.indexOf(letter) >= 0)).isEmpty();
      }
      assertThat((place() + "\\" + name.location()).length()).isLessThan(LONGEST);
    }
    assertThat(Set.of("con", "nul").stream().filter(DEVICE.asMatchPredicate())).hasSize(2);
  }
}
