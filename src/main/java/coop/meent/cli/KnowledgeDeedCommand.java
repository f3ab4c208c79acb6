package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Id.NoteId;
import coop.meent.knowledge.NoteOutcome;
import coop.meent.member.Member;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent knowledge confirm FILE CODE`, and what else is said of a note that is there: it helped,
/// it goes to another owner, more people may read it, it is put away.
@Command(description = "${bundle:cli.knowledge.deed}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class KnowledgeDeedCommand implements Callable<Integer> {

  enum Deed {
    CONFIRM,
    HELPED,
    PASS,
    TAKE,
    DECLINE,
    WITHDRAW,
    SHARE,
    END;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Deed deed;
  private final Files files;
  private final Terminal terminal;

  @Mixin private ExchangeDeed common;

  @Parameters(index = "1", paramLabel = "CODE", description = "${bundle:cli.knowledge.code}")
  private String code;

  @Option(names = "--words", paramLabel = "TEXT", description = "${bundle:cli.knowledge.words}")
  private String words = "";

  @Option(names = "--to", paramLabel = "NAME", description = "${bundle:cli.knowledge.to}")
  private String whom = "";

  @Option(names = "--readers", paramLabel = "WHO", description = "${bundle:cli.knowledge.readers}")
  private String readers = "all";

  @Mixin private Speaker speaker;

  KnowledgeDeedCommand(Deed deed, Files files, Terminal terminal) {
    this.deed = deed;
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (var services = files.open(common.file())) {
      var me = speaker.in(services);
      var note = NoteDeed.note(services, code).note().id();
      return NoteDeed.answer(act(services, note, me), services, common, terminal);
    }
  }

  private NoteOutcome act(Services services, NoteId note, Member me) {
    var knowledge = services.knowledge();
    MemberId by = me.id();
    return switch (deed) {
      case CONFIRM -> knowledge.confirm(note, by);
      case HELPED -> knowledge.used(note, words, by);
      case PASS -> knowledge.offer(note, new People(services.members()).named(whom).id(), by);
      case TAKE -> knowledge.take(note, by);
      case DECLINE -> knowledge.decline(note, by);
      case WITHDRAW -> knowledge.withdraw(note, by);
      case SHARE -> knowledge.share(note, NoteDeed.readers(services, me, readers, terminal), by);
      case END -> knowledge.end(note, words, by);
    };
  }
}
