package coop.meent.cli;

import coop.meent.audit.AuditOutcome;
import coop.meent.audit.AuditRefusal;
import coop.meent.audit.AuditWords;
import coop.meent.audit.BooksMark;
import coop.meent.audit.Draw;
import coop.meent.audit.Look;
import coop.meent.audit.Standing;
import coop.meent.audit.Statement;
import coop.meent.base.Id.MemberId;
import coop.meent.base.RefusedException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What commands of the audit committee have in common.
@SuppressWarnings("NullAway.Init") // picocli fills the required ones
final class AuditDeed {

  @Parameters(index = "0", paramLabel = "FILE", description = "${bundle:cli.option.file}")
  private Path file;

  @Option(names = "--year", paramLabel = "YEAR", description = "${bundle:cli.audit.year}")
  private @Nullable Integer year;

  @Mixin private Shape shape;

  Path file() {
    return file;
  }

  Shape shape() {
    return shape;
  }

  /// The year that the committee is at, unless another is named.
  int year(Services services) {
    return year == null ? services.audits().year() : year;
  }

  static AuditWords words(Services services, Terminal terminal) {
    return new AuditWords(terminal.texts(), services.audits()::name);
  }

  /// What came of a deed, and how the audit stands then.
  <T> int answer(AuditOutcome<T> outcome, Services services, Terminal terminal) {
    return switch (outcome) {
      case AuditOutcome.Refused<T>(var why) -> terminal.refused(why);
      case AuditOutcome.Done<T> _ -> {
        tell(services, terminal);
        yield Terminal.DONE;
      }
    };
  }

  void tell(Services services, Terminal terminal) {
    var standing = services.audits().standing(year(services));
    if (shape.isForPrograms()) new Json(terminal.out()).write(values(standing, services));
    else terminal.out().println(words(services, terminal).sentence(standing));
  }

  Map<String, Object> values(Standing one, Services services) {
    var tally = one.tally();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("year", one.year());
    values.put("state", one.state().name());
    values.put("closed", one.closing().isPresent());
    values.put("asClosed", one.isAsClosed());
    one.books().map(BooksMark::hash).ifPresent(mark -> values.put("books", mark));
    one.books().ifPresent(books -> values.put("entries", books.entries()));
    values.put("committee", names(services, one.members()));
    values.put("draws", one.draws().stream().map(draw -> draw(draw, services)).toList());
    values.put("picked", tally.picked());
    values.put("seen", tally.seen());
    values.put("asked", tally.asked());
    values.put("open", tally.open());
    values.put(
        "statements", one.latest().stream().map(it -> statement(one, it, services)).toList());
    return values;
  }

  private static List<String> names(Services services, List<MemberId> people) {
    return people.stream().map(services.audits()::name).toList();
  }

  static Map<String, Object> draw(Draw draw, Services services) {
    var sample = draw.sample();
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("by", services.audits().name(draw.by()));
    values.put("books", draw.mark());
    values.put("word", draw.request().word());
    values.put("seed", draw.seed());
    values.put("count", draw.request().hits());
    draw.request().above().ifPresent(least -> values.put("above", least));
    values.put("entries", sample.entries());
    values.put("total", sample.total());
    values.put("interval", sample.interval());
    values.put("start", sample.start());
    values.put("picked", sample.picks().size());
    services.audits().isReproduced(draw).ifPresent(same -> values.put("reproduced", same));
    return values;
  }

  private static Map<String, Object> statement(
      Standing standing, Statement one, Services services) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("by", services.audits().name(one.by()));
    values.put("at", one.recordedAt().toString());
    values.put("books", one.books().hash());
    one.pack().ifPresent(pack -> values.put("pack", pack));
    values.put("remarks", one.remarks());
    values.put("stale", standing.isStale(one));
    values.put("entriesSince", standing.since(one));
    return values;
  }

  /// An entry of the sample, by how people call it.
  static Look look(Standing standing, String typed) {
    var word = typed.strip().toUpperCase(Locale.ROOT);
    return standing.looks().stream()
        .filter(one -> one.entry().reference().equalsIgnoreCase(word))
        .findFirst()
        .orElseThrow(() -> new RefusedException(new AuditRefusal.NoSuchEntry(typed)));
  }
}
