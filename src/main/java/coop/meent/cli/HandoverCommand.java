package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.Refusal;
import coop.meent.handover.HandoverOutcome;
import coop.meent.handover.HandoverService;
import coop.meent.handover.Transfer;
import coop.meent.handover.TransferState;
import coop.meent.handover.WordDraft;
import coop.meent.handover.WordKind;
import coop.meent.member.Member;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent handover FILE [ASSIGNMENT]`: handovers and how they stand; with one deed at a time: open,
/// ask, say something, take it, give it, choose one of several, say no, stop.
@Command(name = "handover", description = "${bundle:cli.handover}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class HandoverCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  /// What is done; `cli.handover.deed` names them.
  private enum Deed {
    OPEN,
    ASK,
    ACCEPT,
    RELEASE,
    KEEP,
    DECLINE,
    UNASK,
    BACK,
    STOP
  }

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.dossier.assignment}")
  private @Nullable String assignment;

  @Option(names = "--deed", paramLabel = "DEED", description = "${bundle:cli.handover.deed}")
  private @Nullable Deed deed;

  @Option(names = "--say", paramLabel = "KIND", description = "${bundle:cli.handover.say}")
  private @Nullable WordKind kind;

  @Option(names = "--words", paramLabel = "WORDS", description = "${bundle:cli.handover.words}")
  private String words = "";

  @Option(names = "--at", paramLabel = "DATETIME", description = "${bundle:cli.handover.at}")
  private @Nullable LocalDateTime at;

  @Option(names = "--who", paramLabel = "WHO", description = "${bundle:cli.handover.who}")
  private @Nullable String who;

  @Option(names = "--from", paramLabel = "DATE", description = "${bundle:cli.handover.from}")
  private @Nullable LocalDate from;

  @Option(names = "--back", paramLabel = "DATE", description = "${bundle:cli.handover.back}")
  private @Nullable LocalDate back;

  @Option(names = "--as", paramLabel = "WHO", description = "${bundle:cli.case.as}")
  private @Nullable String as;

  @Mixin private Shape shape;

  HandoverCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (deed == null && kind == null) return list();
    boolean isNamed = who != null || (deed != Deed.ASK && deed != Deed.UNASK && deed != Deed.KEEP);
    if (assignment == null || (deed != null && kind != null) || !isNamed || isUndated())
      throw new WrongUseException("cli.wrong.handover");
    try (var services = files.open(file)) {
      var work = new Lookup(services).assignment(assignment);
      return switch (act(services, work)) {
        case HandoverOutcome.Done(var transfer, _) -> {
          print(services, List.of(transfer));
          yield Terminal.DONE;
        }
        case Refusal refusal -> terminal.refused(refusal);
      };
    }
  }

  private boolean isUndated() {
    return (deed == Deed.OPEN || deed == Deed.BACK) && from == null;
  }

  private int list() {
    try (var services = files.openForReading(file)) {
      var all = services.handingOver().transfers().transfers();
      var work =
          Optional.ofNullable(assignment).map(new Lookup(services)::assignment).map(Assignment::id);
      print(
          services,
          all.stream()
              .filter(one -> work.isEmpty() || work.get().equals(one.handover().assignment()))
              .toList());
      return Terminal.DONE;
    }
  }

  private HandoverOutcome act(Services services, Assignment work) {
    var people = new People(services.members());
    var by = as == null ? Sitter.at(services).member().id() : people.named(as).id();
    var whom = Optional.ofNullable(who).map(word -> people.named(word).id());
    var handovers = services.handingOver().transfers();
    if (deed == Deed.OPEN) {
      var opening =
          new HandoverService.Opening(
              work.id(),
              whom.orElse(work.holder()),
              Optional.ofNullable(from).orElseThrow(),
              Optional.ofNullable(back));
      return handovers.open(opening, by);
    }
    var open =
        handovers.transfers().stream()
            .filter(one -> one.handover().assignment().equals(work.id()))
            .filter(one -> one.state() != TransferState.STOPPED)
            .reduce((first, later) -> first.isOpen() && !later.isOpen() ? first : later);
    if (open.isEmpty()) return new HandoverOutcome.Unknown();
    var id = open.get().handover().id();
    if (kind != null) return handovers.say(id, word(open.get(), handovers), by);
    return switch (Optional.ofNullable(deed).orElseThrow()) {
      case OPEN -> throw new IllegalStateException("opened before");
      case ASK -> handovers.ask(id, whom.orElseThrow(), by);
      case ACCEPT -> handovers.accept(id, by);
      // Who took it on is known, unless two did.
      case RELEASE ->
          handovers.release(
              id,
              whom.or(open.get()::receiver)
                  .orElseThrow(() -> new WrongUseException("cli.wrong.handover")),
              by);
      case UNASK -> handovers.unask(id, whom.orElseThrow(), by);
      case BACK -> handovers.bringBack(id, Optional.ofNullable(from).orElseThrow(), by);
      case KEEP -> handovers.keep(id, whom.orElseThrow(), by);
      case DECLINE -> handovers.decline(id, by);
      case STOP -> handovers.stop(id, by);
    };
  }

  /// A need that is met is the first that nobody met.
  private WordDraft word(Transfer open, HandoverService handovers) {
    var said = Optional.ofNullable(kind).orElseThrow();
    var draft = WordDraft.of(said, words);
    if (said == WordKind.MET) {
      var needs = handovers.talk(open.handover().id()).openNeeds();
      if (!needs.isEmpty()) return draft.about(needs.getFirst().id());
    }
    return at == null ? draft : draft.on(at.toLocalDate(), at.toLocalTime());
  }

  private void print(Services services, List<Transfer> all) {
    var listing = new Listing("assignment", "giver", "from", "back", "state", "receiver", "lacks");
    for (var one : all) {
      var handover = one.handover();
      var receiver = one.receiver().or(() -> one.asked().stream().findFirst());
      listing.row(
          services.work().assignment(handover.assignment()).map(Assignment::name).orElse("?"),
          name(services, handover.giver()),
          handover.from(),
          handover.returns(),
          shape.isForPrograms()
              ? one.state().name().toLowerCase(Locale.ROOT)
              : one.state().in(terminal.texts()),
          receiver.map(member -> name(services, member)),
          lacks(services, one, receiver));
    }
    shape.print(listing, terminal);
  }

  private String lacks(Services services, Transfer one, Optional<MemberId> receiver) {
    if (!one.isOpen() || receiver.isEmpty()) return "";
    var talk = services.handingOver().transfers().talk(one.handover().id());
    return String.join(
        ", ", talk.lacks(receiver.get()).stream().map(lack -> lack.in(terminal.texts())).toList());
  }

  private static String name(Services services, MemberId member) {
    return services.members().member(member).map(Member::name).orElse("?");
  }
}
