package coop.meent.app;

import coop.meent.base.Refusal;
import coop.meent.store.MeentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Folders of the person at this laptop.
///
/// @param setting reads an environment variable; null where it is not set
record UserFolders(Path home, UnaryOperator<@Nullable String> setting) {

  private static final List<String> DOCUMENTS = List.of("Documents", "Documenten");

  /// The longest path of a socket that every system takes, with room for the name.
  private static final int LONGEST = 80;

  static UserFolders ofSystem() {
    return new UserFolders(Path.of(System.getProperty("user.home")), System::getenv);
  }

  /// Where a new file may well live: among the documents, or where a sync program keeps those, in a
  /// folder beside them.
  ///
  /// @param name of the file, without its ending
  Path proposal(String name) {
    var documents = Stream.concat(named(setting.apply("XDG_DOCUMENTS_DIR")), DOCUMENTS.stream());
    return documents
        .map(home::resolve)
        .filter(Files::isDirectory)
        .map(folder -> free(folder, name))
        .filter(place -> MeentFiles.refusal(place).isEmpty())
        .findFirst()
        .orElseGet(() -> free(own(), name));
  }

  private Path own() {
    return home.resolve("Meent");
  }

  /// Why a new file cannot live there, if it cannot. The folder of our own need not be there yet.
  Optional<Refusal> refusal(Path place) {
    return MeentFiles.refusal(isToCome(place) ? home.resolve(place.getFileName()) : place);
  }

  private boolean isToCome(Path place) {
    return own().equals(place.getParent()) && !Files.exists(own());
  }

  /// Makes the folder of our own when a file is about to be put into it.
  void prepare(Path place) throws IOException {
    if (isToCome(place)) Files.createDirectory(own());
  }

  private static Path free(Path folder, String name) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> folder.resolve(name + (number == 1 ? "" : "-" + number) + ".meent"))
        .filter(place -> !Files.exists(place))
        .findFirst()
        .orElseThrow();
  }

  /// For what lives no longer than the programs that run, and is nobody else's business.
  Path runtime() throws IOException {
    for (var folder : List.of("XDG_RUNTIME_DIR", "LOCALAPPDATA")) {
      var set = named(setting.apply(folder)).map(Path::of).filter(Files::isDirectory).findFirst();
      if (set.isPresent() && set.get().toString().length() < LONGEST)
        return set.get().resolve("meent");
    }
    var temporary = Path.of(System.getProperty("java.io.tmpdir"));
    if (!temporary.getFileSystem().supportedFileAttributeViews().contains("posix"))
      return Files.createTempDirectory(temporary, "meent");
    var mine = PosixFilePermissions.fromString("rwx------");
    return Files.createTempDirectory(
        temporary, "meent", PosixFilePermissions.asFileAttribute(mine));
  }

  private static Stream<String> named(@Nullable String value) {
    return Stream.ofNullable(value).filter(text -> !text.isBlank());
  }
}
