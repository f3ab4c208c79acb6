package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What a folder on a real server must do besides. One server serves all tests of a class, each in
/// a folder of its own.
@SuppressWarnings("NullAway.Init") // each test begins with a folder
abstract class WebDavContract extends RemoteContract {

  private static final HttpClient CLIENT = WebDavRemote.client();

  private String path;
  private Path vault;

  abstract DavServer server();

  @Override
  Remote open() {
    return remote(DavServer.PASSWORD);
  }

  private WebDavRemote remote(String password) {
    return new WebDavRemote(server().address(path), password.toCharArray(), CLIENT);
  }

  @BeforeEach
  @Override
  void begin() {
    path = UUID.randomUUID() + "/kluis van 'de Meent' & één";
    vault = server().folder().resolve(path);
    try {
      DavServer.openToAll(Files.createDirectory(vault.getParent()));
      DavServer.openToAll(Files.createDirectory(vault));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    super.begin();
  }

  @Override
  Class<? extends RemoteRefusal> missing() {
    return WebDavRefusal.Missing.class;
  }

  @Override
  int steps() {
    return 60;
  }

  @Override
  void takeAway() throws IOException {
    try (var all = Files.walk(vault)) {
      for (var one : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(one);
    }
  }

  @Override
  void damage(ObjectName name, byte[] object) throws IOException {
    Files.write(vault.resolve(name.location()), object);
  }

  @Test
  void nothingUnfinishedStaysBehind() throws IOException {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    open().putNew(object.name(), object.toBytes());
    damage(object.name(), new byte[3]);
    open().putNew(object.name(), object.toBytes());
    try (var files = Files.walk(vault)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> vault.relativize(file).toString()))
          .containsExactly(object.name().location());
    }
  }

  @Test
  void anotherPasswordIsRefused() {
    assertRefused(WebDavRefusal.WrongPassword.class, () -> remote("changed meanwhile").list());
    assertRefused(WebDavRefusal.NeedsPassword.class, () -> remote("").list());
  }

  @Test
  void whatOthersLaidThereIsListedAndWhatIsHiddenIsNot() throws IOException {
    var object = sample.object();
    var names =
        List.of("Conflicts/Backup (Noor's conflicted copy 100%).mo", "één & ander+.bin", "loose");
    List<String> hidden = new ArrayList<>(List.of(".hidden", "~meent-1.tmp", ".versions/old.mo"));
    hidden.addAll(names);
    for (var name : hidden) {
      var file = vault.resolve(name);
      DavServer.openToAll(Files.createDirectories(file.getParent()));
      Files.write(file, object.toBytes());
    }
    assertThat(open().list())
        .extracting(Remote.Listed::location)
        .containsExactlyInAnyOrderElementsOf(names);
    for (var name : names) assertThat(open().get(name)).as(name).hasValue(object.toBytes());
  }

  @Test
  void aLargeObjectComesWhole() {
    var object =
        new VaultObject(ObjectKind.CHUNK, VaultTag.of(sample.vault), sample.bytes(9 << 20));
    assertThat(open().putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.STORED);
    assertThat(open().get(object.name().location())).hasValue(object.toBytes());
  }

  @Test
  void aFolderForANewVaultIsMadeInOneThatIsThere() throws IOException {
    takeAway();
    remote(DavServer.PASSWORD).make();
    assertThat(open().list()).isEmpty();
    remote(DavServer.PASSWORD).make();
    takeAway();
    Files.delete(vault.getParent());
    assertRefused(WebDavRefusal.Missing.class, () -> remote(DavServer.PASSWORD).make());
  }

  private static void assertRefused(
      Class<? extends WebDavRefusal> why,
      org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            RefusedException.class, e -> assertThat(e.refusal()).isInstanceOf(why));
  }
}
