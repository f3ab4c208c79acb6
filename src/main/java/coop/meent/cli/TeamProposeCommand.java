package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import coop.meent.composer.Composer;
import coop.meent.composer.Criterion;
import coop.meent.composer.Limit;
import coop.meent.composer.Proof;
import coop.meent.composer.Proposal;
import coop.meent.composer.Reasons;
import coop.meent.composer.Team;
import coop.meent.composer.Way;
import coop.meent.team.ProposalWords;
import coop.meent.team.SeatOutcome;
import coop.meent.team.TeamProposals;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent team propose FILE ASSIGNMENT…`: the best team for its seats, how that is known, and why
/// each is in it; with `--why WHO` what the smallest change is that would have somebody in it. Of
/// several assignments, or `--all` that wait for people, the teams together.
@Command(
    name = "propose",
    description = "${bundle:cli.team.propose}",
    mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class TeamProposeCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1..*",
      arity = "0..*",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.team.works}")
  private List<String> assignments = new ArrayList<>();

  @Option(names = "--all", description = "${bundle:cli.team.all}")
  private boolean isAll;

  @Option(names = "--ask", description = "${bundle:cli.team.ask}")
  private boolean isToAsk;

  @Option(names = "--why", paramLabel = "WHO", description = "${bundle:cli.team.why}")
  private @Nullable String why;

  @Option(
      names = "--weigh",
      paramLabel = "WHAT=0..10",
      description = "${bundle:cli.team.weigh}",
      split = ",")
  private Map<Criterion, Integer> weighed = new LinkedHashMap<>();

  @Option(names = "--steps", paramLabel = "N", description = "${bundle:cli.team.steps}")
  private @Nullable Long steps;

  @Mixin private Shape shape;

  TeamProposeCommand(Files files, Terminal terminal) {
    this.files = files;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (isAll != assignments.isEmpty()) throw new WrongUseException("cli.team.noWork");
    if (!isAll && assignments.size() == 1 && !isToAsk) return alone(assignments.getFirst());
    if (!weighed.isEmpty()) throw new WrongUseException("cli.team.weighOne");
    try (var services = isToAsk ? files.open(file) : files.openForReading(file)) {
      var lookup = new Lookup(services);
      var works =
          isAll
              ? TeamProposals.waiting(services.seats().facts())
              : assignments.stream().map(one -> lookup.assignment(one).id()).toList();
      var asked =
          Optional.ofNullable(why).map(word -> new People(services.members()).named(word).id());
      return new TeamTogether(services, terminal, shape)
          .propose(works, Optional.ofNullable(steps), asked, isToAsk);
    }
  }

  private int alone(String assignment) {
    try (var services = files.openForReading(file)) {
      var work = new Lookup(services).assignment(assignment);
      var put = put(services, work);
      var words = new ProposalWords(put, terminal.texts());
      var limit = steps == null ? Limit.USUAL : Limit.steps(steps);
      var composer = new Composer(put.question(), limit);
      var asked =
          Optional.ofNullable(why).map(word -> new People(services.members()).named(word).id());
      return switch (composer.propose()) {
        case Proposal.Found found -> found(work, put, words, composer, found, asked);
        case Proposal.Impossible(var _, var clash) -> {
          if (shape.isJson()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("assignment", work.number().full());
            answer.put("isPossible", false);
            answer.put("clash", words.asks(clash));
            answer.put("isSmallest", clash.isSmallest());
            new Json(terminal.out()).write(answer);
          }
          terminal.err().println(words.clash(clash));
          words.asks(clash).forEach(line -> terminal.err().println("  " + line));
          terminal.remark("team.clash.next");
          yield Terminal.REFUSED;
        }
        case Proposal.Unfinished _ -> {
          terminal.remark("team.unfinished");
          yield Terminal.REFUSED;
        }
      };
    }
  }

  private TeamProposals.Put put(Services services, Assignment work) {
    var put =
        services
            .proposals()
            .question(work.id())
            .orElseThrow(() -> new RefusedException(new SeatOutcome.NoSeats(work.name())));
    if (weighed.isEmpty()) return put;
    var wish = services.seats().wish(work.id());
    for (var one : weighed.entrySet()) {
      if (one.getValue() < 0 || one.getValue() > coop.meent.composer.Weights.MOST)
        throw new WrongUseException("cli.team.wrongWeight", one.getKey(), one.getValue());
      wish = wish.weighing(one.getKey(), one.getValue());
    }
    return put.with(wish);
  }

  private int found(
      Assignment work,
      TeamProposals.Put put,
      ProposalWords words,
      Composer composer,
      Proposal.Found found,
      Optional<MemberId> asked) {
    var who =
        asked.filter(one -> put.question().people().stream().anyMatch(any -> any.id().equals(one)));
    if (asked.isPresent() && who.isEmpty())
      throw new RefusedException(new SeatOutcome.UnknownMember());
    var whyNot = who.map(one -> composer.whyNot(one, found.best()));
    if (shape.isJson()) {
      var answer = values(work, put, words, found);
      whyNot.ifPresent(one -> {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("member", words.name(one.member()));
        values.put("seat", one.seat().map(seat -> put.question().seat(seat).name()));
        values.put("said", words.whyNot(one, found.best()));
        values.put("ways", one.ways().stream().map(way -> values(put, words, way)).toList());
        answer.put("why", values);
      });
      new Json(terminal.out()).write(answer);
      return Terminal.DONE;
    }
    var listing = new Listing("seat", "member", "why");
    for (int at = 0; at < put.question().seats().size(); at++)
      listing.row(
          put.question().seats().get(at).name(),
          words.name(found.best().people().get(at)),
          String.join("; ", reasons(put, words, found.best(), at)));
    shape.print(listing, terminal);
    if (shape.isCsv()) return Terminal.DONE;
    terminal.out().println();
    terminal.out().println(words.proof(found.proof()));
    terminal.say("team.total", found.best().total());
    found.next().forEach(other -> terminal.out().println(words.difference(found, other)));
    whyNot.ifPresent(one -> {
      terminal.out().println();
      words.whyNot(one, found.best()).forEach(terminal.out()::println);
    });
    return Terminal.DONE;
  }

  private static List<String> reasons(
      TeamProposals.Put put, ProposalWords words, Team team, int seat) {
    return new Reasons(put.question(), team).of(seat).stream().map(words::reason).toList();
  }

  private Map<String, Object> values(
      Assignment work, TeamProposals.Put put, ProposalWords words, Proposal.Found found) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("assignment", work.number().full());
    answer.put("isPossible", true);
    answer.put("proof", values(found.proof()));
    Map<String, Object> weights = new LinkedHashMap<>();
    for (var one : Criterion.values()) weights.put(one.name(), put.question().weights().of(one));
    answer.put("weights", weights);
    answer.put("best", values(put, words, found.best()));
    List<Object> next = new ArrayList<>();
    for (var other : found.next()) {
      var values = values(put, words, other);
      values.put("less", found.best().total() - other.total());
      values.put("difference", words.difference(found, other));
      next.add(values);
    }
    answer.put("next", next);
    return answer;
  }

  private static Map<String, Object> values(Proof proof) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("isProven", proof.isProven());
    values.put("groups", proof.groups().longValue());
    values.put("fitting", proof.fitting());
    values.put("examined", proof.examined());
    values.put("steps", proof.steps());
    values.put("gap", proof.gap());
    return values;
  }

  private static Map<String, Object> values(TeamProposals.Put put, ProposalWords words, Team team) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("total", team.total());
    Map<String, Object> points = new LinkedHashMap<>();
    for (var one : Criterion.values()) points.put(one.name(), team.sum().weighted(one));
    values.put("points", points);
    values.put(
        "seats",
        IntStream.range(0, team.people().size())
            .mapToObj(at -> {
              Map<String, Object> seat = new LinkedHashMap<>();
              seat.put("seat", put.question().seats().get(at).name());
              seat.put("member", words.name(team.people().get(at)));
              seat.put("reasons", reasons(put, words, team, at));
              return seat;
            })
            .toList());
    return values;
  }

  private static Map<String, Object> values(TeamProposals.Put put, ProposalWords words, Way way) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("seat", put.question().seat(way.seat()).name());
    values.put("obstacles", way.obstacles().stream().map(words::obstacle).toList());
    values.put("isPossible", way.team().isPresent());
    values.put("total", way.team().map(Team::total));
    values.put("lacking", way.lacking());
    return values;
  }
}
