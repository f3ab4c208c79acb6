package coop.meent.cli;

import coop.meent.base.Id.MemberId;
import coop.meent.teamroom.CheckIn;
import coop.meent.teamroom.CheckInDraft;
import coop.meent.teamroom.Mate;
import coop.meent.teamroom.Pace;
import coop.meent.teamroom.RoomOutcome;
import coop.meent.teamroom.TeamRoom;
import coop.meent.work.Assignment;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `meent room FILE [ASSIGNMENT]`: the teams one is of and what they told each other; with `--say`
/// checks in, with `--answer` answers a check-in.
@Command(name = "room", description = "${bundle:cli.room}", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class RoomCommand implements Callable<Integer> {

  private final Files files;
  private final Terminal terminal;
  private final Clock clock;

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "ASSIGNMENT",
      description = "${bundle:cli.dossier.assignment}")
  private @Nullable String assignment;

  @Option(names = "--say", paramLabel = "WORDS", description = "${bundle:cli.room.say}")
  private @Nullable String words;

  @Option(names = "--pace", description = "${bundle:cli.room.pace}")
  private Pace pace = Pace.GOING;

  @Option(names = "--need", paramLabel = "WORDS", description = "${bundle:cli.room.need}")
  private @Nullable String need;

  @Option(names = "--answer", paramLabel = "ID", description = "${bundle:cli.room.answer}")
  private @Nullable String answers;

  @Mixin private Shape shape;

  RoomCommand(Files files, Terminal terminal, Clock clock) {
    this.files = files;
    this.terminal = terminal;
    this.clock = clock;
  }

  @Override
  public Integer call() {
    if ((words != null && assignment == null)
        || (words == null && (need != null || answers != null)))
      throw new WrongUseException("cli.wrong.room");
    try (var services = words == null ? files.openForReading(file) : files.open(file)) {
      var me = Sitter.at(services).member().id();
      var teams = services.talentRooms().teams();
      if (assignment == null) return list(services, teams.rooms(me));
      var work = new Lookup(services).assignment(assignment);
      if (words != null) {
        var refusal = RoomOutcome.refusal(say(services, work, me, words));
        if (refusal.isPresent()) return terminal.refused(refusal.get());
        if (!shape.isForPrograms()) {
          terminal.say("cli.room.told", work.name());
          return Terminal.DONE;
        }
      }
      var room = teams.room(work.id());
      if (room.isEmpty()) return terminal.refused(new RoomOutcome.NotOfTheTeam(work.name()));
      show(services, room.get());
      return Terminal.DONE;
    }
  }

  private RoomOutcome say(Services services, Assignment work, MemberId me, String said) {
    var teams = services.talentRooms().teams();
    if (answers == null)
      return teams.say(work.id(), me, new CheckInDraft(pace, said, Optional.ofNullable(need)));
    var wanted = answers;
    return teams.room(work.id()).stream()
        .flatMap(room -> room.checkIns().stream())
        .map(CheckIn::id)
        .filter(id -> end(id).endsWith(wanted))
        .findFirst()
        .map(id -> teams.answer(work.id(), me, id, said))
        .orElseGet(RoomOutcome.UnknownCheckIn::new);
  }

  /// By the end of its id a check-in is named.
  private static String end(UUID id) {
    var hex = id.toString().replace("-", "");
    return hex.substring(hex.length() - 6);
  }

  private int list(Services services, List<TeamRoom> rooms) {
    var listing = new Listing("number", "name", "client", "people", "last", "asks");
    for (var one : rooms)
      listing.row(
          one.assignment().number(),
          one.assignment().name(),
          one.client(),
          one.mates().stream()
              .map(Mate::member)
              .map(who -> who.name())
              .collect(Collectors.joining(", ")),
          one.last()
              .map(said -> SkillDeed.name(services, said.by()) + ": " + said.words())
              .orElse(""),
          one.open().size());
    shape.print(listing, terminal);
    return Terminal.DONE;
  }

  private void show(Services services, TeamRoom room) {
    if (shape.isForPrograms()) {
      new Json(terminal.out()).write(values(services, room));
      return;
    }
    var out = terminal.out();
    out.println(room.assignment().name() + " · " + room.client());
    for (var mate : room.mates()) {
      out.println("  " + mate.member().name());
      mate.portrait()
          .ifPresent(one -> {
            told("uniqueIn", one.said().uniqueIn());
            told("inTheWay", one.said().inTheWay());
            told("workingWithMe", one.said().workingWithMe());
          });
    }
    for (var one : room.checkIns()) {
      out.println();
      out.println(
          SkillDeed.name(services, one.by())
              + one.pace().map(how -> " · " + how.in(terminal.texts())).orElse("")
              + " · "
              + LocalDate.ofInstant(one.at(), clock.getZone())
              + " · "
              + end(one.id()));
      out.println("  " + one.words());
      one.need()
          .ifPresent(what -> out.println("  " + terminal.texts().get("teamroom.needs", what)));
      for (var answer : room.answers(one.id()))
        out.println("    " + SkillDeed.name(services, answer.by()) + ": " + answer.words());
    }
  }

  private void told(String part, String words) {
    if (!words.isEmpty())
      terminal
          .out()
          .println("    " + terminal.texts().get("teamroom.portrait." + part) + ": " + words);
  }

  private Map<String, Object> values(Services services, TeamRoom room) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("number", room.assignment().number().toString());
    values.put("name", room.assignment().name());
    values.put("client", room.client());
    values.put("people", room.mates().stream().map(RoomCommand::values).toList());
    values.put("said", room.checkIns().stream().map(one -> values(services, room, one)).toList());
    return values;
  }

  private static Map<String, Object> values(Mate mate) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("name", mate.member().name());
    values.put("called", mate.isCalled());
    mate.portrait()
        .ifPresent(one -> {
          values.put("uniqueIn", one.said().uniqueIn());
          values.put("inTheWay", one.said().inTheWay());
          values.put("workingWithMe", one.said().workingWithMe());
        });
    return values;
  }

  private static Map<String, Object> values(Services services, TeamRoom room, CheckIn one) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("id", end(one.id()));
    values.put("by", SkillDeed.name(services, one.by()));
    values.put("at", one.at().toString());
    values.put("pace", one.pace().map(Pace::name).orElse(""));
    values.put("words", one.words());
    values.put("need", one.need());
    values.put("answers", room.answers(one.id()).stream().map(CheckIn::words).toList());
    return values;
  }
}
