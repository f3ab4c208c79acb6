package coop.meent.sync;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A folder on another system than the one that tests, by that system's rules for names, in memory.
@SuppressWarnings("NullAway.Init") // each test begins with a folder
abstract class ElsewhereContract extends RemoteContract {

  private FileSystem system;
  Path vault;

  abstract Configuration configuration();

  /// A folder as people there call theirs.
  abstract String place();

  @Override
  Remote open() {
    return new FolderRemote(vault);
  }

  @BeforeEach
  @Override
  void begin() {
    system = Jimfs.newFileSystem(configuration());
    vault = system.getPath(place());
    try {
      Files.createDirectories(vault);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    super.begin();
  }

  @AfterEach
  void close() throws IOException {
    system.close();
  }

  @Override
  void takeAway() throws IOException {
    Files.delete(vault);
  }

  @Override
  void damage(ObjectName name, byte[] object) throws IOException {
    Files.write(vault.resolve(name.location()), object);
  }

  /// A drive or a service that writes names in capitals has not lost what they name, and nothing is
  /// laid beside it.
  @Test
  void capitalsChangeNothing() throws IOException {
    var object = sample.object();
    open().putNew(object.name(), object.toBytes());
    var file = vault.resolve(object.name().location());
    var bytes = Files.readAllBytes(file);
    Files.delete(file);
    Files.delete(file.getParent());
    var upper = vault.resolve(object.name().location().toUpperCase(Locale.ROOT));
    Files.createDirectories(upper.getParent());
    Files.write(upper, bytes);
    var place = open();
    assertThat(place.putNew(object.name(), object.toBytes())).isEqualTo(Remote.Put.ALREADY_THERE);
    assertThat(place.get(object.name().location())).hasValue(bytes);
    var listed = place.list();
    assertThat(listed).hasSize(1);
    assertThat(place.get(listed.getFirst().location())).hasValue(bytes);
  }

  /// What the system lays into every folder by itself is no object and stays where it is.
  @Test
  void theSystemsOwnFilesArePassedBy() throws IOException {
    var object = sample.object();
    for (var name : new String[] {".DS_Store", "._" + object.name().text() + ".mo", "~$leden.docx"})
      Files.write(vault.resolve(name), object.toBytes());
    open().putNew(object.name(), object.toBytes());
    assertThat(open().list())
        .extracting(Remote.Listed::location)
        .containsExactly(object.name().location());
    assertThat(Files.exists(vault.resolve(".DS_Store"))).isTrue();
  }
}
