package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LoginsTest {

  private static final WebAddress ADDRESS = WebAddress.of("https://bas@cloud.example/dav/");
  private static final Place PLACE = new Place.OnServer(ADDRESS);

  private final Map<WebAddress, char[]> system = new HashMap<>();

  /// A system that keeps passwords in memory.
  private final class Memory implements KeptPasswords {
    @Override
    public boolean isThere() {
      return true;
    }

    @Override
    public Optional<char[]> find(WebAddress address) {
      return Optional.ofNullable(system.get(address));
    }

    @Override
    public boolean keep(WebAddress address, char[] password) {
      system.put(address, password);
      return true;
    }

    @Override
    public void forget(WebAddress address) {
      system.remove(address);
    }
  }

  @Test
  void withoutAPasswordItIsAskedFor() {
    var logins = new Logins(KeptPasswords.NONE);
    assertThat(logins.knows(PLACE)).isFalse();
    assertThatThrownBy(() -> logins.at(PLACE))
        .isInstanceOfSatisfying(
            RefusedException.class,
            e ->
                assertThat(e.refusal()).isEqualTo(new WebDavRefusal.NeedsPassword(ADDRESS.text())));
    assertThat(logins.tell(ADDRESS, "geheim".toCharArray(), true)).isFalse();
    assertThat(logins.at(PLACE)).hasToString(ADDRESS.text());
    assertThat(new Logins(KeptPasswords.NONE).knows(PLACE)).isFalse();
  }

  @Test
  void whatTheSystemKeepsIsKnownTheNextTime() {
    assertThat(new Logins(new Memory()).tell(ADDRESS, "geheim".toCharArray(), true)).isTrue();
    assertThat(new Logins(new Memory()).knows(PLACE)).isTrue();
    new Logins(new Memory()).use(ADDRESS, "other".toCharArray());
    assertThat(system).containsOnlyKeys(ADDRESS);
    new Logins(new Memory()).tell(ADDRESS, "other".toCharArray(), false);
    assertThat(system).isEmpty();
  }

  @Test
  void aFolderOrAServerThatKnowsNobodyNeedsNone() {
    var logins = new Logins(KeptPasswords.NONE);
    assertThat(logins.knows(new Place.OnDisk(Path.of("Meent")))).isTrue();
    assertThat(logins.knows(Place.of("https://cloud.example/dav"))).isTrue();
    assertThat(Place.of("Meent")).isEqualTo(new Place.OnDisk(Path.of("Meent")));
    assertThat(Place.of("https://bas@cloud.example/dav")).isEqualTo(PLACE);
  }
}
