package coop.meent.demo;

import coop.meent.base.Ids;
import coop.meent.base.Language;
import coop.meent.base.RefusedException;
import coop.meent.base.Seeded;
import coop.meent.member.Cooperative;
import coop.meent.member.Founding;
import coop.meent.member.FoundingOutcome;
import coop.meent.store.MeentFiles;
import coop.meent.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes a demonstration in a folder: the file of a cooperative and the statements of its bank.
public final class Demo {

  static final String NAME = "Coöperatie De Meent U.A.";
  private static final String FILE = "de-meent.meent";
  private static final String STATEMENTS = "afschriften";

  private final DemoOptions options;

  public Demo(DemoOptions options) {
    this.options = options;
  }

  /// @param file the cooperative's, closed
  /// @param statements camt.053 files, all of them imported; the last ones are not booked yet
  /// @param entries in the cooperative's own book
  public record Made(Path file, List<Path> statements, long entries) {}

  /// @throws RefusedException when the folder has such a file already or cannot hold one
  public Made make(Path folder) {
    var random = new Seeded(options.seed());
    var span = Span.of(options);
    var clock = new StoryClock(span.start());
    var ids = new Ids(clock, random);
    var file = folder.resolve(FILE);
    List<Story> told = new ArrayList<>();
    new MeentFiles(clock, ids)
        .create(file, store -> told.add(tell(store, folder, span, clock, ids, random)));
    return new Made(file, told.getFirst().statements(), told.getFirst().entries());
  }

  private Story tell(
      Store store, Path folder, Span span, StoryClock clock, Ids ids, Seeded random) {
    var services = Services.over(store, ids, clock);
    var founded = found(services, span);
    var story = new Story(options, span, services, founded, clock, ids, random, statements(folder));
    story.tell();
    return story;
  }

  private static Path statements(Path folder) {
    try {
      return Files.createDirectories(folder.resolve(STATEMENTS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FoundingOutcome.Founded found(Services services, Span span) {
    var founding = new Founding(services.store(), services.members(), services.ledger());
    var date = span.start().minusYears(3);
    var outcome = founding.found(NAME, "Bas Hoekstra", date, Language.NL);
    if (!(outcome instanceof FoundingOutcome.Founded founded))
      throw new IllegalStateException(outcome.toString());
    services
        .members()
        .putCooperative(
            new Cooperative(
                NAME,
                Cooperative.Liability.UA,
                Optional.of("Zutphen"),
                Optional.of("90000001"),
                Optional.of("NL000099998B57"),
                date,
                Language.NL));
    return founded;
  }
}
