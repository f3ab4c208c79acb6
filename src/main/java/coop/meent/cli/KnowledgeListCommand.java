package coop.meent.cli;

import coop.meent.knowledge.NoteStanding;
import coop.meent.knowledge.NoteState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `meent knowledge list FILE`: every note that can be read here; `--stale` those that nobody
/// looked over in time or that ask for an owner, `--about WORDS` those that hold all the words.
@Command(
    name = "list",
    description = "${bundle:cli.knowledge.list}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the mixins
final class KnowledgeListCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Option(names = "--stale", description = "${bundle:cli.knowledge.stale}")
  private boolean isStale;

  @Option(names = "--about", paramLabel = "WORDS", description = "${bundle:cli.knowledge.filter}")
  private String about = "";

  KnowledgeListCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.openForReading(common.file())) {
      var listing =
          new Listing(
              "note",
              "title",
              "about",
              "kind",
              "owner",
              "review",
              "confirmed",
              "used",
              "readers",
              "state");
      for (var one : services.knowledge().notes()) {
        boolean isWanted =
            !isStale || one.state() == NoteState.STALE || one.state() == NoteState.ASKS_OWNER;
        if (isWanted && holds(one, services)) add(listing, one, services);
      }
      common.print(listing, terminal);
      return Terminal.DONE;
    }
  }

  private boolean holds(NoteStanding one, Services services) {
    var text = one.note().text();
    var all =
        ExchangeDeed.lower(
            text.title() + " " + text.text() + " " + NoteDeed.about(services, one.note().about()));
    for (var word : ExchangeDeed.lower(about).split("\\s+", -1))
      if (!all.contains(word)) return false;
    return true;
  }

  private void add(Listing listing, NoteStanding one, Services services) {
    boolean isCode = common.isForPrograms();
    var note = one.note();
    listing.row(
        NoteDeed.code(one),
        note.text().title(),
        NoteDeed.about(services, note.about()),
        isCode ? note.kind().name() : note.kind().in(terminal.texts()),
        ExchangeDeed.name(services, one.owner()),
        one.reviewBy(),
        one.confirmedBy().size(),
        one.uses().size(),
        isCode
            ? note.space().kind().name()
            : services.knowledge().readersOf(note).in(terminal.texts()),
        isCode ? one.state().name() : one.state().in(terminal.texts()));
  }
}
