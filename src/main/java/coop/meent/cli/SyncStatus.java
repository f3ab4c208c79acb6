package coop.meent.cli;

import coop.meent.base.Refusal;
import coop.meent.base.Texts;
import coop.meent.member.Member;
import coop.meent.store.OpenConflicts;
import coop.meent.sync.Overview;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Who has what, what waits for whom, what does not count and why.
final class SyncStatus {

  private final Services services;
  private final Overview overview;
  private final Terminal terminal;
  private final Texts texts;
  private final Shape shape;
  private final Moments moments;

  SyncStatus(Services services, Terminal terminal, Shape shape, Moments moments) {
    this.services = services;
    overview = services.sync().overview();
    this.terminal = terminal;
    texts = terminal.texts();
    this.shape = shape;
    this.moments = moments;
  }

  void print() {
    var laptops = new LaptopListing(texts, shape, moments).of(overview);
    if (shape.isJson()) new Json(terminal.out()).write(json(laptops));
    else if (shape.isCsv()) shape.print(laptops, terminal);
    else text(laptops);
  }

  private Map<String, Object> json(Listing laptops) {
    var counts = overview.counts();
    var answer = new LinkedHashMap<String, Object>();
    answer.put("place", services.sync().place());
    answer.put("member", owner());
    answer.put("isAdmitted", services.sync().isAdmitted());
    answer.put("laptops", laptops.rows());
    answer.put("unsent", counts.unsent());
    answer.put("waiting", counts.waiting());
    answer.put("conflicts", counts.conflicts());
    answer.put("late", counts.late());
    answer.put("frozen", counts.frozen().stream().map(SpaceNames::key).toList());
    answer.put("needsRenewal", counts.needsRenewal());
    answer.put("synced", services.sync().synced().map(moments::text));
    answer.put("unsentSince", overview.unsentSince().map(moments::text));
    answer.put("forked", overview.forked());
    answer.put("requests", services.sync().requests().size());
    answer.put("leavers", services.sync().leavers().stream().map(Member::name).toList());
    answer.put("notCounting", notCounting().rows());
    answer.put("spaces", spaces().rows());
    return answer;
  }

  private String owner() {
    return services
        .sync()
        .member()
        .flatMap(services.members()::member)
        .map(Member::name)
        .orElse("?");
  }

  private void text(Listing laptops) {
    var place = services.sync().place().orElse("?");
    terminal.say("cli.status.head", owner(), place);
    if (!services.sync().isAdmitted()) terminal.say("cli.status.notAdmitted");
    print(laptops);
    print(spaces());
    var sentences = new CountSentences(texts).of(overview.counts());
    if (sentences.isEmpty()) terminal.say("cli.status.well");
    sentences.forEach(terminal.out()::println);
    if (!overview.forked().isEmpty())
      terminal.say("cli.status.forked", String.join(", ", overview.forked()));
    if (overview.isSteward())
      for (var leaver : services.sync().leavers())
        terminal.say("cli.status.leaver", leaver.name(), leaver.left().orElseThrow());
    if (services.sync().recoverable().isEmpty()) terminal.say("cli.status.noRecovery");
    var refused = notCounting();
    if (!refused.rows().isEmpty()) print(refused);
  }

  private void print(Listing listing) {
    terminal.out().println();
    shape.print(listing, terminal);
    terminal.out().println();
  }

  private Listing spaces() {
    var listing = new Listing("space", "epoch", "readers");
    for (var line : overview.spaces()) {
      var names = new SpaceNames(texts, subject -> line.subject().orElse("?"));
      listing.row(
          shape.isForPrograms() ? SpaceNames.key(line.space()) : names.of(line.space()),
          line.epoch(),
          String.join(", ", line.readers()));
    }
    return listing;
  }

  private Listing notCounting() {
    var listing = new Listing("number", "author", "date", "deed", "why", "next", "mine", "change");
    int number = 0;
    for (var change : overview.notCounting())
      listing.row(
          ++number,
          change.author(),
          moments.text(change.when()),
          change.deed(),
          why(change.reason()),
          texts.next(change.reason()),
          shape.isForPrograms() ? change.isMine() : (change.isMine() ? texts.get("cli.yes") : ""),
          change.change());
    return listing;
  }

  private String why(Refusal reason) {
    return texts.refusal(reason);
  }

  /// Values that were written apart first, then decisions that contradict each other, counted on.
  void printConflicts() {
    var listing = new Listing("number", "version", "table", "author", "date", "values");
    int number = 0;
    for (var conflict : overview.conflicts()) {
      number++;
      int version = 0;
      for (var one : conflict.versions())
        listing.row(
            number,
            ++version,
            table(conflict.table()),
            overview.author(one.device()),
            moments.text(one.claimedAt()),
            values(one));
    }
    for (var contradiction : overview.contradictions()) {
      number++;
      int version = 0;
      var told = services.rivalry().told(contradiction, texts);
      for (var one : contradiction.versions())
        listing.row(
            number,
            version + 1,
            shape.isForPrograms() ? contradiction.table() : told.thing(),
            overview.author(one.device()),
            moments.text(one.claimedAt()),
            told.versions().get(version++).shortly());
    }
    shape.print(listing, terminal);
  }

  private String table(String name) {
    return shape.isForPrograms() ? name : texts.get("check.table." + name);
  }

  private static String values(OpenConflicts.Version version) {
    return text(version.values());
  }

  private static String text(Map<String, @Nullable Object> values) {
    return values.entrySet().stream()
        .filter(entry -> entry.getValue() != null)
        .map(entry -> entry.getKey() + "=" + entry.getValue())
        .collect(Collectors.joining(", "));
  }

  void printLate() {
    var listing = new Listing("number", "table", "author", "date", "lockedBy", "values", "id");
    int number = 0;
    for (var late : overview.late())
      listing.row(
          ++number,
          table(late.table()),
          overview.author(late.device()),
          moments.text(late.claimedAt()),
          overview.author(late.lockDevice()),
          text(late.values()),
          id(late.row()));
    shape.print(listing, terminal);
  }

  private static String id(UUID row) {
    return row.toString();
  }
}
