package coop.meent.cli;

import coop.meent.base.RefusedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which laptop a command works on: the file that it names first, or the one in a laptop's home.
final class Home {

  private static final String ENDING = ".meent";
  private static final String NEW_FILE = "cooperative" + ENDING;

  @Option(names = "--home", paramLabel = "DIR", description = "${bundle:cli.option.home}")
  private @Nullable Path folder;

  /// @param rest what the command was told besides the file
  record Words(Path file, List<String> rest) {
    Optional<String> first() {
      return rest.stream().findFirst();
    }
  }

  /// Takes the file from the words unless a home was named.
  ///
  /// @param least how many words must follow the file
  /// @param most how many may
  /// @param label what a word that lacks is called
  Words take(List<String> words, int least, int most, String label) throws IOException {
    boolean namesFile = folder == null;
    if (namesFile && words.isEmpty()) throw new WrongUseException("cli.wrong.missing", "FILE");
    var rest = namesFile ? words.subList(1, words.size()) : words;
    if (rest.size() < least) throw new WrongUseException("cli.wrong.missing", label);
    if (rest.size() > most)
      throw new WrongUseException(
          "cli.wrong.unknown", String.join(" ", rest.subList(most, rest.size())));
    return new Words(namesFile ? Path.of(words.getFirst()) : fileIn(folder()), List.copyOf(rest));
  }

  Words take(List<String> words) throws IOException {
    return take(words, 0, 0, "");
  }

  private Path folder() {
    if (folder == null) throw new WrongUseException("cli.wrong.missing", "--home");
    return folder;
  }

  private static Path fileIn(Path home) throws IOException {
    try (var files = Files.list(home)) {
      var found = files.filter(file -> file.getFileName().toString().endsWith(ENDING)).toList();
      if (found.size() == 1) return found.getFirst();
      if (found.isEmpty()) throw new RefusedException(new VaultCommandRefusal.NoFileInHome(home));
      var names =
          found.stream()
              .map(file -> file.getFileName().toString())
              .sorted()
              .collect(Collectors.joining(", "));
      throw new RefusedException(new VaultCommandRefusal.SeveralFilesInHome(home, names));
    } catch (NotDirectoryException | java.nio.file.NoSuchFileException e) {
      throw new RefusedException(new VaultCommandRefusal.NoFileInHome(home), e);
    }
  }

  /// Where a new laptop's file will be; the home is made when it is not there.
  Path newFile(Optional<Path> named) throws IOException {
    if (named.isPresent()) return named.get();
    return Files.createDirectories(folder()).resolve(NEW_FILE);
  }
}
